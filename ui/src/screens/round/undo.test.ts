import { describe, expect, it } from "vitest"
import { line, visit } from "./fixtures"
import { backTo, type Before, type Now } from "./undo"

const before = (more: Partial<Before>): Before => ({ lines: new Map(), visits: new Map(), open: null, ...more })
const now = (more: Partial<Now>): Now => ({ lines: new Map(), visits: new Map(), ...more })

describe("one step back", () => {
  it("brings back a line that was taken away, anew if the book forgot it", () => {
    const tries = backTo(before({ lines: new Map([["a", line("a")]]) }), now({}))
    expect(tries).toHaveLength(2)
    expect(tries[0]?.[0]).toEqual({ restore: "a" })
    expect(tries[1]).toEqual([{ conversation: expect.objectContaining({ id: "a", language: "es" }) }])
  })

  it("takes away a line that was not there", () => {
    expect(backTo(before({ lines: new Map([["a", null]]) }), now({ lines: new Map([["a", line("a")]]) }))).toEqual([[{ remove: "a" }]])
  })

  it("writes what a change found", () => {
    const then = before({ lines: new Map([["a", line("a", { n: 1 })]]) })
    expect(backTo(then, now({ lines: new Map([["a", line("a", { n: 2 })]]) }))).toEqual([[{ conversation: { id: "a", n: 1 } }]])
  })

  it("leaves the line alone that opens again as a draft", () => {
    const open = { line: line("a", { n: 3 }), base: null, place: null, mode: "sheet" as const, focus: null }
    const then = before({ open, lines: new Map([["a", null], ["b", null]]) })
    expect(backTo(then, now({ lines: new Map([["a", line("a", { n: 3 })]]) }))).toEqual([])
  })

  it("brings back a visit and then its lines", () => {
    const then = before({ lines: new Map([["a", line("a")]]), visits: new Map([["v1", visit("v1", { greeted: 2 })]]) })
    expect(backTo(then, now({}))[0]?.map((line) => Object.keys(line)[0])).toEqual(["restore", "visit", "restore", "conversation"])
  })

  it("is nothing when nothing changed", () => {
    expect(backTo(before({ visits: new Map([["v1", visit("v1")]]) }), now({ visits: new Map([["v1", visit("v1")]]) }))).toEqual([])
  })
})
