import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { keepConnected } from "./again"

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A connection that the test opens and breaks. */
function line() {
  const made: { stands: () => void; broke: () => void; closed: boolean }[] = []
  const end = keepConnected((stands, broke) => {
    const one = { stands, broke, closed: false }
    made.push(one)
    return () => (one.closed = true)
  })
  return { made, end, latest: () => made.at(-1)! }
}

it("a connection that breaks is opened again by itself, after half a second, then ever later, up to five", () => {
  const { made, latest } = line()
  for (const wait of [500, 1000, 2000, 4000, 5000, 5000]) {
    const before = made.length
    latest().broke()
    expect(made.at(-1)?.closed).toBe(true)
    vi.advanceTimersByTime(wait - 1)
    expect(made).toHaveLength(before)
    vi.advanceTimersByTime(1)
    expect(made).toHaveLength(before + 1)
  }
})

it("one that stood is tried again soon", () => {
  const { made, latest } = line()
  for (let time = 0; time < 4; time++) {
    latest().broke()
    vi.advanceTimersByTime(5000)
  }
  latest().stands()
  const before = made.length
  latest().broke()
  vi.advanceTimersByTime(500)
  expect(made).toHaveLength(before + 1)
})

it("a break that is told twice is one, and nothing is opened after the end", () => {
  const { made, end, latest } = line()
  const first = latest()
  first.broke()
  first.broke()
  vi.advanceTimersByTime(60_000)
  expect(made).toHaveLength(2)
  latest().broke()
  end()
  vi.advanceTimersByTime(60_000)
  expect(made).toHaveLength(2)
})
