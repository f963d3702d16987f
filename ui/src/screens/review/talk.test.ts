import { describe, expect, it } from "vitest"
import { forWriter, inTurn, sinceRead, talks } from "./talk"
import { act } from "./testing"

describe("talks", () => {
  it("gather what is asked and answered about each line, and about the round", () => {
    const acts = [act("in", "hand_in", []), act("q", "ask", ["in"], { line: "a" }), act("r", "answer", ["q"])]
    const found = talks(acts, "handed_in", null)
    expect(found.map(({ line, open }) => [line, open])).toEqual([["a", false]])
    expect(found[0]?.said.map(({ id, kind }) => [id, kind])).toEqual([["q", "ask"], ["r", "answer"]])
  })

  it("an answer stands in the talk of every question that was open", () => {
    const acts = [act("q1", "ask", [], { line: "a" }), act("q2", "ask", ["q1"]), act("r", "answer", ["q2"])]
    const found = talks(acts, "handed_in", null)
    expect(found.map(({ line }) => line).sort()).toEqual(["a", null].sort())
    expect(found.every(({ said }) => said.at(-1)?.id === "r")).toBe(true)
  })

  it("with an open question come first, and only while the round is asked about", () => {
    const acts = [act("q1", "ask", [], { line: "a" }), act("r", "answer", ["q1"]), act("q2", "ask", ["r"], { line: "b" })]
    expect(talks(acts, "asked", null).map(({ line, open }) => [line, open])).toEqual([["b", true], ["a", false]])
    expect(talks(acts, "approved", null).some(({ open }) => open)).toBe(false)
  })

  it("show a question that came too late, as one that asks nothing", () => {
    const acts = [act("q", "ask", [], { line: "a", effect: "without_effect" })]
    expect(talks(acts, "approved", null)[0]).toMatchObject({ open: false, said: [{ effect: "without_effect" }] })
  })

  it("tell the reason for which a round was opened again", () => {
    expect(talks([act("o", "reopen", [])], "draft", null)[0]).toMatchObject({ line: null, said: [{ kind: "reopen" }] })
  })
})

it("an answer comes after its question, even from a phone whose clock is ten years behind", () => {
  const question = act("q", "ask", [])
  const answer = act("r", "answer", ["q"], { at: question.at - 10 * 365 * 86_400_000 })
  expect(inTurn([answer, question]).map(({ id }) => id)).toEqual(["q", "r"])
})

it("acts that name each other still all come", () => {
  expect(inTurn([act("x", "ask", ["y"]), act("y", "ask", ["x"])])).toHaveLength(2)
})

it("what a colleague of the same name did is new", () => {
  const before = act("a", "hand_in", [], { name: "Noor" })
  const hers = act("b", "ask", ["a"], { name: "Noor", mine: false })
  expect(sinceRead([before, hers], before.when).map(({ id }) => id)).toEqual(["b"])
})

it("what others did since she looked is new, what she did herself is not", () => {
  const before = act("a", "answer", [])
  const mine = act("b", "ask", ["a"])
  const theirs = act("c", "answer", ["b"])
  expect(sinceRead([before, mine, theirs], before.when).map(({ id }) => id)).toEqual(["c"])
  expect(sinceRead([theirs], null)).toEqual([])
})

it("a question is for the others who walked along, not for her who asks it, unless she walked alone", () => {
  const acts = [act("a", "hand_in", []), act("b", "ask", ["a"], { mine: true })]
  const of = (...people: string[]) => forWriter({ acts, round: { people } as never }).map(({ id }) => id)
  expect([of("x", "y"), of("x")]).toEqual([[], ["b"]])
  expect(forWriter({ acts: [...acts, act("c", "ask", ["b"], { mine: false })], round: { people: ["x", "y"] } as never }).map(({ id }) => id)).toEqual(["c"])
})
