import { beforeEach, describe, expect, it, vi } from "vitest"
import type { Line, RoundPage } from "../../backend/types"
import { SaveQueue } from "./queue"

vi.mock("../../backend/backend", () => ({ asFailure: (reason: unknown) => reason }))

const failure = (code: string) => ({ code, detail: null, line: null })
const write = (n: number): Line[][] => [[{ conversation: { id: "a", n } }]]

/** A book that does what it is told when it is told, and writes down what it was asked. */
function book(drawn?: (then: () => void) => void) {
  const asked: string[] = []
  const heard: string[] = []
  const answers: (() => void)[] = []
  let says: ReturnType<typeof failure> | null = null
  const answer = <T>(value: T) => new Promise<T>((done, fail) => {
    const reason = says
    answers.push(() => (reason ? fail(reason) : done(value)))
  })
  const queue = new SaveQueue(
    {
      draft: (target, value) => (asked.push(`draft ${target} ${value}`), answer("2026-11-24T23:05:00+01:00")),
      write: (lines, done) => (asked.push(`write ${JSON.stringify(lines)} ${done}`), answer({} as RoundPage)),
    },
    {
      saved: (ticket) => heard.push(`saved ${ticket}`),
      failed: ({ code }) => heard.push(`failed ${code}`),
      refused: (ticket, { code }) => heard.push(`refused ${ticket} ${code}`),
    },
    drawn,
  )
  const next = async () => {
    answers.shift()?.()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { queue, asked, heard, next, say: (code: string | null) => (says = code === null ? null : failure(code)) }
}

beforeEach(() => {
  vi.useFakeTimers()
})

describe("the queue", () => {
  it("asks one thing after the other, in order", async () => {
    const { queue, asked, next } = book()
    queue.draft("line:a", "1")
    queue.write(write(1), ["line:a"])
    queue.draft("line:b", "2")
    expect(asked).toEqual(["draft line:a 1"])
    await next()
    await next()
    expect(asked.map((ask) => ask.split(" ")[0])).toEqual(["draft", "write", "draft"])
  })

  it("lets the screen show what was pressed before it asks, but does not wait for that when the screen goes away", () => {
    const shown: (() => void)[] = []
    const { queue, asked } = book((then) => shown.push(then))
    queue.write(write(1))
    queue.draft("line:a", "1")
    expect(asked).toHaveLength(0)
    expect(shown).toHaveLength(1)
    queue.flush()
    expect(asked).toHaveLength(1)
    shown.forEach((then) => then())
    expect(asked).toHaveLength(1)
  })

  it("keeps only the newest of two drafts that wait, and none that a write makes needless", async () => {
    const { queue, asked, next } = book()
    queue.draft("line:x", "0")
    queue.draft("line:a", "1")
    queue.draft("line:a", "2")
    queue.draft("line:b", "3")
    queue.write(write(1), ["line:b"])
    for (let i = 0; i < 4; i++) await next()
    expect(asked.slice(1).map((ask) => ask.split(" ").slice(0, 3).join(" "))).toEqual(["draft line:a 2", expect.stringMatching(/^write/)])
  })

  it("keeps a draft that follows its own write after it", async () => {
    const { queue, asked, next } = book()
    queue.write(write(1), ["line:a"])
    queue.draft("line:a", "again")
    await next()
    expect(asked[1]).toBe("draft line:a again")
  })

  it("waits for the next key, but not longer than three quarters of a second in all", async () => {
    const { queue, asked } = book()
    let text = ""
    for (let i = 0; i < 10; i++) {
      text += "x"
      queue.typed("line:a", () => text)
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(asked).toEqual(["draft line:a xxxxxx"])
  })

  it("keeps what was typed at once when focus leaves", () => {
    const { queue, asked } = book()
    queue.typed("line:a", () => "word")
    queue.flush()
    expect(asked).toEqual(["draft line:a word"])
  })

  it("holds everything while nothing can be saved, and goes on by itself", async () => {
    const { queue, asked, heard, next, say } = book()
    say("disk_full")
    queue.draft("line:a", "1")
    await next()
    queue.typed("line:a", () => "2")
    expect(heard).toEqual(["failed disk_full"])
    expect(queue.busy).toBe(true)
    say(null)
    await vi.advanceTimersByTimeAsync(5_000)
    await next()
    await next()
    expect(asked.at(-1)).toBe("draft line:a 2")
    expect(heard.filter((said) => said.startsWith("saved"))).not.toHaveLength(0)
    expect(queue.busy).toBe(false)
  })

  it("goes on after a write that the book does not take", async () => {
    const { queue, heard, next, say } = book()
    say("input_wrong")
    queue.write(write(1))
    say(null)
    queue.draft("line:b", "2")
    await next()
    await next()
    expect(heard).toEqual(["refused 1 input_wrong", "saved 2"])
  })

  it("tries another way when what it changes is not there", async () => {
    const { queue, asked, heard, next, say } = book()
    say("not_found")
    const ticket = queue.write([[{ restore: "a" }], [{ conversation: { id: "a" } }]], ["line:a"])
    say(null)
    await next()
    await next()
    expect(asked).toEqual(['write [{"restore":"a"}] line:a', 'write [{"conversation":{"id":"a"}}] line:a'])
    expect(heard).toEqual([`saved ${ticket}`])
  })

  it("is settled when all is in the book, or when nothing can be saved now", async () => {
    const { queue, next, say } = book()
    const settled = vi.fn()
    queue.draft("line:a", "1")
    void queue.settled().then(settled)
    await vi.advanceTimersByTimeAsync(0)
    expect(settled).not.toHaveBeenCalled()
    await next()
    expect(settled).toHaveBeenCalledOnce()
    say("disk_full")
    queue.draft("line:a", "2")
    void queue.settled().then(settled)
    await next()
    expect(settled).toHaveBeenCalledTimes(2)
  })
})
