import { expect, test, vi } from "vitest"
import type { FlyerShown, ShowPage } from "../../backend/types"

const pages: Record<string, string[]> = { bg: ["sti", "tax", "exit"], ro: ["sti", "exit"], hu: [], pl: ["tax", "exit"] }
vi.mock("../../backend/backend", () => ({ asFailure: (reason: unknown) => reason }))
vi.mock("../../backend/doors", () => ({
  show: {
    page: async (language: string | null) => {
      const flyers = (pages[language ?? "bg"] ?? []).map((about) => ({ about }) as FlyerShown)
      return { flyers, others: [{ about: "tax" }] } as ShowPage
    },
  },
}))
const { HandedScreen } = await import("./handed.svelte")

test("another language goes on with what the open flyer is about, where it has that", async () => {
  const screen = new HandedScreen()
  const spoken = async (language: string | null) => {
    await screen.speak(language)
    return screen.flyer?.about
  }
  expect(await spoken(null)).toBe("sti")
  screen.open(screen.flyers[2] as FlyerShown)
  expect(await spoken("ro")).toBe("exit")
  screen.open(screen.flyers[0] as FlyerShown)
  expect(await spoken("pl")).toBe("tax")
  // One that lacks it does not make her lose it, and nothing is put in its place that she can't read.
  expect(await spoken("hu")).toBeUndefined()
  expect(await spoken("bg")).toBe("sti")
})
