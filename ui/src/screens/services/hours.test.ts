import { expect, test } from "vitest"
import { daysOf, inWords, isWhole, oneMore, opening, written } from "./hours"

test("hours are said in the order of the week, and a day once", () => {
  const said = (language: string, hours: string[]) => inWords(language, hours).replaceAll("\u2060", "").replaceAll("\u00a0", " ")
  expect(said("nl", ["4 13:00-16:00", "2 17:00-20:00", "4 09:00-11:00"])).toBe("di 17:00–20:00, do 09:00–11:00, 13:00–16:00")
  expect(said("en", ["7 22:00-02:00"])).toBe("Sun 22:00–02:00")
  expect(said("nl", [])).toBe("")
  expect(daysOf("nl", ["4 13:00-16:00", "2 17:00-20:00", "4 09:00-11:00"])).toEqual(["di", "do"])
})

test("what is read is written as it was", () => {
  const hours = ["2 17:00-20:00", "7 22:00-02:00"]
  expect(written(hours.map(opening))).toEqual(hours)
})

test("a row is kept once it says from when until when", () => {
  const rows = [
    { day: 2, from: "17:00", to: "" },
    { day: 3, from: "09:00", to: "09:00" },
    { day: 4, from: "09:00", to: "12:00" },
  ]
  expect(rows.map(isWhole)).toEqual([false, false, true])
  expect(written(rows)).toEqual(["4 09:00-12:00"])
})

test("one more row is the next day without times, and Monday follows Sunday", () => {
  expect(oneMore([])).toEqual({ day: 1, from: "", to: "" })
  expect(oneMore([{ day: 7, from: "17:00", to: "20:00" }])).toEqual({ day: 1, from: "", to: "" })
  expect(written([oneMore([])])).toEqual([])
})
