import { expect, test } from "vitest"
import type { PlaceListed } from "../../backend/types"
import { grouped } from "./groups"

function place(name: string, setting: string, visits: number, retired = false): PlaceListed {
  return {
    id: name,
    name,
    setting,
    visits,
    retired,
    counted_as: null,
    licensed: "unknown",
    windows: null,
    languages: [],
    note: "",
    removed: false,
    origin: null,
    last_visit: null,
  }
}

test("places stand by setting in the order of the catalogue, the most visited first", () => {
  const groups = grouped(
    [place("Huize Jasmijn", "private_house", 1), place("Zuid", "window_street", 2), place("Noord", "window_street", 9)],
    ["window_street", "club", "private_house"],
  )
  expect(groups.map(({ setting, places }) => [setting, ...places.map(({ name }) => name)])).toEqual([
    ["window_street", "Noord", "Zuid"],
    ["private_house", "Huize Jasmijn"],
  ])
})

test("what is no longer visited stands last, whatever it was", () => {
  const groups = grouped([place("Oud", "club", 40, true), place("Club Abrikoos", "club", 1), place("X", "boat", 0)], ["club"])
  expect(groups.map(({ setting }) => setting)).toEqual(["club", "boat", "retired"])
})
