// The main job on two phones and a laptop: an evening is written down without a network, handed in, asked about,
// answered, approved, corrected late, and a conflict is settled. Told once, played in four ways.
import { expect, test } from "@playwright/test"
import { Desk, LAPTOP, PHONE, type Manner } from "../desk.ts"
import { closeOut, count, handIn, speak, unfold, type Spoken } from "../evening.ts"
import { World } from "../world.ts"

const WAYS: { title: string; phone: Manner; laptop: Manner }[] = [
  {
    title: "by touch, in Dutch",
    phone: { size: PHONE, by: "thumb", language: "nl" },
    laptop: { size: LAPTOP, by: "thumb", language: "nl" },
  },
  {
    title: "by keyboard alone, in English",
    phone: { size: PHONE, by: "keyboard", language: "en" },
    laptop: { size: LAPTOP, by: "keyboard", language: "en" },
  },
  {
    title: "with text at 200 %, in Dutch",
    phone: { size: PHONE, by: "thumb", language: "nl", text: 200 },
    laptop: { size: LAPTOP, by: "thumb", language: "nl", text: 200, theme: "light" },
  },
]

const QUESTION = "Ging ze zelf naar de boekhouder, of gaan wij mee?"
const ANSWER = "Wij gaan mee. De afspraak is gemaakt."
const PLACES = ["Club Abrikoos", "Huize Jasmijn", "Salon Waaier"]

const EVENING: Spoken[][] = [
  [
    { language: "es", topics: ["health"] },
    { language: "es", topics: ["exit", "tax"], kind: "individual" },
    { language: "ro", age_band: "18_20", topics: ["health"] },
    { language: "nl", topics: [] },
  ],
  [
    { language: "nl", kind: "conversation", topics: ["housing"] },
    { language: "bg", topics: ["small_talk"] },
    { language: "bg", gender: "trans", topics: ["safety"] },
    { language: "es", topics: ["family"] },
  ],
  [
    { language: "zh", topics: ["health"] },
    { language: "zh", topics: ["law"] },
    { language: "th", topics: ["health"] },
    { language: "nl", age_band: "21_plus", topics: [] },
  ],
]

for (const { title, phone, laptop } of WAYS) {
  test(`an evening reaches the lead and comes to count, ${title}`, async ({ browser }) => {
    test.setTimeout(420_000)
    const world = await World.start()
    try {
      const petya = await Desk.open(browser, world, "Petya", phone)
      const wen = await Desk.open(browser, world, "Wen", phone)
      const noor = await Desk.open(browser, world, "Noor", laptop)

      await test.step("twelve lines at three places are written down without a network", async () => {
        await world.tell("relay/stop")
        await closeOut(petya, { places: PLACES, with: ["Wen"], spoken: EVENING })
        await expect(petya.page.getByText(petya.w("round-saved", { clock: "23:05" }))).toBeVisible()
      })

      await test.step("it is handed in, and says that it is only on this phone", async () => {
        await handIn(petya, "Noor")
        await expect(petya.page.getByRole("link", { name: PLACES.join(" · ") })).toContainText(
          petya.w("app-trail-here", { device: "phone" }),
        )
      })

      const title = PLACES.join(" · ")
      const row = (desk: Desk) => desk.page.getByRole("link", { name: title })

      await test.step("with the network back the lead has it, and its writer is told so on proof", async () => {
        await world.tell("relay/start")
        await expect(row(petya)).toContainText("Noor", { timeout: 90_000 })
        await expect(row(petya)).toContainText(petya.w("app-trail-lead", { name: "Noor", when: "23:05" }))
      })

      await test.step("the lead asks about a line, and the question comes to the phone by itself", async () => {
        await noor.go("#/review")
        await noor.press(row(noor))
        await noor.press(noor.button("review-line-ask", { number: 2 }))
        await noor.write(noor.page.getByLabel(noor.w("review-ask"), { exact: true }), QUESTION)
        await noor.press(noor.button("review-ask-send"))
        await expect(noor.page.getByText(QUESTION).first()).toBeVisible()
        await expect(row(petya)).toContainText(petya.w("rounds-question", { name: "Noor", lines: 1 }), { timeout: 60_000 })
      })

      await test.step("it is answered on the phone, and the answer stands beside the line on the laptop", async () => {
        await petya.press(row(petya))
        await expect(petya.page.getByText(QUESTION)).toBeVisible()
        await petya.write(petya.page.getByLabel(petya.w("round-answer"), { exact: true }), ANSWER)
        await petya.press(petya.button("round-answer-send"))
        // With large text the laptop has a phone's screen: there a talk is folded under its line.
        if (laptop.text === 200) {
          await expect(noor.page.getByText(noor.w("review-line-answered"), { exact: true })).toBeVisible({ timeout: 60_000 })
          await noor.press(noor.button("review-line-see", { number: 2 }))
        }
        await expect(noor.page.getByText(ANSWER).first()).toBeVisible({ timeout: 60_000 })
      })

      await test.step("the lead approves, and the phone says so", async () => {
        await noor.press(noor.button("review-approve"))
        await expect(noor.page.getByText(noor.w("review-approved-by", { name: "Noor", when: "23:05" }))).toBeVisible()
        await expect(petya.page.getByText(petya.w("round-approved"))).toBeVisible({ timeout: 60_000 })
      })

      await test.step("a late correction is listed, and counts once it is approved again", async () => {
        await unfold(petya, "Salon Waaier")
        await speak(petya, { language: "zh", topics: ["health"] })
        await petya.press(petya.button("round-done"))
        await expect(noor.page.getByText(noor.w("review-late"))).toBeVisible({ timeout: 60_000 })
        await noor.press(noor.button("review-approve-again"))
        await expect(noor.page.getByText(noor.w("review-late"))).toHaveCount(0)
      })

      await test.step("of two answers to one question both are shown, and the lead chooses", async () => {
        await expect(row(wen)).toContainText(wen.w("rounds-approved", { name: "Noor" }), { timeout: 60_000 })
        await wen.press(row(wen))
        await wen.press(wen.link("rounds-read-correct"))
        await expect(wen.page.getByText(wen.w("round-approved"))).toBeVisible({ timeout: 60_000 })
        await world.tell("relay/stop")
        await count(petya, "Club Abrikoos", "round-count-greeted", "7")
        await count(wen, "Club Abrikoos", "round-count-greeted", "9")
        await world.tell("relay/start")
        const clash = noor.page.getByText(noor.w("review-clash", { n: 2, field: noor.w("review-field-greeted") }))
        await expect(clash).toBeVisible({ timeout: 90_000 })
        // The whole answer is the button: the value, who gave it, when, and what a press does.
        await noor.press(noor.page.getByRole("button", { name: new RegExp(`${noor.w("review-clash-take", { value: "9" })}$`) }))
        await expect(clash).toHaveCount(0)
        await noor.press(noor.button("review-approve-again"))
        await unfold(petya, "Club Abrikoos")
        await expect(petya.page.getByLabel(petya.w("round-count-greeted"), { exact: true })).toHaveValue("9", { timeout: 60_000 })
      })

      await test.step("the figures count it", async () => {
        await noor.go("#/figures")
        await expect(noor.page.getByRole("heading", { level: 1 })).toBeVisible()
        const page = (await noor.ask("figures", {
          ask: "show",
          from: "2026-11-24",
          to: "2026-11-24",
          joined: false,
          individual: "all",
        })) as { figures: { conversations: { total: number }; basis: { approved: number } } }
        expect(page.figures.basis.approved).toBe(1)
        expect(page.figures.conversations.total, "thirteen here, ten in tonight's other round").toBe(23)
      })
    } finally {
      await world.end()
    }
  })
}
