import { describe, expect, it } from "vitest"
import type { PlaceListed, RoundPage, Visit } from "../../backend/types"
import { byUse, found, isDate, kindOf, lines, moved, onDay, partOfDay, placeLines, planOf, planOfNow, read, renewed, toggled } from "./plan"

function place(id: string, more: Partial<PlaceListed> = {}): PlaceListed {
  return {
    id, name: id, setting: "window_street", counted_as: null, licensed: "unknown", windows: null, languages: [], note: "",
    retired: false, removed: false, origin: null, visits: 0, last_visit: null, ...more,
  }
}

const empty: Visit = {
  id: "v1", origin: null, place: "p1", from: null, to: null, people: [], windows: {}, greeted: null, knocked: null,
  genders: null, materials: {}, flyers: {}, note: "",
}

function page(visits: Visit[], planned: string[]): RoundPage {
  return { round: { date: "2026-11-24", part_of_day: null, kind_of_round: null, people: ["m"], planned, visits, conversations: [] } } as unknown as RoundPage
}

describe("a plan", () => {
  it("begins with today, the part of the day, and myself", () => {
    expect(planOfNow("2026-11-24", "20:10", "m")).toMatchObject({ date: "2026-11-24", part: "evening", people: ["m"], places: [] })
  })

  it("calls the hours before six the night, since they belong to the day before", () => {
    expect([partOfDay("05:59"), partOfDay("06:00"), partOfDay("12:00"), partOfDay("18:00"), partOfDay("23:00")]).toEqual([
      "night", "morning", "afternoon", "evening", "night",
    ])
  })

  it("left open yesterday means today, unless it was for a later day", () => {
    const plan = planOfNow("2026-11-23", "20:10", "m")
    expect(renewed({ ...plan, places: ["p"] }, "2026-11-24", "09:00")).toMatchObject({ date: "2026-11-24", part: "morning", places: ["p"] })
    expect(renewed({ ...plan, date: "2026-11-30" }, "2026-11-24", "09:00")).toMatchObject({ date: "2026-11-30", part: "evening" })
  })

  it("takes the part of the day from the clock only for today, and never over a choice", () => {
    const plan = planOfNow("2026-11-24", "20:10", null)
    const later = onDay(plan, "2026-12-03", "2026-11-24", "20:10")
    expect(later).toMatchObject({ date: "2026-12-03", part: null })
    expect(onDay(later, "2026-11-24", "2026-11-24", "20:10").part).toBe("evening")
    expect(onDay({ ...plan, part: "morning", partChosen: true }, "2026-12-03", "2026-11-24", "20:10").part).toBe("morning")
  })

  it("takes no day from a year that is half typed", () => {
    expect(["2026-11-24", "0002-11-24", "0202-11-24", ""].map(isDate)).toEqual([true, false, false, false])
  })

  it("comes back from its draft, and from nothing else", () => {
    const plan = planOfNow("2026-11-24", "20:10", null)
    expect(read(JSON.stringify(plan))).toEqual(plan)
    expect(read("{}")).toBeNull()
    expect(read("half a")).toBeNull()
  })
})

describe("the places of a round", () => {
  it("go in and out by the same tap, a new one last", () => {
    expect(toggled(["a"], "b")).toEqual(["a", "b"])
    expect(toggled(["a", "b"], "a")).toEqual(["b"])
  })

  it("move one at a time and stop at the ends", () => {
    expect(moved(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"])
    expect(moved(["a", "b"], "b", 1)).toEqual(["a", "b"])
  })

  it("are offered by use, without the retired ones that are not chosen", () => {
    const all = [place("b", { visits: 1 }), place("a", { visits: 1 }), place("c", { visits: 9 }), place("d", { retired: true })]
    expect(byUse(all, []).map((place) => place.id)).toEqual(["c", "a", "b"])
    expect(byUse(all, ["d"]).map((place) => place.id)).toContain("d")
  })

  it("are found by any words of their names, without accents", () => {
    expect(found([place("Café Oever"), place("Straat")], "oev cafe").map((place) => place.id)).toEqual(["Café Oever"])
  })

  it("say what kind of round it is only when all say the same", () => {
    expect(kindOf([place("a"), place("b")])).toBe("window_streets")
    expect(kindOf([place("a"), place("b", { setting: "club" })])).toBeNull()
    expect(kindOf([])).toBeNull()
  })
})

describe("what is written", () => {
  it("is the round with its places in order, and no visit: nobody was there yet", () => {
    const plan = { ...planOfNow("2026-11-24", "20:10", "m"), places: ["p2", "p1"] }
    expect(lines(plan, "20:10")).toEqual([
      { round: { date: "2026-11-24", part_of_day: "evening", kind_of_round: null, people: ["m"], planned: ["p2", "p1"], from: "20:10" } },
    ])
  })

  it("takes an empty visit away with its place, and never one with something in it", () => {
    expect(placeLines(page([empty], ["p1"]), ["p2"])).toEqual([{ round: { planned: ["p2"] } }, { remove: "v1" }])
    expect(placeLines(page([{ ...empty, greeted: 3 }], ["p1"]), [])).toEqual([{ round: { planned: [] } }])
  })

  it("reads a visit that nobody planned back as a place of the plan", () => {
    expect(planOf(page([empty, { ...empty, id: "v2", place: "p3" }], ["p3"])).places).toEqual(["p3", "p1"])
  })
})
