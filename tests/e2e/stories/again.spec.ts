// A round comes back to who wrote it: a question is answered and stays readable, the approved round is read before it is
// corrected, and what the lead writes when she opens it again reaches the phone. A place where nobody was is no visit.
import { expect, test } from "@playwright/test"
import { Desk, LAPTOP, PHONE } from "../desk.ts"
import { World } from "../world.ts"

const [QUESTION, ANSWER, REASON] = ["Welke taal was het?", "Bulgaars.", "Er missen twee gesprekken."]
const [BEEN, SKIPPED] = ["Club Abrikoos", "Huize Jasmijn"]

test("what the lead asks and why she opens a round again reaches its writer, and stays", async ({ browser }) => {
  test.setTimeout(240_000)
  const world = await World.start("--people", "noor:lead+fieldworker,petya:fieldworker", "--empty")
  try {
    const petya = await Desk.open(browser, world, "Petya", { size: PHONE, by: "thumb", language: "nl" })
    const noor = await Desk.open(browser, world, "Noor", { size: LAPTOP, by: "thumb", language: "nl" })
    const places = new Map<string, string>()
    for (const name of [BEEN, SKIPPED]) places.set(name, ((await noor.ask("places", { ask: "add", name, setting: "club" })) as { id: string }).id)
    const people = (await petya.ask("people", { ask: "list" })) as { id: string }[]
    const row = petya.page.getByRole("link", { name: BEEN })
    let id = ""

    await test.step("of two planned places the one where nobody was is no visit", async () => {
      await expect.poll(async () => ((await petya.ask("places", { ask: "list" })) as unknown[]).length).toBe(2)
      const round = { date: "2026-11-24", planned: [...places.values()], people: people.map(({ id }) => id) }
      id = (await petya.ask("round", { ask: "begin", lines: [{ round }] })) as string
      const lines = [
        { visit: { id: "0a0b0c0d0e0f", place: places.get(BEEN), from: "20:10", to: "19:40" } },
        { conversation: { visit: "0a0b0c0d0e0f", kind: "brief", language: "es" } },
      ]
      await petya.ask("round", { ask: "write", id, lines, done: [] })
      await petya.go(`#/round/${id}`)
      await expect(petya.page.getByRole("button", { name: SKIPPED })).toContainText(petya.w("round-visit-empty"))
      await petya.go(`#/handin/${id}`)
      await expect(petya.page.getByText(petya.w("handin-skipped", { places: SKIPPED }))).toBeVisible()
      await expect(petya.page.getByText(petya.w("round-times-doubt"))).toBeVisible()
      await petya.press(petya.button("handin-main", { name: "Noor" }))
      await noor.go(`#/review/${id}`)
      await expect(noor.page.getByText(noor.w("review-skipped", { places: SKIPPED }))).toBeVisible()
      await expect(noor.page.getByText(noor.w("round-times-doubt"))).toBeVisible()
    })

    await test.step("the lead, who walked along, waits for the answer, and the phone keeps both", async () => {
      await noor.press(noor.button("review-ask-round"))
      await noor.write(noor.page.getByLabel(noor.w("review-ask"), { exact: true }), QUESTION)
      await noor.press(noor.button("review-ask-send"))
      await expect(noor.page.getByText(noor.w("review-row-their-turn", { people: "Petya" }))).toBeVisible()
      await expect(noor.page.getByLabel(noor.w("review-answer"), { exact: true })).toHaveCount(0)
      await expect(row).toContainText(petya.w("rounds-question", { name: "Noor", lines: 0 }), { timeout: 60_000 })
      await petya.press(row)
      await petya.write(petya.page.getByLabel(petya.w("round-answer"), { exact: true }), ANSWER)
      await petya.press(petya.button("round-answer-send"))
      const talked = petya.page.getByRole("region", { name: petya.w("round-talked") })
      await expect(talked).toContainText(QUESTION)
      await expect(talked).toContainText(ANSWER)
    })

    await test.step("an approved round is read before it is corrected", async () => {
      await expect(noor.page.getByText(ANSWER).first()).toBeVisible({ timeout: 60_000 })
      await noor.press(noor.button("review-approve"))
      await petya.go("#/rounds")
      await expect(row).toContainText(petya.w("rounds-approved", { name: "Noor" }), { timeout: 60_000 })
      await petya.press(row)
      await petya.press(petya.link("rounds-read-correct"))
      await expect(petya.page.getByText(petya.w("round-approved"))).toBeVisible()
    })

    await test.step("why it is open again stands on the phone, at home and on the round", async () => {
      await noor.press(noor.button("review-reopen"))
      await noor.write(noor.page.getByLabel(noor.w("review-reopen-reason"), { exact: true }), REASON)
      await noor.press(noor.page.getByRole("dialog").getByRole("button", { name: noor.w("review-reopen-do"), exact: true }))
      await petya.go("#/rounds")
      await expect(row).toContainText(petya.w("rounds-reopened", { name: "Noor" }), { timeout: 60_000 })
      await petya.press(row)
      await expect(petya.page.getByText(petya.w("round-reopened", { name: "Noor" }))).toBeVisible()
      await expect(petya.page.getByText(REASON)).toBeVisible()
    })
  } finally {
    await world.end()
  }
})
