import { flushSync, tick } from "svelte"
import { beforeEach, expect, test, vi } from "vitest"
import type { Query } from "./query.svelte"

let changed: (topics: string[]) => void = () => {}
vi.mock("../backend/backend", () => ({
  EVERYTHING: "*",
  onChanged: (heard: typeof changed) => {
    changed = heard
    return () => {}
  },
  asFailure: (reason: { code: string }) => ({ code: reason.code, detail: null, line: null }),
}))
const { query } = await import("./query.svelte")
const { beginHearing } = await import("./changes")

/** Asks that are answered by hand. */
let asks: { give: (value: string) => void; refuse: (code: string) => void }[] = []
const run = () => new Promise<string>((give, no) => asks.push({ give, refuse: (code) => no({ code }) }))
const settled = async () => {
  await tick()
  await new Promise((done) => setTimeout(done))
}

function made(ask: () => Promise<string> = run, topics: string[] = ["rounds"]): [Query<string>, () => void] {
  let found: Query<string> | undefined
  const end = $effect.root(() => {
    found = query(ask, topics)
  })
  flushSync()
  return [found as Query<string>, end]
}

beforeEach(() => {
  asks = []
  beginHearing()
})

test("an answer makes it ready, and a change of its topic asks again without losing the value", async () => {
  const [page, end] = made()
  expect(page.state).toBe("loading")
  asks[0]?.give("one")
  await settled()
  expect([page.state, page.value]).toEqual(["ready", "one"])
  changed(["places"])
  expect(asks.length).toBe(1)
  changed(["rounds"])
  expect([page.state, page.value, asks.length]).toEqual(["ready", "one", 2])
  asks[1]?.give("two")
  await settled()
  expect(page.value).toBe("two")
  end()
})

test("many changes while an ask is under way become one more ask", async () => {
  const [page, end] = made()
  for (let change = 0; change < 50; change++) changed(["rounds"])
  expect(asks.length).toBe(1)
  asks[0]?.give("old")
  await settled()
  expect(asks.length).toBe(2)
  asks[1]?.give("new")
  await settled()
  expect([page.value, asks.length]).toEqual(["new", 2])
  end()
})

test("an older answer never replaces what was put", async () => {
  const [page, end] = made()
  page.put("written")
  asks[0]?.give("read before")
  await settled()
  expect(page.value).toBe("written")
  end()
})

test("a first failure is a state, a later one stands beside the value", async () => {
  const [page, end] = made()
  asks[0]?.refuse("not_found")
  await settled()
  expect([page.state, page.failure?.code]).toEqual(["failed", "not_found"])
  page.again()
  asks[1]?.give("one")
  await settled()
  expect([page.state, page.failure]).toEqual(["ready", undefined])
  changed(["*"])
  asks[2]?.refuse("relay_busy")
  await settled()
  expect([page.state, page.value, page.failure?.code]).toEqual(["ready", "one", "relay_busy"])
  end()
})

test("another question forgets the answer to the first", async () => {
  let id = $state("a")
  const [page, end] = made(() => {
    const asked = id
    return run().then((value) => asked + value)
  })
  asks[0]?.give("1")
  await settled()
  expect(page.value).toBe("a1")
  id = "b"
  flushSync()
  expect([page.state, page.value]).toEqual(["loading", undefined])
  asks[1]?.give("2")
  await settled()
  expect(page.value).toBe("b2")
  end()
})

test("after its component is gone it asks and takes nothing", async () => {
  const [page, end] = made()
  end()
  asks[0]?.give("late")
  changed(["rounds"])
  await settled()
  expect([page.value, asks.length]).toEqual([undefined, 1])
})
