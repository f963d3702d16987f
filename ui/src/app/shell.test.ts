import { beforeEach, expect, test, vi } from "vitest"
import type { ShellState } from "../backend/types"

let changed: (topics: string[]) => void = () => {}
/** Asks of the shell's door that are answered by hand. */
let asks: { what: string; give: (book: string) => void }[] = []
const asked = () => asks.map(({ what }) => what)
const ask = (what: string) => () =>
  new Promise<ShellState>((give) => asks.push({ what, give: (book) => give({ book, settings: { language: "nl" } } as ShellState) }))

vi.stubGlobal("document", { documentElement: { dataset: {}, toggleAttribute: () => {} }, hidden: true, addEventListener: () => {} })
vi.mock("./wear", () => ({ wear: () => {} }))
vi.mock("../words/words.svelte", () => ({ speak: async () => {}, itIs: () => {} }))
vi.mock("../backend/backend", () => ({
  EVERYTHING: "*",
  onChanged: (heard: typeof changed) => {
    changed = heard
    return () => {}
  },
  asFailure: (reason: unknown) => reason,
}))
vi.mock("../backend/doors", () => ({
  shell: { state: () => ask("state")(), lock: () => ask("lock")(), unlock: () => ask("unlock")(), settings: () => ask("settings")() },
}))
const { shell } = await import("./shell.svelte")
const { announce, spoken } = await import("./announce.svelte")
const { beforeLock } = await import("./locking")
const { beginHearing, hear } = await import("./changes")

const still = () => vi.advanceTimersByTimeAsync(0)
const give = async (what: string, book: string) => {
  const at = asks.findIndex((ask) => ask.what === what)
  asks.splice(at, 1)[0]?.give(book)
  await still()
}

async function open(): Promise<void> {
  const taken = shell.take(ask("unlock")())
  await give("unlock", "open")
  await taken
  asks = []
}

beginHearing()
hear(shell.heard)
beforeEach(async () => {
  vi.useFakeTimers()
  asks = []
  await open()
})

test("an answer that was overtaken by that of a later ask shows nothing", async () => {
  void shell.set({})
  void shell.refresh()
  await give("state", "locked")
  await give("settings", "open")
  expect(shell.state.book).toBe("locked")
})

test("a lock empties the screen at once, and closes the book when what was typed is in it", async () => {
  let kept = () => {}
  const end = beforeLock(() => new Promise<void>((done) => (kept = done)))
  const locked = shell.lock()
  expect(shell.locking).toBe(true)
  await still()
  expect(asked()).toEqual([])
  kept()
  await still()
  expect(asked()).toEqual(["lock"])
  await give("lock", "locked")
  await locked
  expect([shell.locking, shell.state.book]).toEqual([false, "locked"])
  end()
})

test("nobody waits longer than a second for a book that does not answer", async () => {
  const end = beforeLock(() => new Promise(() => {}))
  void shell.lock()
  await vi.advanceTimersByTimeAsync(999)
  expect(asked()).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(asked()).toEqual(["lock"])
  await give("lock", "locked")
  end()
})

test("a lock that the app or another window announces does the same, once", async () => {
  changed(["lock"])
  changed(["lock"])
  expect(shell.locking).toBe(true)
  await still()
  expect(asked()).toEqual(["lock"])
  await give("lock", "locked")
  changed(["lock"])
  expect([shell.locking, asked()]).toEqual([false, []])
})

test("what was asked before the lock does not bring the screen back", async () => {
  void shell.refresh()
  void shell.lock()
  await give("state", "open")
  expect(shell.locking).toBe(true)
  await give("lock", "locked")
  expect(shell.state.book).toBe("locked")
})

test("what was said about the book is not left behind, nor said after it", async () => {
  announce("Club Abrikoos")
  await still()
  expect(spoken.text).toBe("Club Abrikoos")
  announce("Huize Jasmijn")
  void shell.lock()
  await still()
  expect(spoken.text).toBe("")
  await give("lock", "locked")
  await open()
  announce("Salon Waaier")
  await still()
  void shell.refresh()
  await give("state", "locked")
  expect(spoken.text).toBe("")
})
