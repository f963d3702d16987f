import { flushSync } from "svelte"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import type { ReviewPage, Seen } from "../../backend/types"
import { act, difference, line, page, visit } from "./testing"

let changed: (topics: string[]) => void = () => {}
let shown: ReviewPage
let marks: Seen[] = []
let approve: (page: ReviewPage) => void = () => {}
vi.stubGlobal("document", { documentElement: {}, hidden: false, hasFocus: () => true, getElementById: () => null })
vi.stubGlobal("addEventListener", () => {})
vi.stubGlobal("removeEventListener", () => {})
vi.mock("../../backend/backend", () => ({
  EVERYTHING: "*",
  onChanged: (heard: typeof changed) => {
    changed = heard
    return () => {}
  },
  asFailure: (reason: unknown) => reason,
}))
vi.mock("../../words/words.svelte", () => ({ t: (id: string) => id }))
vi.mock("../../backend/doors", () => ({
  round: { draft: async () => null },
  review: {
    page: async () => shown,
    read: async (_: string, seen: Seen) => (marks.push(seen), null),
    approve: () => new Promise<ReviewPage>((done) => (approve = done)),
  },
}))
const { Reviewing } = await import("./reviewing.svelte")
const { beginHearing } = await import("../../app/changes")

const READ = "2026-11-24T20:00:00.000Z"
const AT = Date.parse(READ)
const seen = (at: number): Seen => ({ heads: [`h${at}`], acts: 0, at: AT + at })
const paged = (more: Partial<ReviewPage>) =>
  page([visit("v1")], [line("a", "v1")], { drafts: [], acts: [], changes: [], corrected: [], read_at: READ, review: "handed_in", may: {} as never, ...more })
const wait = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms)
  flushSync()
}
async function arrives(next: ReviewPage): Promise<void> {
  shown = next
  changed(["round:r"])
  await wait(0)
}

let end = () => {}
function opened() {
  let reviewing: InstanceType<typeof Reviewing> | undefined
  end = $effect.root(() => {
    reviewing = new Reviewing("r", true, () => {})
  })
  flushSync()
  return reviewing as InstanceType<typeof Reviewing>
}

beginHearing()
beforeEach(() => {
  vi.useFakeTimers()
  marks = []
})
afterEach(() => end())

it("what comes in at the last moment is not marked as read with what was looked at", async () => {
  shown = paged({ changes: [difference("gender", "woman", "man")], seen: seen(1) })
  opened()
  await wait(2_600)
  await arrives(paged({ changes: [difference("gender", "woman", "man"), difference("language", "es", "ro")], seen: seen(2) }))
  await wait(1_000)
  expect(marks).toEqual([])
  await wait(2_500)
  expect(marks).toEqual([seen(2)])
})

it("what a phone wrote whose clock is ahead is read once it was looked at", async () => {
  const ahead = AT + 10 * 365 * 86_400_000
  const from = act("q", "answer", [], { at: ahead, when: new Date(ahead).toISOString(), mine: false })
  shown = paged({ acts: [from], seen: seen(1) })
  opened()
  await wait(4_000)
  expect(marks.map(({ at }) => at)).toEqual([ahead])
})

it("an older mark never comes after a newer one", async () => {
  shown = paged({ changes: [difference("gender", "woman", "man")], seen: seen(1) })
  const reviewing = opened()
  await wait(100)
  void reviewing.approve()
  await arrives(paged({ changes: [difference("language", "es", "ro")], seen: seen(2) }))
  await wait(4_000)
  expect(marks).toEqual([seen(2)])
  approve(paged({ seen: seen(3) }))
  await wait(100)
  expect(marks).toEqual([seen(2)])
})
