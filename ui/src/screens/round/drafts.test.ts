import { describe, expect, it } from "vitest"
import type { Draft } from "../../backend/types"
import * as drafts from "./drafts"
import { lineDrafts, lineMoved, visitDrafts, visitMoved, type LineDraft } from "./drafts"
import { line, page, visit } from "./fixtures"

const draft = (target: string, value: unknown, at: string): Draft => ({ target, at, value: typeof value === "string" ? value : JSON.stringify(value) })
const linesOf = (rows: Draft[], known = page([], [])) => drafts.linesOf({ ...known, drafts: rows })
const open = (id: string, more: Partial<LineDraft> = {}): LineDraft => ({ line: line(id), base: null, place: null, mode: "sheet", focus: null, ...more })

describe("drafts", () => {
  it("come back oldest first, whatever the order of the rows", () => {
    const rows = [draft("line:b", open("b"), "2026-11-24T22:00:02Z"), draft("line:a", open("a"), "2026-11-24T22:00:01Z")]
    expect(lineDrafts(rows).map(({ line }) => line.id)).toEqual(["a", "b"])
  })

  it("that can't be read, or belong to another screen, are left alone", () => {
    const rows = [draft("line:a", "{", "1"), draft("line:b", "null", "1"), draft("line:c", { line: {} }, "1"), draft("answer", "ja", "1")]
    expect(lineDrafts(rows)).toEqual([])
    expect(visitDrafts(rows)).toEqual([])
    expect(linesOf(rows)).toEqual([])
  })
})

describe("finishing what was open", () => {
  it("writes a new line whole, after the visit that begins with it", () => {
    expect(linesOf([draft("line:a", open("a", { place: "p" }), "1")])).toEqual([
      { visit: { id: "v1", place: "p" } },
      { conversation: { id: "a", visit: "v1", kind: "brief", language: "es", gender: "woman", order: 0 } },
    ])
  })

  it("writes of a known line only what changed, and nothing when nothing did", () => {
    const base = line("a")
    expect(linesOf([draft("line:a", open("a", { base, line: { ...base, n: 2 } }), "1")])).toEqual([{ conversation: { id: "a", n: 2 } }])
    expect(linesOf([draft("line:a", open("a", { base }), "1")])).toEqual([])
  })

  it("writes the note of the round", () => {
    expect(linesOf([draft("round", "rustige avond", "1")])).toEqual([{ round: { note: "rustige avond" } }])
  })

  it("writes the numbers of a visit", () => {
    const base = visit("v")
    expect(linesOf([draft("visit:v", { visit: { ...base, greeted: 3 }, base, focus: null }, "1")])).toEqual([{ visit: { id: "v", greeted: 3 } }])
  })
})

describe("what was being written at a place where a colleague began meanwhile", () => {
  it("goes on under her visit, and begins none", () => {
    const moved = lineMoved(open("a", { line: line("a", { visit: "here" }), place: "p1" }), new Map([["here", "v9"]]))
    expect(moved).toMatchObject({ place: null, line: { id: "a", visit: "v9" } })
  })

  it("is handed in under her visit: the line, and the number that was typed", () => {
    const theirs = visit("v9", { place: "p1", greeted: 2, knocked: 1 })
    const rows = [
      draft("line:a", open("a", { line: line("a", { visit: "here" }), place: "p1" }), "1"),
      draft("visit:other", { visit: visit("other", { place: "p2", greeted: 5 }), base: null, focus: "greeted" }, "2"),
    ]
    const known = page([], [theirs, visit("v8", { place: "p2", knocked: 3 })])
    expect(linesOf(rows, known)).toEqual([{ visit: { id: "v8", greeted: 5 } }, { conversation: expect.objectContaining({ id: "a", visit: "v9" }) }])
  })

  it("begins a visit of its own where nobody else did", () => {
    const rows = [draft("visit:here", { visit: visit("here", { place: "p1", greeted: 5 }), base: null, focus: "greeted" }, "1")]
    expect(linesOf(rows)).toEqual([{ visit: { id: "here", place: "p1", greeted: 5 } }])
  })

  it("changes of her visit what was typed, and nothing else", () => {
    const theirs = visit("v9", { place: "p1", greeted: 2, knocked: 1, windows: { busy: 3 } })
    const typed = { visit: visit("here", { place: "p1", greeted: 5, windows: { open: 1 } }), base: null, focus: "greeted" }
    const moved = visitMoved(typed, theirs)
    expect(moved.visit).toMatchObject({ id: "v9", greeted: 5, knocked: 1, windows: { busy: 3, open: 1 } })
    expect(linesOf([draft("visit:v9", moved, "1")])).toEqual([{ visit: { id: "v9", greeted: 5, windows: { busy: 3, open: 1 } } }])
  })
})

describe("whom the pocket counted", () => {
  const bare = (id: string, n: number) => line(id, { n, language: null, gender: "not_noted" })

  it("is written out by a line that is finished after a restart, in the same change", () => {
    expect(linesOf([draft("line:a", open("a", { line: line("a", { n: 2 }) }), "1")], page([bare("c", 3)], [visit("v1")]))).toEqual([
      { conversation: expect.objectContaining({ id: "a", n: 2 }) },
      { conversation: { id: "c", n: 1 } },
    ])
  })

  it("is not written out twice by two lines", () => {
    const rows = [draft("line:a", open("a"), "1"), draft("line:b", open("b"), "2"), draft("line:d", open("d"), "3")]
    expect(linesOf(rows, page([bare("c", 2)], [visit("v1")])).filter((one) => !("conversation" in one) || one.conversation.id === "c")).toEqual([
      { conversation: { id: "c", n: 1 } },
      { remove: "c" },
    ])
  })
})
