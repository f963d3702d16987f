import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import type { Line } from "../../backend/types"
import { Book } from "./book"

let book: Book
let changed: (topics: string[]) => void = () => {}
vi.stubGlobal("document", { documentElement: {}, hidden: false })
vi.stubGlobal("requestAnimationFrame", (then: () => void) => setTimeout(then))
vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
vi.mock("../../backend/backend", () => ({
  EVERYTHING: "*",
  onChanged: (heard: typeof changed) => {
    changed = heard
    return () => {}
  },
  asFailure: (reason: { code: string }) => ({ code: reason.code, detail: null, line: null }),
}))
vi.mock("../../backend/doors", () => ({
  shell: { state: async () => ({}) },
  words: { lists: async () => ({}) },
  round: {
    page: async () => book.page(),
    draft: async (_: string, target: string, value: string | null) => (book.draft(target, value), book.clock),
    write: async (_: string, lines: Line[], done: string[]) => book.write(lines, done),
  },
}))
const { speak, speakAll } = await import("../../words/words.svelte")
const { beginHearing } = await import("../../app/changes")
const { CloseOut } = await import("./closeout.svelte")

type Screen = InstanceType<typeof CloseOut>
const screens: Screen[] = []

beforeAll(async () => {
  await speak("nl")
  await speakAll()
  beginHearing()
})
beforeEach(() => {
  vi.useFakeTimers()
  book = new Book(["p"])
})

afterEach(() => {
  for (const screen of screens.splice(0)) screen.leave()
})

/** Everything is in the book, and what changed there is on the screen. */
const still = () => vi.advanceTimersByTimeAsync(2_000)

async function opened(): Promise<Screen> {
  const screen = new CloseOut("round")
  screens.push(screen)
  await still()
  return screen
}

/** A colleague writes, and her change arrives. */
async function wen(...lines: Line[]): Promise<void> {
  book.wen(...lines)
  changed(["round:round"])
  await still()
}

const ids = (screen: Screen): string[] => screen.sections.map(({ id }) => id)
const visitOf = (screen: Screen): string => screen.sections[0]?.id ?? ""
const mineOf = (screen: Screen) => screen.sections[0]?.mine ?? []

/** A visit with so many people whom the pocket counted. */
function pocket(n: number): void {
  book.write([{ visit: { id: "v", place: "p" } }, { conversation: { id: "c", visit: "v", kind: "brief", n } }])
}

it("says since when it is kept with every tap, also while a line is open", async () => {
  const screen = await opened()
  screen.start("es")
  await still()
  expect(screen.savedAt).toBe(book.clock)
  book.clock = "2026-11-24T23:19:00+01:00"
  screen.edit({ topics: ["tax"] })
  await still()
  expect(screen.savedAt).toBe("2026-11-24T23:19:00+01:00")
})

it("a late line in an approved round leaves what the pocket counted as it was approved", async () => {
  pocket(2)
  const { page } = book
  book.page = () => ({ ...page(), review: "approved" })
  const screen = await opened()
  screen.start("es")
  screen.finish()
  await still()
  expect(book.people()).toEqual([1, 2])
})

describe("places", () => {
  it("a planned place that is added is the visit that waited there, and stands once", async () => {
    const screen = await opened()
    const [waiting] = ids(screen)
    screen.addVisit("p")
    expect(ids(screen)).toEqual([waiting])
    await still()
    expect(ids(screen)).toEqual([waiting])
    expect([...book.visits.keys()]).toEqual([waiting])
    await wen({ visit: { id: waiting, greeted: 2 } })
    expect(ids(screen)).toEqual([waiting])
  })

  it("a place whose visit a colleague took away goes under her other one that stands there already", async () => {
    book.wen({ visit: { id: "v1", place: "p" } }, { visit: { id: "v9", place: "p" } })
    const screen = await opened()
    screen.start("es")
    await still()
    await wen({ remove: "v1" })
    await wen({ visit: { id: "v9", greeted: 1 } })
    expect(ids(screen)).toEqual(["v9"])
    expect(screen.open?.line.visit).toBe("v9")
    screen.finish()
    await still()
    expect([...book.lines.values()].map(({ visit }) => visit)).toEqual(["v9"])
  })

  it("a place that became another visit twice stays one piece of the screen", async () => {
    const screen = await opened()
    const [waiting] = ids(screen)
    screen.start("es")
    await wen({ visit: { id: "v9", place: "p" } })
    expect(screen.sections.map(({ id, key }) => [id, key])).toEqual([["v9", waiting]])
    await wen({ remove: "v9" })
    await wen({ visit: { id: "v8", place: "p" } })
    expect(screen.sections.map(({ id, key }) => [id, key])).toEqual([["v8", waiting]])
  })

  it("what was typed of a place goes on in the visit that a colleague began there meanwhile, once", async () => {
    const screen = await opened()
    const visit = screen.sections[0]?.visit
    if (visit) screen.typeVisit({ ...visit, greeted: 5 }, "greeted")
    await still()
    book.wen({ visit: { id: "v9", place: "p", knocked: 2 } })
    const again = await opened()
    expect([...book.visits.values()]).toMatchObject([{ id: "v9", greeted: 5, knocked: 2 }])
    expect(book.drafts.size).toBe(0)
    expect(ids(again)).toEqual(["v9"])
  })
})

describe("whom the pocket counted", () => {
  it("stays in the book until the line that writes her out is finished, and goes in the same change", async () => {
    pocket(3)
    const screen = await opened()
    screen.start("es")
    await still()
    expect(book.people()).toEqual([3])
    expect(mineOf(screen).map(({ n }) => n)).toEqual([2, 1])
    const before = book.asked.length
    screen.finish()
    await still()
    expect(book.people()).toEqual([1, 2])
    expect(book.asked.length).toBe(before + 1)
  })

  it("is taken by the stepper of the sheet too, and comes back when it steps down", async () => {
    pocket(3)
    const screen = await opened()
    screen.start("es")
    const id = screen.openId ?? ""
    screen.times(id, 3)
    expect(mineOf(screen).map(({ n }) => n)).toEqual([3])
    screen.times(id, 2)
    screen.finish()
    await still()
    expect(book.people()).toEqual([1, 2])
    screen.times(id, 1)
    await still()
    expect(book.people()).toEqual([1, 2])
    expect(book.lines.get("c")?.n).toBe(2)
  })

  it("is taken by one more of a finished line", async () => {
    pocket(3)
    book.write([{ conversation: { id: "a", visit: "v", kind: "brief", language: "es" } }])
    const screen = await opened()
    screen.again("a")
    await still()
    expect([book.lines.get("a")?.n, book.lines.get("c")?.n]).toEqual([2, 2])
    screen.undo()
    await still()
    expect([book.lines.get("a")?.n, book.lines.get("c")?.n]).toEqual([1, 3])
  })

  it("is not taken for a greeting, nor for who runs the place", async () => {
    pocket(3)
    const screen = await opened()
    for (const change of [{ kind: "greeting" }, { with: "owner" }]) {
      screen.start("es")
      screen.edit(change)
      screen.finish()
    }
    await still()
    expect(book.lines.get("c")?.n).toBe(3)
  })

  for (const finished of [false, true]) {
    it(`is counted again when a mistaken line goes away, ${finished ? "finished" : "open"}`, async () => {
      pocket(1)
      const screen = await opened()
      screen.start("es")
      const id = screen.openId ?? ""
      if (finished) screen.finish()
      await still()
      screen.remove(id)
      await still()
      expect(book.people()).toEqual([1])
      expect([...book.lines.values()][0]?.language).toBeNull()
      screen.undo()
      screen.finish()
      await still()
      expect([...book.lines.values()].map(({ language, n }) => [language, n])).toEqual([["es", 1]])
    })
  }

  it("is counted again after a restart, when the line goes away", async () => {
    pocket(3)
    const screen = await opened()
    screen.start("es")
    screen.finish()
    screen.tap([...mineOf(screen)].at(-1)?.id ?? "")
    await still()
    const again = await opened()
    again.remove(again.openId ?? "")
    await still()
    expect(book.people()).toEqual([3])
  })

  it("and one step back of a finished line, or of the next, counts everybody once", async () => {
    pocket(3)
    const screen = await opened()
    screen.start("es")
    screen.finish()
    await still()
    screen.undo()
    await still()
    expect(book.people()).toEqual([3])
    screen.start("es")
    screen.start("ro")
    await still()
    screen.undo()
    screen.finish()
    await still()
    expect(book.people()).toEqual([1, 2])
  })

  it("splitting a line counts nobody twice, and is one change", async () => {
    pocket(2)
    book.write([{ conversation: { id: "a", visit: "v", kind: "brief", language: "es", n: 3 } }])
    const screen = await opened()
    const before = book.asked.length
    screen.split("a")
    await still()
    expect(book.asked.length).toBe(before + 1)
    screen.finish()
    await still()
    expect(book.people()).toEqual([1, 2, 2])
  })
})

describe("one step back", () => {
  it("keeps what a colleague wrote since, in a line and at a place", async () => {
    book.write([{ visit: { id: "v", place: "p" } }, { conversation: { id: "a", visit: "v", kind: "brief", language: "es" } }])
    const screen = await opened()
    screen.again("a")
    await still()
    await wen({ conversation: { id: "a", topics: ["tax"] } })
    screen.undo()
    await still()
    expect(book.lines.get("a")).toMatchObject({ n: 1, topics: ["tax"] })
    const visit = screen.sections[0]?.visit
    if (visit) screen.setVisit({ ...visit, greeted: 9 })
    await still()
    await wen({ visit: { id: "v", knocked: 4 } })
    screen.undo()
    await still()
    expect(book.visits.get("v")).toMatchObject({ greeted: null, knocked: 4 })
  })

  it("leaves a visit that it began when a colleague has written there since", async () => {
    const screen = await opened()
    screen.start("es")
    screen.finish()
    await still()
    const visit = visitOf(screen)
    await wen({ conversation: { id: "hers", visit, kind: "brief", language: "ro" } })
    screen.undo()
    await still()
    expect([...book.lines.keys()]).toEqual(["hers"])
    expect([...book.visits.keys()]).toEqual([visit])
  })

  it("takes the visit away that it began alone", async () => {
    const screen = await opened()
    screen.start("es")
    screen.finish()
    await still()
    screen.undo()
    await still()
    expect([book.lines.size, book.visits.size]).toEqual([0, 0])
    expect(screen.sections).toHaveLength(1)
  })
})
