import { expect, test } from "vitest"
import type { Service } from "../../backend/types"
import { inParts } from "./order"

function service(sort: string, name = "", retired = false): Service {
  return { id: `${sort}${name}`, sort, name, retired, place: "", phone: "", link: "", hours: [], walk_in: false, languages: [], removed: false }
}

const titles = (services: readonly Service[]) => services.map(({ sort, name }) => `${sort} ${name}`.trim())

test("services stand in the order of the list of sorts, then by name", () => {
  const { offered } = inParts([service("lawyer", "B"), service("boat"), service("gp"), service("lawyer", "A")], ["gp", "lawyer"])
  expect(titles(offered)).toEqual(["gp", "lawyer A", "lawyer B", "boat"])
})

test("what is no longer offered stands apart", () => {
  const { offered, gone } = inParts([service("gp", "", true), service("lawyer")], ["gp", "lawyer"])
  expect([titles(offered), titles(gone)]).toEqual([["lawyer"], ["gp"]])
})
