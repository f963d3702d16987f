import { flushSync, tick } from "svelte"
import { expect, test, vi } from "vitest"
import type { SetAside, ShellState } from "../../backend/types"

const NEWEST: SetAside = { date: "2026-11-24", number: 2 }
const OLDEST: SetAside = { date: "2025-01-31", number: 1 }

const asked: SetAside[] = []
let taken: unknown
let refusal: unknown
vi.mock("../../backend/backend", () => ({ EVERYTHING: "*", onChanged: () => {}, asFailure: (reason: unknown) => reason }))
vi.mock("../../backend/doors", () => ({
  start: {
    aside: async () => [NEWEST, OLDEST],
    put_back: async (aside: SetAside) => {
      asked.push(aside)
      if (refusal) throw refusal
      return { book: "locked" } as ShellState
    },
  },
}))
vi.mock("../../app/shell.svelte", () => ({ shell: { take: async (asking: Promise<unknown>) => (taken = await asking) } }))
const { AsideBooks } = await import("./aside.svelte")

async function made() {
  let books: InstanceType<typeof AsideBooks> | undefined
  $effect.root(() => {
    books = new AsideBooks()
  })
  flushSync()
  await tick()
  await new Promise((done) => setTimeout(done))
  return books as InstanceType<typeof AsideBooks>
}

test("books that were set aside stand there, the newest first", async () => {
  expect((await made()).all).toEqual([NEWEST, OLDEST])
})

test("the one that is chosen is put back, and the book that is locked now is shown", async () => {
  const books = await made()
  await Promise.all([books.putBack(OLDEST), books.putBack(NEWEST)])
  expect(asked).toEqual([OLDEST])
  expect([taken, books.failure, books.busy]).toEqual([{ book: "locked" }, undefined, false])
})

test("what stands in the way is said, and it can be tried again", async () => {
  const books = await made()
  refusal = { code: "book_in_use", detail: null, line: null }
  await books.putBack(NEWEST)
  expect(books.failure).toEqual(refusal)
  refusal = undefined
  await books.putBack(NEWEST)
  expect(books.failure).toBeUndefined()
})
