import { describe, expect, it } from "vitest"
import type { LanguageRow } from "../../backend/types"
import { inOrder, months, namedFirst, sorted, table } from "./table"

const counted: LanguageRow[] = [
  { language: "nl", cells: { window_street: 3, club: 9 }, total: 12 },
  { language: "", cells: { window_street: 40 }, total: 40 },
  { language: "es", cells: { window_street: 20, massage_salon: 1 }, total: 21 },
]

describe("conversations by language and sort of place", () => {
  const made = table(counted)

  it("has a column for each sort of place that has any, most first", () => {
    expect(made.columns).toEqual(["window_street", "club", "massage_salon"])
  })

  it("has the languages most first, and what was not noted last", () => {
    expect(made.rows.map((row) => row.language)).toEqual(["es", "nl", ""])
    expect(made.rows[0]).toEqual({ language: "es", cells: [20, 0, 1], total: 21 })
  })

  it("adds up both ways", () => {
    expect(made.totals).toEqual([63, 9, 1])
    expect(made.total).toBe(73)
    expect(made.totals.reduce((sum, n) => sum + n, 0)).toBe(made.total)
  })

  it("is empty when nobody was spoken to", () => {
    expect(table([])).toEqual({ columns: [], rows: [], totals: [], total: 0 })
  })
})

describe("months", () => {
  it("also shows those in which nothing happened", () => {
    expect(months("2016-12-01", "2017-02-28", { "2017-01": 17 })).toEqual([
      { month: "2016-12", n: 0 },
      { month: "2017-01", n: 17 },
      { month: "2017-02", n: 0 },
    ])
  })

  it("are only those that count in a period of many years", () => {
    expect(months("2007-01-01", "2017-12-31", { "2017-02": 2, "2009-05": 1 })).toEqual([
      { month: "2009-05", n: 1 },
      { month: "2017-02", n: 2 },
    ])
  })
})

it("sorts counts most first, and equal ones always the same way", () => {
  expect(sorted({ b: 2, a: 2, c: 5, d: 0 })).toEqual([
    { id: "c", n: 5 },
    { id: "a", n: 2 },
    { id: "b", n: 2 },
  ])
})

it("keeps a given order and shows what is not in it as well", () => {
  expect(inOrder(["open", "busy", "closed"], { closed: 3, open: 1, other: 2 }).map(({ id }) => id)).toEqual(["open", "closed", "other"])
})

it("sorts named counts by count and then by name", () => {
  const found = namedFirst({ x: { name: "Wen", n: 3 }, y: { name: "Noor", n: 3 }, z: { name: null, n: 4 } })
  expect(found.map(({ name }) => name)).toEqual([null, "Noor", "Wen"])
})
