import { beforeAll, expect, it, vi } from "vitest"
import type { RoundStanding } from "../backend/types"

vi.stubGlobal("document", { documentElement: {} })
vi.mock("../backend/backend", () => ({ EVERYTHING: "*", onChanged: () => () => {} }))
vi.mock("../backend/doors", () => ({ words: { lists: async () => ({}) } }))
vi.mock("./wide.svelte", () => ({ wide: { current: false } }))
vi.mock("./shell.svelte", () => ({ shell: { state: { demo: false } } }))
const { speak, when } = await import("../words/words.svelte")
const { trailWords } = await import("./sayings")

beforeAll(() => speak("nl"))

const standing: RoundStanding = { id: "r", state: "relay", except_since: null, relay_at: null, lead: null }
const AT = "2026-11-24T21:52:00Z"

it("a round at the relay says since when it is there, if that was noted", () => {
  expect(trailWords({ ...standing, relay_at: AT })).toBe(`Bij de relay · ${when(AT)}`)
  expect(trailWords(standing)).toBe("Bij de relay")
})
