import { describe, expect, it } from "vitest"
import type { Conversation, Visit } from "../../backend/types"
import { act } from "../review/testing"
import { line, page, visit } from "./fixtures"
import { allLines, begunElsewhere, orderOf, reopening, reused, sections, talked, unbornOf, type Over, type Pending } from "./sections"

const nothing: Over = { lines: new Map(), visits: new Map(), unborn: new Map(), became: new Map(), open: null, typing: null }
const laid = <T>(value: T | null): Pending<T> => ({ value, ticket: 1, refused: false })
const mine = (line: Conversation) => line.author !== "wen"

describe("a round that was opened again", () => {
  const begin = [act("h", "hand_in", []), act("k", "approve", ["h"], { mine: false }), act("r", "reopen", ["k"], { name: "Noor", text: "Twee gesprekken missen" })]

  it("says who did and why, until it is handed in anew", () => {
    expect(reopening({ review: "draft", acts: begin })).toMatchObject({ name: "Noor", text: "Twee gesprekken missen" })
    expect(reopening({ review: "handed_in", acts: [...begin, act("h2", "hand_in", ["r"])] })).toBeNull()
  })

  it("tells it to nobody who did it herself, and of no other draft", () => {
    expect(reopening({ review: "draft", acts: begin.map((one) => ({ ...one, mine: true })) })).toBeNull()
    expect(reopening({ review: "draft", acts: [] })).toBeNull()
  })
})

it("a question that was answered stays on the round with its answer, an open one stands on top", () => {
  const [asked, answered, open] = [act("q", "ask", []), act("w", "answer", ["q"]), act("q2", "ask", ["w"])]
  const of = (acts: typeof asked[], questions: typeof asked[]) => talked({ review: "asked", acts }, questions).map(({ id }) => id)
  expect(of([asked, answered], [])).toEqual(["q", "w"])
  expect(of([asked, answered, open], [open])).toEqual(["q", "w"])
})

describe("the list", () => {
  it("shows the colleague's lines above one's own", () => {
    const lines = [line("a", { order: 1 }), line("b", { order: 2, author: "wen" }), line("c", { order: 3 })]
    const [section] = sections(page(lines, [visit("v1")]), nothing, ["v1"], mine)
    expect(section?.theirs.map(({ id }) => id)).toEqual(["b"])
    expect(section?.mine.map(({ id }) => id)).toEqual(["a", "c"])
  })

  it("counts people, and only those that count", () => {
    const lines = [line("a", { n: 3 }), line("b", { with: "owner" }), line("c", { kind: "greeting" })]
    expect(sections(page(lines, [visit("v1")]), nothing, ["v1"], mine)[0]?.total).toBe(3)
  })

  it("shows what is on its way to the book: a new line, a changed one, and not one that was taken away", () => {
    const over: Over = {
      ...nothing,
      lines: new Map([["a", laid(line("a", { n: 4 }))], ["b", laid<Conversation>(null)], ["x", laid(line("x", { order: 9 }))]]),
    }
    const all = allLines(page([line("a"), line("b")], [visit("v1")]), over)
    expect(all.map(({ id, n }) => [id, n])).toEqual([["a", 4], ["x", 1]])
  })

  it("shows the open line as it is being written, once", () => {
    const open = { line: line("a", { kind: "individual" }), base: line("a"), place: null, mode: "sheet" as const, focus: null }
    const over: Over = { ...nothing, open, lines: new Map([["a", laid(line("a"))]]) }
    expect(allLines(page([line("a")], []), over)).toEqual([open.line])
  })

  it("shows a number that is being typed", () => {
    const typing = { visit: visit("v1", { greeted: 8 }), base: visit("v1"), focus: "greeted" }
    expect(sections(page([], [visit("v1")]), { ...nothing, typing }, ["v1"], mine)[0]?.visit.greeted).toBe(8)
  })

  it("leaves a visit out that was taken away", () => {
    const over: Over = { ...nothing, visits: new Map([["v1", laid<Visit>(null)]]) }
    expect(sections(page([], [visit("v1")]), over, ["v1"], mine)).toEqual([])
  })
})

describe("the order of visits", () => {
  it("stays as it was, and what is new comes behind", () => {
    const now = page([], [visit("v3"), visit("v1"), visit("v2")])
    expect(orderOf(now, nothing, ["v2", "v1"])).toEqual(["v2", "v1", "v3"])
  })
})

describe("a planned place without a visit", () => {
  it("has the id of the visit that it may become, and keeps it", () => {
    const empty = page([], [], ["p", "q"])
    let n = 0
    const first = unbornOf(empty, new Map(), () => `n${++n}`)
    expect([...first]).toEqual([["n1", "p"], ["n2", "q"]])
    expect(unbornOf(empty, first, () => "other")).toEqual(first)
  })

  it("is no longer one once somebody visited it", () => {
    const visited = page([], [visit("v1", { place: "p" })], ["p"])
    expect(unbornOf(visited, new Map([["n1", "p"]]), () => "n2").size).toBe(0)
  })
})

describe("a newer page", () => {
  it("brings the very same objects for what did not change", () => {
    const before = page([line("a"), line("b")], [visit("v1")])
    const after = reused(before, page([line("a"), line("b", { n: 2 })], [visit("v1")]))
    expect(after.round.conversations[0]).toBe(before.round.conversations[0])
    expect(after.round.conversations[1]).toMatchObject({ n: 2 })
    expect(after.round.visits[0]).toBe(before.round.visits[0])
  })
})

describe("a place where a colleague began meanwhile", () => {
  const unborn = new Map([["here", "p1"]])

  it("is her visit from then on", () => {
    const theirs = visit("v9", { place: "p1" })
    expect([...begunElsewhere(page([], [theirs]), { ...nothing, unborn })]).toEqual([["here", "v9"]])
    expect(begunElsewhere(page([], []), { ...nothing, unborn }).size).toBe(0)
  })

  it("stays a visit of its own when it was written here already", () => {
    const both = page([], [visit("v9", { place: "p1" }), visit("here", { place: "p1" })])
    expect(begunElsewhere(both, { ...nothing, unborn }).size).toBe(0)
    const over = { ...nothing, unborn, visits: new Map([["here", laid<Visit>(visit("here", { place: "p1" }))]]) }
    expect(begunElsewhere(page([], [visit("v9", { place: "p1" })]), over).size).toBe(0)
  })

  it("stays the same piece of the screen", () => {
    const over = { ...nothing, became: new Map([["v9", "here"]]) }
    expect(sections(page([], [visit("v9")]), over, ["v9"], mine)[0]).toMatchObject({ id: "v9", key: "here" })
  })
})
