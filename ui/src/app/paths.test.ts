import { expect, test } from "vitest"
import { gate, instance } from "./gate"
import { HOME, PATHS, read, write, type Name } from "./paths"

test("every address of a screen reads back as that screen", () => {
  for (const name of Object.keys(PATHS) as Name[]) {
    for (const pattern of PATHS[name]) {
      const params = Object.fromEntries([...pattern.matchAll(/:(\w+)/g)].map(([, key]) => [key, `${key}1`]))
      expect(read(write(name, params)), pattern).toEqual({ name, params })
    }
  }
})

test("a round and a line of it are one screen", () => {
  expect(write("round", { id: "0a" })).toBe("#/round/0a")
  expect(write("round", { id: "0a", line: "b1" })).toBe("#/round/0a/line/b1")
  const [round, line] = [read("#/round/0a"), read("#/round/0a/line/b1")]
  expect(instance(round)).toBe(instance(line))
  expect(instance(read("#/round/0b"))).not.toBe(instance(round))
})

test("an address that means nothing is home", () => {
  for (const hash of ["", "#", "#/", "#/nowhere", "#/round", "#/round/1/2/3/4", "#//"]) expect(read(hash)).toEqual(HOME)
})

test("a part of an address may hold anything", () => {
  for (const id of ["a/b", "ë ☂", "100%", ":id"]) expect(read(write("round", { id })).params.id).toBe(id)
  expect(read("#/round/100%").params.id).toBe("100%")
})

test("what is open decides which screen stands there, and the address stays", () => {
  const table: [Parameters<typeof gate>[0], Name, Name][] = [
    ["none", "rounds", "start"],
    ["none", "join", "join"],
    ["locked", "round", "unlock"],
    ["locked", "join", "join"],
    ["locked", "forgotten", "forgotten"],
    ["none", "forgotten", "start"],
    ["open", "forgotten", "rounds"],
    ["locked", "start", "unlock"],
    ["locked", "make", "unlock"],
    ["open", "round", "round"],
    ["open", "join", "rounds"],
    ["open", "unlock", "rounds"],
  ]
  for (const [book, asked, shown] of table) expect(gate(book, asked, {}).name, `${book} ${asked}`).toBe(shown)
})
