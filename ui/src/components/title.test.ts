import { expect, test } from "vitest"
import { shown } from "./title"

test("a title of several places is the first, and how many there are besides", () => {
  expect(shown("Club Roos · Doubletstraat · Huize Jasmijn")).toEqual({ first: "Club Roos", others: 2, longest: 4 })
  expect(shown("Voorbeeldstraat noord")).toEqual({ first: "Voorbeeldstraat noord", others: 0, longest: 15 })
  expect(shown("Zonsondergang boven de Scheveningse zee")).toEqual({ first: "Zonsondergang boven de Scheveningse zee", others: 0, longest: 19 })
  expect(shown("")).toEqual({ first: "", others: 0, longest: 0 })
})
