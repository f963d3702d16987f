import { beforeAll, describe, expect, it, vi } from "vitest"
import { speak, speakAll } from "../../words/words.svelte"
import { beside, changed, namesOf, together } from "./changes"
import { about, clashes } from "./clash"
import { inOrder, numbers } from "./reading"
import { difference, line, page, visit } from "./testing"

vi.mock("../../backend/backend", () => ({ ask: () => Promise.reject(new Error("no app")), onChanged: () => () => {}, EVERYTHING: "*" }))

/** The words, as if a page had been opened in that language. */
async function speaking(language: string): Promise<void> {
  Object.assign(globalThis, { document: { documentElement: {} } })
  await speak(language)
  await speakAll()
}

const round = page([visit("v1"), visit("v2")], [line("b", "v2"), line("a", "v1"), line("lost", "gone")])
const names = namesOf(round)
const say = (field: string, before: unknown, after: unknown) => changed(difference(field, before, after), names)

beforeAll(() => speaking("nl"))

describe("the order of reading", () => {
  it("goes by visit, numbers all lines through, and forgets none", () => {
    const { visits, loose } = inOrder(round.round)
    expect(visits.map(({ lines }) => lines.map(({ line, number }) => [line.id, number]))).toEqual([[["a", 1]], [["b", 2]]])
    expect(loose.map(({ number }) => number)).toEqual([3])
    expect(numbers(round.round).get("b")).toBe(2)
  })
})

describe("a change in words", () => {
  const table: [string, unknown, unknown, string[]][] = [
    ["topics", ["exit"], ["exit", "law"], ["wet- en regelgeving erbij"]],
    ["topics", ["exit", "tax"], ["exit"], ["belasting weg"]],
    ["age_band", "18_20", "21_plus", ["leeftijd: 18–20 → 21+"]],
    ["n", 1, 3, ["aantal: 1× → 3×"]],
    ["greeted", null, 4, ["gegroet: niets → 4"]],
    ["windows", { open: 15, closed: 12 }, { open: 15, closed: 14 }, ["ramen dicht: 12 → 14"]],
    ["flyers", {}, { es: 3 }, ["flyers Spaans: niets → 3"]],
    ["people", ["x"], ["x", "y"], ["Wen erbij"]],
    ["genders", null, "woman", ["wie er werken, tenzij anders: niets → vrouw"]],
    ["from", "20:10", null, ["begin: 20:10 → niets"]],
    ["visit", "v1", "v2", ["bezoek: Even zijde → Plek v2"]],
    ["something_newer", "x", "y", ["dit veld: x → y"]],
  ]
  it.each(table)("%s", (field, before, after, words) => {
    expect(say(field, before, after).map((change) => change.words)).toEqual(words)
  })

  it("keeps both texts of a note", () => {
    expect(say("note", "was", "is")).toEqual([{ words: "notitie veranderd", text: "is", was: "was" }])
    expect(say("note", "", "is")).toEqual([{ words: "notitie erbij", text: "is" }])
    expect(say("note", "was", "")).toEqual([{ words: "notitie weg", was: "was" }])
  })

  it("names a line or a visit that came or went", () => {
    expect(say("added", null, line("a", "v1"))[0]?.words).toBe("regel erbij: Praatje · vrouw · Spaans")
    const went = difference("removed", visit("v2"), null, { conversation: null, visit: "v2" })
    expect(changed(went, names)[0]?.words).toBe("bezoek weg: Plek v2")
  })

  it("is told beside the line when it is short, and counted when there are more", () => {
    expect(beside([difference("topics", [], ["law"])], names)).toBe("wet- en regelgeving erbij")
    expect(beside([difference("topics", [], ["law", "tax"]), difference("n", 1, 2)], names)).toBe("3 dingen veranderd")
    expect(beside([difference("added", null, line("a", "v1"))], names)).toBe("nieuwe regel")
  })
})

it("what changes again while she looks reads from its first value to its last", () => {
  const found = together([difference("n", 1, 2), difference("note", "", "x")], [difference("n", 2, 3, { at: "later" })])
  expect(found.map(({ field, before, after }) => [field, before, after])).toEqual([["n", 1, 3], ["note", "", "x"]])
})

describe("a conflict", () => {
  const value = (value: unknown, by: string | null, at = 0) => ({ value, by, at })
  const conflicted = page([visit("v1")], [line("a", "v1")], {
    conflicts: [
      { path: ["conversations", "a", "age_band"], values: [value("21_plus", "dx"), value("not_noted", "dy")] },
      { path: ["visits", "v1", "windows", "closed"], values: [value(12, "dx"), value(14, "dy")] },
      { path: ["conversations", "a", "topics", "tax"], values: [value(true, "dx"), value(null, null)] },
      { path: ["visits", "v1", "removed"], values: [value(true, "dx"), value(false, "dy")] },
      { path: ["note"], values: [value("een", "dx"), value("twee", "dy"), value("drie", "dx")] },
    ],
  })

  it("reads in the order of the round, with field, values and names in words", () => {
    const found = clashes(conflicted).map(({ title, answers }) => [title, ...answers.map(({ name, words, act }) => `${name}: ${words}, ${act}`)])
    expect(found).toEqual([
      ["Notitie: 3 antwoorden", "Petya: een, Neem deze", "Wen: twee, Neem deze", "Petya: drie, Neem deze"],
      ["Ramen dicht: twee antwoorden", "Petya: 12, Neem 12", "Wen: 14, Neem 14"],
      ["De een haalde bezoek Even zijde weg, de ander schreef eraan", "Petya: weg, Haal weg", "Wen: blijft, Laat staan"],
      ["Leeftijd: twee antwoorden", "Petya: 21+, Neem 21+", "Wen: niet genoteerd, Neem deze"],
      ["Onderwerpen, belasting: twee antwoorden", "Petya: wel, Neem deze", "null: niet, Neem deze"],
    ])
  })

  it("has the value that counts for now last", () => {
    for (const clash of clashes(conflicted)) expect(clash.answers.map(({ now }) => now).indexOf(true)).toBe(clash.answers.length - 1)
  })

  it("survives a clock that no calendar has", () => {
    const found = clashes({ ...conflicted, conflicts: [{ path: ["note"], values: [value("a", "dx", 9e18), value("b", "dy")] }] })
    expect(found[0]?.answers[0]?.at).toBe("1970-01-01T00:00:00.000Z")
  })

  it("knows what a path is about", () => {
    expect(about(["part_of_day"])).toEqual({ visit: null, line: null, field: "part_of_day" })
    expect(about(["people", "x"])).toEqual({ visit: null, line: null, field: "people", member: "x" })
    expect(about(["visits", "v", "windows", "open"])).toEqual({ visit: "v", line: null, field: "windows", member: "open" })
  })
})

it("says the same in English", async () => {
  await speaking("en")
  expect(say("topics", [], ["tax"])[0]?.words).toBe("tax added")
  await speaking("nl")
})
