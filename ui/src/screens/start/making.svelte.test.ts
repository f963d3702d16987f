import { expect, it, vi } from "vitest"

const made: string[][] = []
vi.mock("../../app/shell.svelte", () => ({ shell: { take: (state: Promise<unknown>) => state } }))
vi.mock("../../backend/backend", () => ({ asFailure: (reason: unknown) => reason }))
vi.mock("../../backend/doors", () => ({
  start: {
    create_team: async (...typed: string[]) => {
      made.push(typed)
      throw { code: "relay_unreachable", detail: null, line: null }
    },
  },
}))
const { MakeScreen } = await import("./making.svelte")

it("an address without https:// gets it, and its field shows what was tried", async () => {
  const screen = new MakeScreen()
  screen.team = "Proefteam"
  screen.name = "Noor"
  screen.relay = "relay.voorbeeld.nl/"
  screen.passphrase = screen.again = "vier losse woorden"
  await screen.make()
  expect(made[0]?.[2]).toBe("https://relay.voorbeeld.nl")
  expect([screen.relay, screen.failure?.code]).toEqual(["https://relay.voorbeeld.nl", "relay_unreachable"])
})
