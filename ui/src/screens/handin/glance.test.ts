import { describe, expect, it } from "vitest"
import type { Conversation, RoundPage, Visit } from "../../backend/types"
import { glance, texts } from "./glance"

function visit(id: string, more: Partial<Visit> = {}): Visit {
  return {
    id, origin: null, place: `p-${id}`, from: null, to: null, people: [], windows: {}, greeted: null, knocked: null,
    genders: null, materials: {}, flyers: {}, note: "", ...more,
  }
}

function line(of: string, more: Partial<Conversation> = {}): Conversation {
  return {
    id: "l", origin: null, visit: of, by: [], with: "sex_worker", kind: "brief", n: 1, language: "es", gender: "woman",
    age_band: "not_noted", met: "not_noted", topics: [], question: "", referrals: [], follow_up: null, note: "", order: 0,
    author: null, ...more,
  }
}

function page(visits: Visit[], conversations: Conversation[], note = "", planned: string[] = []): RoundPage {
  const extra = { label: "", setting: "window_street", languages: [], topics: [], materials: [], conversations: 0 }
  return {
    round: { id: "r", note, planned, visits, conversations },
    places: Object.fromEntries(visits.map((visit) => [visit.place, `Place ${visit.id}`])),
    visits: Object.fromEntries(visits.map((visit) => [visit.id, { ...extra, label: visit.id === "v1" ? "Even" : "" }])),
  } as unknown as RoundPage
}

describe("a round at a glance", () => {
  it("counts ×n, and leaves greetings and owners out of the conversations", () => {
    const lines = [
      line("v1", { n: 3 }),
      line("v1", { language: "ro", n: 2 }),
      line("v1", { language: "es" }),
      line("v1", { language: null }),
      line("v1", { kind: "greeting", n: 9 }),
      line("v1", { with: "owner" }),
    ]
    const seen = glance(page([visit("v1")], lines))
    expect(seen.conversations).toBe(7)
    expect(seen.languages).toEqual([{ language: "es", n: 4 }, { language: "ro", n: 2 }, { language: null, n: 1 }])
    expect(seen.others).toEqual([{ with: "owner", n: 1 }])
  })

  it("adds the counters of all visits, windows always in the same order", () => {
    const seen = glance(page([visit("v1", { windows: { busy: 7, open: 10 } }), visit("v2", { windows: { open: 5, closed: 12 } })], []))
    expect(seen.windows).toEqual([{ state: "open", n: 15 }, { state: "closed", n: 12 }, { state: "busy", n: 7 }])
  })

  it("says what is open per visit, by the name the round gives it, and never asks a club for windows", () => {
    const given = page([visit("v1", { from: "20:10", windows: { open: 1 } }), visit("v2", { from: "21:20", to: "21:50" })], [line("v1")])
    const club = given.visits["v2"]
    if (club) club.setting = "club"
    expect(glance(given).open).toEqual([
      { label: "Even", fields: ["to"] },
      { label: "Place v2", fields: ["conversations"] },
    ])
  })

  it("says nothing of materials when something was given, and nothing at all without a visit", () => {
    expect(glance(page([visit("v1", { materials: { condoms: 3 } })], [])).noMaterials).toBe(false)
    expect(glance(page([visit("v1")], [])).noMaterials).toBe(true)
    expect(glance(page([], [])).noMaterials).toBe(false)
  })

  it("doubts a visit that ends before it began", () => {
    const given = page([visit("v1", { from: "20:10", to: "19:40" }), visit("v2", { from: "23:30", to: "01:10" })], [])
    expect(glance(given).doubtful.map(({ id }) => id)).toEqual(["v1"])
  })

  it("counts no place of the plan as a visit, and names the one where nobody was", () => {
    const given = page([visit("v1")], [line("v1")], "", ["p-v1", "p9"])
    given.places["p9"] = "Huize Jasmijn"
    expect([glance(given).visits.length, glance(given).skipped]).toEqual([1, ["Huize Jasmijn"]])
  })
})

describe("texts to read again", () => {
  it("are those of the round, its visits and its lines, and only where something is written", () => {
    const found = texts(page([visit("v1", { note: "druk" })], [line("v1", { question: "wie?", note: " " })], "regen"))
    expect(found.map((text) => text.key)).toEqual(["round:r:note", "visit:v1:note", "conversation:l:question"])
  })
})
