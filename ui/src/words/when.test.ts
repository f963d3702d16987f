import { expect, test } from "vitest"
import { ago, clock, date, day, dayLong, dayOfMonth, month, monthShort, shifted, weekday } from "./when"

test("days read as people say them, without points and commas", () => {
  expect(day("nl", "2026-11-24", "2026-11-25")).toBe("di 24 nov")
  expect(day("nl", "2025-03-02", "2026-11-25")).toBe("zo 2 mrt 2025")
  expect(day("en-GB", "2026-11-24", "2026-11-25")).toBe("Tue 24 Nov")
  expect(dayLong("nl", "2026-11-24", "2026-11-25")).toBe("dinsdag 24 november")
  expect([weekday("nl", "2026-11-24"), dayOfMonth("2026-11-24")]).toEqual(["di", "24"])
  expect([month("nl", "2026-11"), monthShort("nl", "2026-03-09")]).toEqual(["november 2026", "mrt"])
  expect(date("nl", "2026-11-30")).toBe("30 november\u00a02026")
  expect([date("en", "2026-11-30"), day("en", "2026-11-24")]).toEqual(["30 November\u00a02026", "Tue 24 Nov"])
  expect(day("nl", "nonsense", "2026-11-25")).toBe("–")
})

test("a moment with an offset reads as it was there", () => {
  expect(clock("2026-11-24T22:41:00+01:00")).toBe("22:41")
  expect(clock("20:10")).toBe("20:10")
})

test("the night belongs to the evening before it", () => {
  const at = (today: string, now: string, moment: string) => ago(moment, { today, now }).kind
  // At two in the night the book still writes the 24th: all of that night is today.
  expect(at("2026-11-24", "02:00", "2026-11-25T01:50:00+01:00")).toBe("today")
  expect(at("2026-11-24", "02:00", "2026-11-24T22:41:00+01:00")).toBe("today")
  expect(at("2026-11-24", "02:00", "2026-11-23T22:41:00+01:00")).toBe("earlier")
  // The next morning.
  expect(at("2026-11-25", "10:00", "2026-11-25T01:50:00+01:00")).toBe("today")
  expect(at("2026-11-25", "10:00", "2026-11-24T22:41:00+01:00")).toBe("yesterday")
  expect(at("2026-11-25", "10:00", "2026-11-23T22:41:00+01:00")).toBe("earlier")
})

test("a day later is a day later, also when the clocks change", () => {
  expect(shifted("2026-10-24", 1)).toBe("2026-10-25")
  expect(shifted("2026-10-25", 1)).toBe("2026-10-26")
  expect(shifted("2026-03-01", -1)).toBe("2026-02-28")
})
