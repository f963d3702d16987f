// What a screen reader reads of the close-out, in its order: roles and names, compared with what is written down.
// `WRITE_GOLDEN=1` writes it anew; look at the difference before it is kept.
import { expect, test } from "@playwright/test"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Desk, PHONE } from "../desk.ts"
import { World } from "../world.ts"

const GOLDEN = join(import.meta.dirname, "../../golden/close-out.aria.yml")

test("a screen reader reads the close-out in an order that makes sense", async ({ browser }) => {
  const world = await World.start()
  try {
    const petya = await Desk.open(browser, world, "Petya", { size: PHONE, by: "thumb", language: "nl" })
    const { rounds } = (await petya.ask("rounds", { ask: "home", limit: 20 })) as { rounds: { id: string; drafting: boolean; today: boolean; mine: boolean }[] }
    const id = rounds.find((round) => round.today && round.mine)?.id ?? ""
    await petya.go(`#/round/${id}`)
    const visit = petya.page.getByRole("button", { name: /^Even zijde/ })
    await expect(visit).toBeVisible()
    if ((await visit.getAttribute("aria-expanded")) !== "true") await visit.click()
    await petya.page.locator(".line .row__body").nth(1).click()
    await expect(petya.page.getByRole("region", { name: petya.w("round-sheet") })).toBeVisible()
    const round = await petya.page.locator("body").ariaSnapshot()
    await petya.page.getByRole("button", { name: petya.w("round-more-label") }).click()
    await expect(petya.page.getByRole("textbox", { name: petya.w("round-note") })).toBeVisible()
    const line = await petya.page.locator("body").ariaSnapshot()
    // The id of a round is another one each time.
    const read = `# The round with a line open.\n${round}\n# The line itself, behind "meer …".\n${line}\n`.replace(/[0-9a-f]{32}/g, "ROUND").replace(/[0-9a-f]{12}/g, "LINE")
    if (process.env["WRITE_GOLDEN"]) writeFileSync(GOLDEN, read)
    expect(read).toBe(readFileSync(GOLDEN, "utf8"))
  } finally {
    await world.end()
  }
})
