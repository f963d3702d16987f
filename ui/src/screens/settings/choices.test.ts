import { expect, test } from "vitest"
import { minutesWith } from "./choices"

test("minutes that hold now can be seen, also when nobody would offer them", () => {
  expect(minutesWith(5)).toEqual([1, 2, 5, 10, 30, 60])
  expect(minutesWith(7)).toEqual([1, 2, 5, 7, 10, 30, 60])
})
