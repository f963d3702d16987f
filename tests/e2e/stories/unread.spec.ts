// A list that the book could not be asked for says so, offers to try again, and is there when that goes well.
import { expect, test } from "@playwright/test"
import { Desk, LAPTOP, PHONE } from "../desk.ts"
import { World } from "../world.ts"

let world: World

test.beforeAll(async () => {
  world = await World.start("--people", "noor:lead+fieldworker")
})
test.afterAll(async () => world?.end())

const LISTS = [
  ["places", "#/places", "places-choose"],
  ["people", "#/people", "places-people-choose"],
  ["services", "#/services", "services-choose"],
  ["show", "#/texts", "texts-choose"],
] as const

for (const size of [LAPTOP, PHONE]) {
  for (const [area, address, choose] of LISTS) {
    test(`${area} at ${size.width} pixels`, async ({ browser }) => {
      const noor = await Desk.open(browser, world, "Noor", { size, by: "thumb", language: "nl" })
      const { page } = noor
      await page.route(`**/ask/${area}`, (route) => route.abort())
      await noor.go(address)
      await expect(page.getByRole("alert")).toHaveCount(1)
      await expect(page.getByText(noor.w(choose))).toHaveCount(0)
      await page.unroute(`**/ask/${area}`)
      await noor.button("app-again").tap()
      await expect(page.getByRole("alert")).toHaveCount(0)
      await expect(page.locator("main a[href^='" + address + "/']").first()).toBeVisible()
      if (size === LAPTOP) await expect(page.getByText(noor.w(choose))).toBeVisible()
      await noor.close()
    })
  }
}

test("the places of a round to which one is added", async ({ browser }) => {
  const noor = await Desk.open(browser, world, "Noor", { size: PHONE, by: "thumb", language: "nl" })
  const { page } = noor
  const id = (await noor.ask("round", { ask: "begin", lines: [{ round: { date: "2026-11-24", part_of_day: "afternoon" } }] })) as string
  await noor.go(`#/round/${id}`)
  await page.route("**/ask/places", (route) => route.abort())
  await noor.button("round-add-visit").tap()
  const dialog = page.getByRole("dialog")
  await expect(dialog.getByRole("alert")).toBeVisible()
  await page.unroute("**/ask/places")
  await dialog.getByRole("button", { name: noor.w("app-again"), exact: true }).tap()
  await dialog.getByRole("button", { name: "Club Abrikoos", exact: true }).tap()
  await expect(page.getByRole("button", { expanded: true })).toContainText("Club Abrikoos")
  await noor.close()
})
