import { expect, test } from "vitest"
import { isTaken } from "./names"

const ALL = [
  { id: "1", name: "Club Abrikoos" },
  { id: "2", name: "Salon Waaier" },
]

test("a name is taken by another, never by itself", () => {
  expect(isTaken(" club abrikoos ", undefined, ALL)).toBe(true)
  expect(isTaken("Club Abrikoos", "1", ALL)).toBe(false)
  expect(isTaken("Club Abrikoos", "2", ALL)).toBe(true)
  expect(isTaken("  ", undefined, ALL)).toBe(false)
  expect(isTaken("Huize Jasmijn", undefined, ALL)).toBe(false)
})
