import { beforeEach, expect, test, vi } from "vitest"

/** A history that takes a step back later, as browsers do: from wherever it stands then. */
const entries: { hash: string; state: unknown }[] = []
let at = 0
let later: (() => void)[] = []
let arrived: () => void = () => {}
const here = () => entries[at] ?? { hash: "", state: null }

vi.stubGlobal("location", {
  get hash() {
    return here().hash
  },
  set hash(hash: string) {
    entries.splice(at + 1, entries.length, { hash, state: null })
    at += 1
    later.push(arrived)
  },
})
vi.stubGlobal("history", {
  get state() {
    return here().state
  },
  replaceState: (state: unknown, _: string, hash = here().hash) => (entries[at] = { hash, state }),
  back: () => later.push(() => ((at -= 1), arrived())),
})
vi.stubGlobal("addEventListener", (_: string, hear: () => void) => (arrived = hear))

/** Everything that the browser does by and by. */
function settle(): void {
  while (later.length > 0) later.shift()?.()
}

beforeEach(() => {
  entries.splice(0, entries.length, { hash: "#/", state: null })
  at = 0
  later = []
  vi.resetModules()
})

/** A router that went to a round, and on to a line of it. */
async function begun() {
  const router = await import("./router.svelte")
  router.route.start()
  router.go("round", { id: "a" })
  settle()
  router.go("round", { id: "a", line: "1" })
  settle()
  return router
}

test("a line that is opened while the step back from another is under way is the one that opens", async () => {
  const { back, go, href, route } = await begun()
  back(href("round", { id: "a" }))
  go("round", { id: "a", line: "2" })
  settle()
  expect([route.params.line, route.before]).toEqual(["2", href("round", { id: "a" })])
})

test("two wishes to go back are one step", async () => {
  const { back, href, route } = await begun()
  back(href("round", { id: "a" }))
  back(href("round", { id: "a" }))
  settle()
  expect(route.params).toEqual({ id: "a" })
})
