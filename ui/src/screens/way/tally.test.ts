import { describe, expect, it } from "vitest"
import type { Conversation, RoundPage } from "../../backend/types"
import { isBare } from "../round/lines"
import { countedLine, MOST_STROKES, spokenTo, stops, strokes, visitAt } from "./tally"

function line(id: string, more: Partial<Conversation> = {}): Conversation {
  return {
    id, origin: null, visit: "v1", by: [], with: "sex_worker", kind: "brief", n: 2, language: null, gender: "not_noted",
    age_band: "not_noted", met: "not_noted", topics: [], question: "", referrals: [], follow_up: null, note: "", order: 0,
    author: "d1", ...more,
  }
}

function page(conversations: Conversation[], visits: { id: string; place: string }[] = [], planned: string[] = []): RoundPage {
  return { round: { conversations, visits, planned }, devices: { d1: "Petya", d2: "Petya", d3: "Petya" }, my_devices: ["d1", "d3"] } as unknown as RoundPage
}

const at = { place: "p1", visits: ["v1"] }

describe("strokes", () => {
  it("draws nothing for nobody, and nothing for more than can be read", () => {
    expect(strokes(0)).toBeNull()
    expect(strokes(MOST_STROKES + 1)).toBeNull()
  })

  it("draws as many strokes as there were people, every fifth across", () => {
    for (const n of [1, 4, 5, 7, 20, 21, MOST_STROKES]) expect(strokes(n)?.path.match(/M/g)).toHaveLength(n)
    expect(strokes(7)?.path.match(/v24/g)).toHaveLength(6)
  })

  it("begins a new row after twenty", () => {
    expect(strokes(20)?.height).toBe(34)
    expect(strokes(21)?.height).toBe(68)
  })
})

describe("the line that the pocket counts on", () => {
  it("is a line that says nothing but that somebody was spoken to", () => {
    expect(isBare(line("a"))).toBe(true)
    for (const noted of [{ language: "es" }, { topics: ["health"] }, { kind: "conversation" }, { note: "x" }, { age_band: "21_plus" }]) {
      expect(isBare(line("a", noted))).toBe(false)
    }
  })

  it("is my own, not the one a colleague counts on", () => {
    expect(countedLine(page([line("a", { author: "d2" })]), at)).toBeNull()
    expect(countedLine(page([line("a", { author: "d2" }), line("b")]), at)?.id).toBe("b")
  })

  it("is mine from my other device too, and not that of a colleague with my name", () => {
    expect(countedLine(page([line("a", { author: "d3" }), line("b", { author: "d2" })]), at)?.id).toBe("a")
  })

  it("belongs to this visit", () => {
    expect(countedLine(page([line("a", { visit: "v2" })]), at)).toBeNull()
  })
})

describe("the number on the pocket", () => {
  it("is everybody I spoke to there, written out or not, and nobody twice", () => {
    const lines = [line("a"), line("b", { language: "es", n: 3 }), line("c", { author: "d2" }), line("d", { with: "owner" }), line("e", { visit: "v2" })]
    expect(spokenTo(page(lines), at)).toBe(5)
  })

  it("is mine also where two phones began a visit each, and goes on at my own", () => {
    const both = { place: "p1", visits: ["v1", "v2"] }
    const lines = page([line("a", { author: "d2" }), line("b", { visit: "v2", n: 4 })])
    expect([spokenTo(lines, both), countedLine(lines, both)?.id, visitAt(lines, both)]).toEqual([4, "b", "v2"])
    expect([visitAt(page([]), both), visitAt(page([]), { place: "p9", visits: [] })]).toEqual(["v1", null])
  })
})

describe("the places on the way", () => {
  it("come in their planned order, and then those visited besides, each once", () => {
    const visits = [{ id: "v1", place: "p1" }, { id: "v2", place: "p2" }, { id: "v3", place: "p1" }]
    expect(stops(page([], visits, ["p3", "p2"]))).toEqual([
      { place: "p3", visits: [] },
      { place: "p2", visits: ["v2"] },
      { place: "p1", visits: ["v1", "v3"] },
    ])
  })
})
