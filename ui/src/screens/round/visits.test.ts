import { describe, expect, it } from "vitest"
import { visit } from "./fixtures"
import { changed, counted, countersOf, endsBefore, isBare, put, rebased, whole } from "./visits"

describe("the counters of a place", () => {
  it("are windows in a window street, doors elsewhere, and neither in the open air", () => {
    expect(countersOf("window_street", visit("v"))).toEqual(["open", "closed", "busy", "greeted", "knocked"])
    expect(countersOf("club", visit("v"))).toEqual(["greeted", "knocked"])
    expect(countersOf("street", visit("v"))).toEqual(["greeted"])
  })

  it("never hide what somebody counted", () => {
    expect(countersOf("street", visit("v", { windows: { closed: 2 }, knocked: 0 }))).toEqual(["closed", "greeted", "knocked"])
  })

  it("know not counted from zero", () => {
    expect(counted(visit("v"), "closed", 0).windows).toEqual({ closed: 0 })
    expect(counted(visit("v", { windows: { closed: 2, open: 1 } }), "closed", null).windows).toEqual({ open: 1 })
    expect(put({ condoms: 3 }, "condoms", null)).toEqual({})
  })
})

describe("what is written of a visit", () => {
  it("is only what changed, a map as a whole", () => {
    const before = visit("v", { windows: { open: 1 }, greeted: 4 })
    expect(changed(before, counted(before, "busy", 2))).toEqual({ id: "v", windows: { open: 1, busy: 2 } })
    expect(changed(before, { ...before })).toBeNull()
  })

  it("of a new one names its place", () => {
    expect(whole(visit("v", { greeted: 2 }))).toEqual({ id: "v", place: "place of v", greeted: 2 })
  })
})

it("a colleague's number comes in while I type another", () => {
  const base = visit("v", { greeted: 1 })
  const mine = counted(base, "open", 7)
  const theirs = { ...base, greeted: 5, note: "druk" }
  expect(rebased(base, mine, theirs)).toMatchObject({ greeted: 5, note: "druk", windows: { open: 7 } })
})

it("a colleague's number stays beside mine of the same kind", () => {
  const base = visit("v", { windows: { open: 2, closed: 1 } })
  const mine = counted(counted(base, "open", 7), "closed", null)
  expect(rebased(base, mine, counted(base, "busy", 4)).windows).toEqual({ open: 7, busy: 4 })
})

it("a visit with a time only is still empty", () => {
  expect(isBare(visit("v", { from: "20:10", genders: "woman" }))).toBe(true)
  expect(isBare(visit("v", { greeted: 0 }))).toBe(false)
})

it("times the wrong way round are doubted, a visit past midnight and one without both times are not", () => {
  const of = (from: string | null, to: string | null) => endsBefore({ from, to })
  expect([of("20:10", "19:40"), of("22:00", "10:00"), of("01:10", "00:40")]).toEqual([true, true, true])
  expect([of("23:30", "01:10"), of("20:10", "04:00"), of("20:10", "20:10"), of("20:10", null), of(null, "19:40")]).toEqual([false, false, false, false, false])
})
