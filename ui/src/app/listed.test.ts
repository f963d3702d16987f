import { expect, test } from "vitest"
import { isTaken, withOne } from "./listed"

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

test("one that was added stands there once, also when the list that came meanwhile has it already", () => {
  const added = { id: "3", name: "Daan" }
  expect(withOne(ALL, added).map(({ id }) => id)).toEqual(["1", "2", "3"])
  expect(withOne(withOne(ALL, { id: "3", name: "" }), added)).toEqual([...ALL, added])
})
