import { expect, test } from "vitest"
import { fitted, type Fit } from "./fit"

/** A card with room for so many lines, of services with two lines each. */
const card =
  (room: number) =>
  ({ size, services }: Fit): boolean =>
    services * 2 * size > room

test("what has room stands as large as it can", () => {
  expect(fitted(4, card(20))).toEqual({ size: 1.2, services: 4 })
})

test("letters get smaller before a service is left out", () => {
  const { size, services } = fitted(4, card(6))
  expect(services).toBe(4)
  expect(size).toBeCloseTo(0.75)
})

test("letters stay readable: the last services are left out instead", () => {
  expect(fitted(9, card(6))).toEqual({ size: 0.66, services: 4 })
  expect(fitted(3, () => true)).toEqual({ size: 0.66, services: 0 })
})
