import { expect, test } from "vitest"
import { NO_ROUND, newId } from "./ids"

test("a new id is twelve hex digits and never the same", () => {
  const ids = Array.from({ length: 1000 }, newId)
  expect(ids.every((id) => /^[0-9a-f]{12}$/.test(id))).toBe(true)
  expect(new Set(ids).size).toBe(1000)
  expect(NO_ROUND).toMatch(/^0{32}$/)
})
