import { flushSync } from "svelte"
import { afterEach, expect, it, vi } from "vitest"
import type { ShowText } from "../../backend/types"

let shipped = "old"
const asked: string[] = []
const text = (hash: string, by?: string): ShowText => ({
  language: { id: "bg", lang: "bg", dir: "ltr", name: "Български" },
  hash,
  read: by ? { by, on: "2026-11-03" } : null,
})
vi.stubGlobal("document", { documentElement: {}, hidden: false })
vi.mock("../../backend/backend", () => ({ EVERYTHING: "*", onChanged: () => () => {}, asFailure: (reason: unknown) => reason }))
vi.mock("../../app/navigation", () => ({ isLead: () => true }))
vi.mock("../../backend/doors", () => ({
  people: { list: async () => [] },
  show: {
    texts: async () => [text(shipped)],
    text: async () => [{ dutch: "Terug", theirs: shipped }],
    mark: async (_: string, hash: string, person: string) => {
      asked.push(`${hash} ${person}`)
      if (hash !== shipped) throw { code: "wrong_state", detail: null, line: null }
      return [text(hash, person)]
    },
    unmark: async () => [text(shipped)],
  },
}))
const { TextScreen, TextsScreen } = await import("./texts.svelte")

let end = () => {}
async function opened() {
  let all: InstanceType<typeof TextsScreen> | undefined
  let one: InstanceType<typeof TextScreen> | undefined
  end = $effect.root(() => {
    all = new TextsScreen()
    one = new TextScreen("bg", all)
  })
  flushSync()
  await vi.waitFor(() => expect([all?.list.state, one?.lines.state]).toEqual(["ready", "ready"]))
  return { all: all as InstanceType<typeof TextsScreen>, one: one as InstanceType<typeof TextScreen> }
}

afterEach(() => {
  end()
  shipped = "old"
  asked.length = 0
})

it("marks nothing until somebody is named", async () => {
  const { all, one } = await opened()
  await one.mark("old")
  expect(asked).toEqual([])
  one.reader = "petya"
  await one.mark("old")
  expect(asked).toEqual(["old petya"])
  expect(all.all[0]?.read?.by).toBe("petya")
  expect(all.read).toBe(1)
})

it("says that the text is another by now, and reads that one", async () => {
  const { all, one } = await opened()
  shipped = "new"
  one.reader = "petya"
  await one.mark("old")
  expect([one.changed, one.failure]).toEqual([true, undefined])
  await vi.waitFor(() => expect(one.lines.value?.[0]?.theirs).toBe("new"))
  await vi.waitFor(() => expect(all.all[0]?.hash).toBe("new"))
  await one.mark("new")
  expect(one.changed).toBe(false)
  expect(all.read).toBe(1)
})

it("takes a mark back", async () => {
  const { all, one } = await opened()
  one.reader = "petya"
  await one.mark("old")
  expect(await one.unmark()).toBe(true)
  expect(all.read).toBe(0)
})
