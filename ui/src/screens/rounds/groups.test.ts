import { describe, expect, it } from "vitest"
import type { HomeRound } from "../../backend/types"
import { roundHref, roundOfNow, sorted } from "./groups"

const today = "2026-11-24"

function round(id: string, date: string, more: Partial<HomeRound> = {}): HomeRound {
  const plain = { review: "draft", mine: true, question: null, reopened_by: null, waits_for_me: false, today: date === today }
  return { id, date, ...plain, ...more } as HomeRound
}

describe("the first screen", () => {
  it("puts today's draft of mine first, also when an older one is open", () => {
    const rounds = [round("a", "2026-11-25"), round("b", today), round("c", "2026-11-20")]
    expect(sorted(rounds, today).now?.id).toBe("b")
    expect(sorted(rounds, today).groups.map((group) => group.kind)).toEqual(["drafts", "planned"])
  })

  it("goes on with the newest older draft when there is none of today", () => {
    expect(roundOfNow([round("a", "2026-11-22"), round("b", "2026-11-20")], today)?.id).toBe("a")
  })

  it("never calls a planned round or a colleague's draft the one to go on with", () => {
    expect(roundOfNow([round("a", "2026-11-30"), round("b", today, { mine: false })], today)).toBeNull()
  })

  it("brings questions and what waits for me before everything else", () => {
    const rounds = [
      round("a", "2026-11-22", { review: "handed_in", mine: false, waits_for_me: true }),
      round("b", "2026-11-21", { review: "handed_in" }),
      round("c", "2026-03-02", { review: "asked", waits_for_me: true, question: { from: "Noor", lines: 1 } }),
    ]
    const groups = sorted(rounds, today).groups
    expect(groups.map((group) => [group.kind, group.rounds.map((round) => round.id)])).toEqual([
      ["you", ["a", "c"]],
      ["handed_in", ["b"]],
    ])
  })

  it("brings a round of mine that the lead opened again, however old", () => {
    const again = round("a", "2026-03-02", { reopened_by: "Noor" })
    expect(sorted([again], today).groups[0]?.kind).toBe("you")
    expect(sorted([{ ...again, mine: false }], today).groups[0]?.kind).toBe("month")
  })

  it("does not bring a question that is a colleague's to answer", () => {
    const asked = round("a", "2026-11-21", { review: "asked", mine: false, question: { from: "Noor", lines: 1 } })
    expect(sorted([asked], today).groups[0]?.kind).toBe("handed_in")
  })

  it("heads what is older than two weeks by month, across a year's end", () => {
    const done = { review: "approved" } as const
    const rounds = [
      round("a", "2026-01-05", done),
      round("b", "2026-01-02", done),
      round("c", "2025-12-30", done),
    ]
    expect(sorted(rounds, "2026-01-17").groups.map((group) => group.month)).toEqual([null, "2026-01-01", "2025-12-01"])
  })

  it("lets old drafts rest under their month: an imported year is nobody's to finish", () => {
    const rounds = [round("a", "2025-03-02"), round("b", "2025-03-01", { mine: false })]
    expect(sorted(rounds, today).now).toBeNull()
    expect(sorted(rounds, today).groups.map((group) => group.kind)).toEqual(["month"])
  })

  it("leads writers to write, the lead to review, and others to read", () => {
    expect(roundHref(round("a", today), true)).toBe("#/round/a")
    const others = round("b", today, { mine: false, review: "handed_in" })
    expect(roundHref(others, true)).toBe("#/review/b")
    expect(roundHref(others, false)).toBe("#/read/b")
    expect(roundHref(round("a", today, { review: "handed_in", waits_for_me: true }), true)).toBe("#/review/a")
    expect(roundHref({ ...others, review: "draft" }, true)).toBe("#/read/b")
  })
})

it("an approved round of mine opens to be read", () => {
  expect(roundHref(round("a", "2026-11-21", { review: "approved" }), false)).toBe("#/read/a")
  expect(roundHref(round("a", "2026-11-21", { review: "approved" }), true)).toBe("#/review/a")
  expect(roundHref(round("a", "2026-11-21", { review: "handed_in" }), false)).toBe("#/round/a")
})
