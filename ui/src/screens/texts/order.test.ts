import { expect, test } from "vitest"
import type { PersonListed } from "../../backend/types"
import { readers } from "./order"

function person(name: string, languages: string[], retired = false): PersonListed {
  return { id: name, name, languages, retired, has_device: false, me: false, doubles: [], member: null }
}

test("those who speak the language stand first, and nobody who has left stands there", () => {
  const people = [person("Wen", ["zh"]), person("Noor", ["nl"]), person("Petya", ["bg", "nl"]), person("Ivo", ["bg"], true)]
  expect(readers(people, "bg").map(({ name }) => name)).toEqual(["Petya", "Noor", "Wen"])
  expect(readers(people, "zh").map(({ name }) => name)).toEqual(["Wen", "Noor", "Petya"])
})
