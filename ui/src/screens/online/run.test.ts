import { expect, test } from "vitest"
import type { CheckedRow, Verdict } from "../../backend/types"
import { listOf, next, step, tally, without, type Done } from "./run"

const row = (handle: string, verdict: Verdict): CheckedRow =>
  ({ line: 1, handle, verdict, profile: null, code: null, gender: null, last: null, until: null, days_left: null, first_line: null })
const rows = [row("a", "cooling"), row("b", "new"), row("c", "no_contact"), row("d", "again"), row("e", "twice")]
const nobody = new Map<string, Done>()

test("the run goes on with whoever may be written to", () => {
  expect(next(rows, nobody)).toBe(1)
  expect(next(rows, nobody, 2)).toBe(3)
  expect(next(rows, new Map([["d", "approach"]]), 2)).toBe(1)
  expect(next(rows, new Map<string, Done>([["b", "approach"], ["d", "skipped"]]))).toBeUndefined()
})

test("it is said how the names fared, and only of what there is", () => {
  expect(tally(rows, new Map([["b", "approach"]]))).toEqual([
    { verdict: "again", n: 1 },
    { verdict: "cooling", n: 1 },
    { verdict: "no_contact", n: 1 },
    { verdict: "twice", n: 1 },
  ])
})

test("a digit chooses a language, a letter says what happened, and anything else does nothing", () => {
  expect(step("1")).toEqual({ do: "language", at: 0 })
  expect(step("0")).toEqual({ do: "language", at: 9 })
  expect(step("A")).toEqual({ do: "answered" })
  expect(step("Enter")).toEqual({ do: "main" })
  for (const key of ["x", "Tab", "F1", "10", ""]) expect(step(key), key).toBeUndefined()
})

test("whoever wants no contact is left out of what is kept, and nobody whose name hers is a part of", () => {
  const text = "1. luna\nluna_dh, luna;sol\n- luna"
  expect(without(text, ["luna"])).toBe("\nluna_dh,;sol\n")
  expect(without(text, [])).toBe(text)
})

test("a list that can't be read is none", () => {
  expect(listOf(undefined)).toEqual({})
  expect(listOf("{")).toEqual({})
  expect(listOf('{"platform":"a","text":"luna"}')).toEqual({ platform: "a", text: "luna" })
})
