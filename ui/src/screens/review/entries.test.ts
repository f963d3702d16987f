import { beforeAll, expect, it, vi } from "vitest"
import { difference, line, page, visit } from "./testing"

vi.stubGlobal("document", { documentElement: {} })
vi.mock("../../backend/backend", () => ({ EVERYTHING: "*", onChanged: () => () => {} }))
vi.mock("../../backend/doors", () => ({ words: { lists: async () => ({}) } }))
const { speak, speakAll } = await import("../../words/words.svelte")
const { namesOf } = await import("./changes")
const { entry, newestFirst } = await import("./entries")

beforeAll(async () => {
  await speak("nl")
  await speakAll()
})

const shown = page([visit("v1")], [line("a", "v1")])
const numbers = new Map([["a", 1]])
const told = (...given: Parameters<typeof difference>) => entry(difference(...given), shown, numbers, namesOf(shown))

it("a change says who, when, where and what, and leads to its line", () => {
  const { by, to, things } = told("language", "es", "ro")
  expect([by, to]).toEqual(["Wen", "line-a"])
  expect(things).toHaveLength(1)
})

it("what is gone can't be gone to", () => {
  expect(told("removed", line("gone", "v1"), null, { conversation: "gone" }).to).toBeNull()
})

it("a field of a line is one entry, whatever was written last comes first", () => {
  const first = told("language", "es", "ro", { at: "2026-11-24T23:41:00+01:00" })
  const last = told("gender", "woman", "man", { at: "2026-11-25T08:00:00+01:00" })
  expect(first.key).not.toBe(last.key)
  expect(newestFirst([first, last])).toEqual([last, first])
})
