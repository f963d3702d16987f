import { describe, expect, it } from "vitest"
import type { Conversation } from "../../backend/types"
import { line, visit } from "./fixtures"
import { backTo, reopened, wrote, type Before, type Now } from "./undo"

const before = (more: Partial<Before>): Before => ({
  lines: new Map(), visits: new Map(), open: null, wrote: { lines: new Map(), visits: new Map() }, counted: new Map(), ...more,
})
const now = (more: Partial<Now>): Now => ({ lines: new Map(), visits: new Map(), ...more })
const mine = (line: Conversation) => line.author !== "wen"
const tries = (then: Before, is: Now) => backTo(then, is, mine).tries

describe("one step back", () => {
  it("brings back a line that was taken away, anew if the book forgot it", () => {
    const then = before({ lines: new Map([["a", line("a")]]), wrote: { lines: new Map([["a", null]]), visits: new Map() } })
    expect(tries(then, now({}))).toEqual([[{ restore: "a" }], [{ conversation: expect.objectContaining({ id: "a", language: "es" }) }]])
  })

  it("takes away a line that was not there", () => {
    const then = before({ lines: new Map([["a", null]]), wrote: { lines: new Map([["a", line("a")]]), visits: new Map() } })
    expect(tries(then, now({ lines: new Map([["a", line("a")]]) }))).toEqual([[{ remove: "a" }]])
  })

  it("writes what a change found", () => {
    const then = before({ lines: new Map([["a", line("a", { n: 1 })]]), wrote: { lines: new Map([["a", line("a", { n: 2 })]]), visits: new Map() } })
    expect(tries(then, now({ lines: new Map([["a", line("a", { n: 2 })]]) }))).toEqual([[{ conversation: { id: "a", n: 1 } }]])
  })

  it("leaves the line alone that opens again as a draft", () => {
    const open = { line: line("a", { n: 3 }), base: null, place: null, mode: "sheet" as const, focus: null }
    const then = before({ open, lines: new Map([["a", null], ["b", null]]) })
    wrote(then, { lines: new Map([["a", line("a", { n: 3 })]]) })
    expect(tries(then, now({ lines: new Map([["a", line("a", { n: 3 })]]) }))).toEqual([])
  })

  it("brings back a visit and then its lines", () => {
    const then = before({ lines: new Map([["a", line("a")]]), visits: new Map([["v1", visit("v1", { greeted: 2 })]]) })
    wrote(then, { lines: new Map([["a", null]]), visits: new Map([["v1", null]]) })
    expect(tries(then, now({}))).toEqual([
      [{ restore: "v1" }, { restore: "a" }],
      [{ visit: { id: "v1", place: "place of v1", greeted: 2 } }, { conversation: expect.objectContaining({ id: "a" }) }],
    ])
  })

  it("is nothing when nothing was written", () => {
    expect(tries(before({ visits: new Map([["v1", visit("v1")]]) }), now({ visits: new Map([["v1", visit("v1", { greeted: 4 })]]) }))).toEqual([])
  })
})

describe("what a colleague changed since", () => {
  it("stays in a line: other fields, other topics, and the same field", () => {
    const then = before({ lines: new Map([["a", line("a", { kind: "brief", topics: ["tax"] })]]) })
    const made = line("a", { kind: "individual", topics: ["tax", "exit"] })
    wrote(then, { lines: new Map([["a", made]]) })
    const hers = { ...made, language: "ro", topics: ["tax", "exit", "health"] }
    expect(tries(then, now({ lines: new Map([["a", hers]]) }))).toEqual([[{ conversation: { id: "a", kind: "brief", topics: ["tax", "health"] } }]])
    const same = { ...made, kind: "conversation" }
    expect(tries(then, now({ lines: new Map([["a", same]]) }))).toEqual([[{ conversation: { id: "a", topics: ["tax"] } }]])
  })

  it("stays in a visit, number by number", () => {
    const then = before({ visits: new Map([["v1", visit("v1", { windows: { open: 1 } })]]) })
    const made = visit("v1", { windows: { open: 7 } })
    wrote(then, { visits: new Map([["v1", made]]) })
    const hers = { ...made, greeted: 5, windows: { open: 7, busy: 2 } }
    expect(tries(then, now({ visits: new Map([["v1", hers]]) }))).toEqual([[{ visit: { id: "v1", windows: { open: 1, busy: 2 } } }]])
  })

  it("keeps a visit that begins with this step and holds a line of hers", () => {
    const then = before({ lines: new Map([["a", null]]), visits: new Map([["v1", null]]) })
    wrote(then, { lines: new Map([["a", line("a")]]), visits: new Map([["v1", visit("v1")]]) })
    const visits = new Map([["v1", visit("v1")]])
    expect(tries(then, now({ visits, lines: new Map([["a", line("a")]]) }))).toEqual([[{ remove: "v1" }]])
    const both = new Map([["a", line("a")], ["b", line("b", { author: "wen" })]])
    expect(tries(then, now({ visits, lines: both }))).toEqual([[{ remove: "a" }]])
    const counted = new Map([["v1", visit("v1", { greeted: 3 })]])
    expect(tries(then, now({ visits: counted, lines: new Map([["a", line("a")]]) }))).toEqual([[{ remove: "a" }]])
  })

  it("stays taken away, and stays brought back", () => {
    const changed = before({ lines: new Map([["a", line("a")]]) })
    wrote(changed, { lines: new Map([["a", line("a", { n: 2 })]]) })
    expect(tries(changed, now({}))).toEqual([])
    const removed = before({ lines: new Map([["a", line("a")]]) })
    wrote(removed, { lines: new Map([["a", null]]) })
    expect(tries(removed, now({ lines: new Map([["a", line("a", { n: 4 })]]) }))).toEqual([])
  })

  it("is in the line that opens again", () => {
    const open = { line: line("a", { topics: ["tax"] }), base: line("a"), place: null, mode: "sheet" as const, focus: null }
    const then = before({ open, lines: new Map([["a", line("a")]]) })
    wrote(then, { lines: new Map([["a", line("a", { topics: ["tax", "exit"] })]]) })
    const hers = line("a", { topics: ["tax", "exit"], language: "ro" })
    expect(reopened(then, now({ lines: new Map([["a", hers]]) }))).toMatchObject({ base: hers, line: { language: "ro", topics: ["tax"] } })
  })
})
