import { beforeAll, expect, test, vi } from "vitest"
import { languages, words as files } from "virtual:words"
import { Words, isolated } from "./bundle"
import { clip, length } from "./length"

vi.stubGlobal("document", { documentElement: {} })
vi.mock("../backend/backend", () => ({ EVERYTHING: "*", onChanged: () => () => {} }))
vi.mock("../backend/doors", () => ({
  words: { lists: async () => ({ topic: [{ id: "sti_test", label: "testdag", more: false }] }) },
}))
const { failed, because, followLists, itIs, label, labelShort, list, number, speak, speakAll, t, when } = await import("./words.svelte")

beforeAll(async () => {
  await speak("nl")
  await speakAll()
})

test("every language has a name and words of its own", async () => {
  expect(languages.map((language) => language.tag)).toEqual(["nl", "en", "es"])
  for (const { tag, name } of languages) {
    const [first, rest] = await Promise.all(files[tag]?.map((file) => file()) ?? [])
    const words = new Words(tag, `${first?.default}\n${rest?.default}`)
    expect(name).not.toBe("")
    expect(words.has("app-back")).toBe(true)
    expect(words.has("cli-yes"), "the words of the command line stay there").toBe(false)
    expect(words.has("show-title"), "what is shown to others comes from the door").toBe(false)
  }
})

test("a message counts in the plurals of its language", async () => {
  expect(t("app-connection-offline-rounds", { rounds: 1 })).toBe("Geen verbinding · 1 ronde wacht")
  expect(t("app-connection-offline-rounds", { rounds: 1200 })).toBe("Geen verbinding · 1.200 rondes wachten")
  await speak("en")
  expect(t("app-back")).toBe("Back")
  expect(number(2181)).toBe("2,181")
  await speak("nl")
  expect([number(2181), list(["Petya", "Wen", "Noor"])]).toEqual(["2.181", "Petya, Wen en Noor"])
})

test("a name of the other direction can't reorder its sentence, and a plain one gets no marks", () => {
  expect(isolated("Noor")).toBe("Noor")
  expect(isolated("نور")).toBe("\u2068نور\u2069")
  expect(isolated("Noor\u202e\u2069")).toBe("Noor")
  expect(t("app-trail-lead", { name: "نور", when: "22:41" })).toBe("\u2068نور\u2069 heeft het · 22:41")
})

test("a team's own word goes before ours, and an unknown id is a question mark", async () => {
  const end = followLists()
  await new Promise((done) => setTimeout(done))
  expect(label("topic", "sti_test")).toBe("testdag")
  end()
  expect(label("topic", "sti_test")).toBe("soa-test")
  expect([label("topic", "from_a_newer_phone"), label("language", null)]).toEqual(["?", "–"])
})

test("the kinds of conversation stay apart where there is little room for them", async () => {
  const tags = languages.map((language) => language.tag)
  for (const tag of [...tags, "nl"]) {
    await speak(tag)
    const kinds = ["greeting", "brief", "conversation", "individual"].map((id) => labelShort("kind", id))
    expect(new Set(kinds).size, `${tag}: ${kinds.join(", ")}`).toBe(4)
    expect(Math.max(...kinds.map((kind) => kind.length)), `${tag}: ${kinds.join(", ")}`).toBeLessThan(14)
  }
})

test("a failure has its three sentences, also one that this version does not know", () => {
  const said = failed({ code: "disk_full", detail: null, line: null })
  expect(Object.values(said).every((sentence) => sentence.endsWith("."))).toBe(true)
  expect(failed({ code: "relay_refused", detail: "unknown_team", line: null }).cause).toContain("kent dit team niet")
  expect(failed({ code: "from_tomorrow", detail: null, line: null }).cause).toContain("from_tomorrow")
  expect(because("waiting", "key")).toContain("sleutel")
})

test("a moment is told by how long ago it was", () => {
  itIs({ today: "2026-11-24", now: "23:05" })
  expect(when("2026-11-24T22:41:00+01:00")).toBe("22:41")
  expect(when("2026-11-23T22:41:00+01:00")).toBe("gisteren 22:41")
  expect(when("2026-11-17T22:41:00+01:00")).toBe("di 17 nov 22:41")
})

test("lengths count characters, and no emoji is cut in half", () => {
  expect(length("aë☂🌙")).toBe(4)
  expect(clip("🌙🌙🌙", 2)).toBe("🌙🌙")
  expect(clip("kort", 280)).toBe("kort")
})
