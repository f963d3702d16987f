import { flushSync } from "svelte"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import type { Line } from "../../backend/types"
import { Book } from "../round/book"

let book: Book
vi.stubGlobal("document", { documentElement: {}, hidden: false })
vi.mock("../../backend/backend", () => ({ EVERYTHING: "*", onChanged: () => () => {}, asFailure: (reason: unknown) => reason }))
vi.mock("../../app/shell.svelte", () => ({ shell: { state: {}, touched: () => {} } }))
vi.mock("../../words/words.svelte", () => ({ t: (id: string) => id }))
vi.mock("../../backend/doors", () => ({
  round: {
    page: async () => book.page(),
    write: async (_: string, lines: Line[], done: string[]) => book.write(lines, done),
  },
}))
const { Pocket } = await import("./way.svelte")

let end = () => {}
async function opened() {
  let pocket: InstanceType<typeof Pocket> | undefined
  end = $effect.root(() => {
    pocket = new Pocket("round")
  })
  await still()
  return pocket as InstanceType<typeof Pocket>
}

async function still(): Promise<void> {
  flushSync()
  await vi.advanceTimersByTimeAsync(1_000)
}

beforeEach(() => {
  vi.useFakeTimers()
  book = new Book(["p"])
})
afterEach(() => end())

it("a tap that is taken back leaves no visit at a place of the plan", async () => {
  const pocket = await opened()
  pocket.one()
  await still()
  expect([...book.visits.values()].map(({ place }) => place)).toEqual(["p"])
  pocket.undo()
  await still()
  expect([book.visits.size, book.lines.size, pocket.n]).toEqual([0, 0, 0])
})

it("a visit that somebody wrote down before stays when the tap is taken back", async () => {
  book.wen({ visit: { id: "v", place: "p" } })
  const pocket = await opened()
  pocket.one()
  await still()
  pocket.undo()
  await still()
  expect([[...book.visits.keys()], book.lines.size]).toEqual([["v"], 0])
})
