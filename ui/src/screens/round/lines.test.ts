import { describe, expect, it } from "vitest"
import { line } from "./fixtures"
import { arranged, changed, counts, equal, last, moved, NOTE_LIMIT, opened, rebased, sameAs, split, toggled, whole } from "./lines"

describe("a language", () => {
  it("opens a line in which nothing is noted that nobody observed", () => {
    expect(opened("a", "v1", "hu", "woman", 5)).toMatchObject({
      kind: "brief", language: "hu", gender: "woman", n: 1, with: "sex_worker", age_band: "not_noted", met: "not_noted", topics: [],
      referrals: [], question: "", note: "", follow_up: null,
    })
  })

  it("leaves the gender open when the visit makes no statement", () => {
    expect(opened("a", "v1", "hu", null, 5).gender).toBe("not_noted")
  })
})

describe("the same as the previous line", () => {
  const previous = line("a", {
    kind: "individual", gender: "trans", age_band: "18_20", topics: ["health", "exit"], n: 3, note: "bang", question: "?",
    follow_up: "2026-12-01", referrals: ["accountant"], met: "first_this_year", author: "dev", order: 1,
  })

  it("says all that the previous one says, topics too", () => {
    expect(sameAs(previous, "b", "v1", 9)).toMatchObject({
      id: "b", kind: "individual", gender: "trans", age_band: "18_20", topics: ["health", "exit"], referrals: ["accountant"],
      met: "first_this_year", order: 9,
    })
  })

  it("is about one other person: her words, her day and the number stay behind", () => {
    expect(sameAs(previous, "b", "v1", 9)).toMatchObject({ n: 1, note: "", question: "", follow_up: null, author: null })
  })
})

describe("what is written", () => {
  it("of a new line is what it says beyond what every line begins with", () => {
    expect(whole(line("a", { order: 7, topics: ["tax"] }))).toEqual({
      id: "a", visit: "v1", kind: "brief", language: "es", gender: "woman", topics: ["tax"], order: 7,
    })
  })

  it("of a changed line is only what changed", () => {
    expect(changed(line("a"), line("a", { n: 2, topics: ["tax"] }))).toEqual({ id: "a", n: 2, topics: ["tax"] })
  })

  it("is nothing when the topics are the same in another order", () => {
    expect(changed(line("a", { topics: ["tax", "exit"] }), line("a", { topics: ["exit", "tax"] }))).toBeNull()
  })

  it("empties what was taken back", () => {
    expect(changed(line("a", { language: "es", age_band: "21_plus" }), line("a", { language: null }))).toEqual({
      id: "a", language: null, age_band: "not_noted",
    })
  })

  it("cuts a note that is too long, by characters and not by halves of an emoji", () => {
    const fields = changed(line("a"), line("a", { note: "😀".repeat(NOTE_LIMIT + 20) }))
    expect(Array.from(fields?.note ?? "")).toHaveLength(NOTE_LIMIT)
  })
})

describe("a colleague's change of an open line", () => {
  it("is taken where I changed nothing, and mine stays where I did", () => {
    const base = line("a", { topics: ["tax"] })
    const mine = { ...base, kind: "individual" }
    const theirs = { ...base, kind: "conversation", topics: ["tax", "exit"], author: "dev" }
    expect(rebased(base, mine, theirs)).toMatchObject({ kind: "individual", topics: ["tax", "exit"], author: "dev" })
  })

  it("keeps the topic that a colleague gave it beside mine", () => {
    const base = line("a", { topics: ["tax", "health"] })
    const mine = { ...base, topics: ["tax", "exit"] }
    expect(rebased(base, mine, { ...base, topics: ["tax", "health", "police"] }).topics).toEqual(["tax", "police", "exit"])
  })
})

describe("the order of lines", () => {
  const three = [line("a", { order: 10 }), line("b", { order: 20 }), line("c", { order: 30 })]

  it("puts a new one after all others", () => {
    expect(last(three)).toBeGreaterThan(30)
    expect(last([])).toBeGreaterThan(0)
  })

  it("changes one line only when there is room", () => {
    const [only, ...others] = moved(three, "c", -1)
    expect(others).toEqual([])
    expect(only).toMatchObject({ id: "c", order: 15 })
  })

  it("gives the lines behind it room when there is none", () => {
    const tight = [line("a", { order: 1 }), line("b", { order: 2 }), line("c", { order: 3 })]
    const changedLines = moved(tight, "c", -1)
    const orders = new Map([...tight, ...changedLines].map((line) => [line.id, line.order]))
    expect([...orders].sort((one, other) => one[1] - other[1]).map(([id]) => id)).toEqual(["a", "c", "b"])
  })

  it("stops at the ends", () => {
    expect(moved(three, "a", -1)).toEqual([])
    expect(moved(three, "c", 1)).toEqual([])
  })

  it("tells equal orders apart by the id and still makes room", () => {
    const equals = [line("a", { order: 5 }), line("b", { order: 5 }), line("c", { order: 5 })]
    const after = arranged([equals[1], equals[0], equals[2]].flatMap((line) => line ?? []), 0)
    expect(after[0]).toMatchObject({ id: "b" })
    expect(after[0]?.order).toBeLessThan(5)
  })
})

describe("splitting a line of several people", () => {
  it("leaves one fewer and opens one of her own right behind", () => {
    const lines = [line("a", { order: 10, n: 3, topics: ["tax"], note: "zij" }), line("b", { order: 20 })]
    const after = split(lines, "a", "x")
    expect(after).toHaveLength(2)
    expect(after[0]).toMatchObject({ id: "a", n: 2, note: "zij" })
    expect(after[1]).toMatchObject({ id: "x", n: 1, topics: ["tax"], note: "", order: 15 })
  })

  it("does nothing with a line of one", () => {
    expect(split([line("a")], "a", "x")).toEqual([])
  })
})

describe("small things", () => {
  it("topics go in and out by the same tap, a new one last", () => {
    expect(toggled(["a"], "b")).toEqual(["a", "b"])
    expect(toggled(["a", "b"], "a")).toEqual(["b"])
  })

  it("operators, owners and greetings are no conversations", () => {
    expect(counts(line("a"))).toBe(true)
    expect(counts(line("a", { with: "operator" }))).toBe(false)
    expect(counts(line("a", { kind: "greeting" }))).toBe(false)
  })

  it("two readings of one line are equal", () => {
    expect(equal(line("a", { topics: ["x", "y"] }), line("a", { topics: ["y", "x"] }))).toBe(true)
    expect(equal(line("a"), line("a", { order: 3 }))).toBe(false)
  })
})
