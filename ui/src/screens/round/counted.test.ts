import { describe, expect, it } from "vitest"
import { paidFor, paidIn } from "./counted"
import { line } from "./fixtures"

const bare = (id: string, n: number, more = {}) => line(id, { n, language: null, gender: "not_noted", ...more })
const mine = () => true
const says = (found: { id: string; n: number }[]) => found.map(({ id, n }) => [id, n])

describe("writing somebody down", () => {
  it("takes her from the count of the pocket", () => {
    expect(says(paidFor({ line: line("a"), base: null }, [bare("c", 3)], mine))).toEqual([["c", 2]])
  })

  it("takes as many as the line says, as far as so many were counted", () => {
    const known = [bare("c", 1), bare("d", 2)]
    expect(says(paidFor({ line: line("a", { n: 2 }), base: null }, known, mine))).toEqual([["d", 0]])
    expect(says(paidFor({ line: line("a", { n: 5 }), base: null }, known, mine))).toEqual([["d", 0], ["c", 0]])
    expect(paidIn(paidFor({ line: line("a", { n: 5 }), base: null }, known, mine), known)).toBe(3)
  })

  it("of a line that is in the book takes only those who came to it", () => {
    const base = line("a", { n: 2 })
    expect(says(paidFor({ line: { ...base, n: 3 }, base }, [bare("c", 3)], mine))).toEqual([["c", 2]])
    expect(paidFor({ line: { ...base, topics: ["tax"] }, base }, [bare("c", 3)], mine)).toEqual([])
  })

  it("takes nobody for what is no conversation", () => {
    for (const more of [{ kind: "greeting" }, { with: "owner" }, { with: "operator" }]) {
      expect(paidFor({ line: line("a", more), base: null }, [bare("c", 3)], mine)).toEqual([])
    }
  })

  it("takes nobody for the pocket's own line", () => {
    const base = bare("c", 2)
    expect(paidFor({ line: { ...base, n: 3 }, base }, [base, bare("d", 4)], mine)).toEqual([])
    expect(paidFor({ line: { ...base, language: "es", n: 3 }, base }, [base, bare("d", 4)], mine)).toEqual([])
  })

  it("leaves a colleague's count alone, that of another place, and what came from a spreadsheet", () => {
    const others = [bare("c", 3, { author: "wen" }), bare("d", 3, { visit: "v2" }), bare("e", 3, { origin: "lines.csv:4" })]
    expect(paidFor({ line: line("a"), base: null }, others, (one) => one.author === null)).toEqual([])
  })
})

describe("taking somebody back", () => {
  const base = line("a", { n: 2 })
  const gone = { line: { ...base, n: 0 }, base }

  it("gives the pocket back whom it had counted, and nobody else", () => {
    expect(says(paidFor({ ...gone, counted: 1 }, [bare("c", 3)], mine))).toEqual([["c", 4]])
    expect(says(paidFor({ ...gone, counted: 9 }, [bare("c", 3)], mine))).toEqual([["c", 5]])
    expect(paidFor(gone, [bare("c", 3)], mine)).toEqual([])
  })

  it("makes a new line of the pocket when none is left", () => {
    expect(paidFor({ ...gone, counted: 1 }, [], mine, () => "x")).toMatchObject([{ id: "x", n: 1, language: null, gender: "not_noted" }])
  })
})
