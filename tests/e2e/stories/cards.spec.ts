// Somebody asks to stay in touch: a card is made, used, shown, and gone again, on every phone.
import { expect, test } from "@playwright/test"
import { Desk, LAPTOP, PHONE } from "../desk.ts"
import { handed, shown, takeBack } from "../handed.ts"
import { World } from "../world.ts"

let world: World
test.beforeEach(async () => {
  world = await World.start()
})
test.afterEach(() => world.end())

const sync = (desk: Desk) => desk.ask("sync", { ask: "now" })
const dialog = (desk: Desk) => desk.page.locator("dialog[open]")
const inDialog = (desk: Desk, id: string) => dialog(desk).getByRole("button", { name: desk.w(id), exact: true })
const listed = async (desk: Desk) => ((await desk.ask("cards", { ask: "list" })) as { cards: { id: string; pseudonym: string }[] }).cards
const turn = (desk: Desk, id: string) => desk.page.getByRole("switch", { name: desk.w(id), exact: true })

/** The lead notes when the team assessed data protection, and everybody hears of it. */
async function assessed(noor: Desk, ...others: Desk[]): Promise<void> {
  await noor.go("#/settings")
  await noor.page.getByLabel(noor.w("privacy-assessed"), { exact: true }).fill("2026-11-02")
  await expect.poll(async () => ((await noor.ask("privacy", { ask: "show" })) as { assessed: string | null }).assessed).toBe("2026-11-02")
  for (const desk of [noor, ...others]) await sync(desk)
}

/** A line of the draft of tonight. */
async function lineOf(petya: Desk): Promise<{ round: string; line: string; language: string }> {
  const { rounds } = (await petya.ask("rounds", { ask: "home", limit: 20 })) as { rounds: { id: string; title: string }[] }
  const round = rounds.find(({ title }) => title.includes("Doubletstraat"))?.id ?? ""
  const page = (await petya.ask("round", { ask: "page", id: round })) as { round: { conversations: { id: string; language: string | null }[] } }
  const line = page.round.conversations.find(({ language }) => language === "es")
  return { round, line: line?.id ?? "", language: line?.language ?? "" }
}

test("a card comes from a line, is used for weeks, and goes from every phone", async ({ browser }) => {
  test.setTimeout(180_000)
  const manner = { size: PHONE, by: "thumb", language: "nl" } as const
  const noor = await Desk.open(browser, world, "Noor", { ...manner, size: LAPTOP })
  const petya = await Desk.open(browser, world, "Petya", manner)
  const wen = await Desk.open(browser, world, "Wen", manner)
  const h1 = petya.page.getByRole("heading", { level: 1 })

  await test.step("without an assessment there are no cards, and the screen says why", async () => {
    await petya.go("#/cards")
    await expect(petya.page.getByText(petya.w("privacy-off-cards"))).toBeVisible()
    await expect(petya.link("cards-add")).toHaveCount(0)
  })
  await assessed(noor, petya, wen)

  const { round, line } = await lineOf(petya)
  const written = async () => ((await petya.ask("round", { ask: "page", id: round })) as { round: unknown }).round
  const before = await written()
  const name = await test.step("a line gives the card its language, and hears nothing of it", async () => {
    await petya.go(`#/round/${round}/line/${line}`)
    await petya.press(petya.button("round-card"))
    await expect(h1).toHaveText(petya.w("cards-new"))
    await expect(petya.page.getByRole("checkbox", { name: "Spaans", exact: true })).toBeChecked()
    await expect(petya.page.getByText(petya.w("cards-say-keep"))).toBeVisible()
    await petya.press(petya.button("cards-yes"))
    await expect(petya.page.getByText(petya.w("cards-pseudonym-needed"))).toBeVisible()
    const suggestion = petya.page.getByRole("radio").first()
    const name = (await suggestion.getAttribute("value")) ?? ""
    await petya.choose(suggestion)
    await petya.press(petya.button("cards-yes"))
    await expect(h1).toHaveText(name)
    expect(await written()).toEqual(before)
    return name
  })
  const id = (await listed(petya))[0]?.id ?? ""

  await test.step("a note with a telephone number is warned of; half of one waits for its end", async () => {
    await petya.press(petya.button("cards-note-add"))
    const note = dialog(petya).getByRole("textbox", { name: petya.w("cards-note"), exact: true })
    await petya.write(note, "Belt liever zelf, 06 1234 5678")
    await expect(dialog(petya).locator("mark")).toHaveText("06 1234 5678")
    await petya.press(inDialog(petya, "app-warned-remove"))
    await expect(note).toHaveValue("Belt liever zelf,")
    await petya.write(note, "Belt liever zelf")
    const drafts = () => petya.ask("round", { ask: "drafts", id }) as Promise<{ value: string }[]>
    await expect.poll(async () => (await drafts()).map(({ value }) => value)).toEqual(["Belt liever zelf"])
    await petya.page.reload()
    await petya.unlock()
    await petya.press(petya.button("cards-note-on"))
    await expect(note).toHaveValue("Belt liever zelf")
    await petya.press(inDialog(petya, "cards-put"))
    await expect(petya.page.getByText("Belt liever zelf", { exact: true })).toBeVisible()
    await expect.poll(drafts).toEqual([])
  })

  await test.step("a note that is taken away can be put back with its words, and no name stands in the window's title", async () => {
    const written = petya.page.getByText("Belt liever zelf", { exact: true })
    await petya.press(petya.page.locator("article").getByRole("button"))
    await expect(written).toHaveCount(0)
    await petya.press(petya.button("cards-put-back"))
    await expect(written).toBeVisible()
    await expect(petya.page).toHaveTitle(petya.w("app-title", { screen: petya.w("app-tab-cards") }))
  })

  await test.step("what is to be done stands on the first screen until it is done", async () => {
    await petya.press(petya.button("cards-plan-add"))
    await petya.write(dialog(petya).getByRole("textbox", { name: petya.w("cards-plan-what"), exact: true }), "Vraag of de huisarts is gelukt")
    await petya.press(inDialog(petya, "cards-put"))
    await expect(dialog(petya)).toHaveCount(0)
    await petya.go("#/")
    const ahead = petya.page.getByRole("region", { name: petya.w("rounds-group-ahead") })
    await petya.press(ahead.getByRole("link", { name: /Vraag of de huisarts/ }))
    await expect(h1).toHaveText(name)
    await petya.press(petya.button("cards-done-what", { what: "Vraag of de huisarts is gelukt" }))
    await expect(petya.page.getByText(petya.w("cards-done-count", { n: 1 }))).toBeVisible()
    await petya.go("#/")
    await expect(h1).toHaveText(petya.w("rounds-title"))
    await expect(ahead).toHaveCount(0)
    await petya.go(`#/cards/${id}`)
  })

  await test.step("a consent is asked for, and taken back in two taps", async () => {
    const call = turn(petya, "cards-purpose-call")
    await petya.choose(call)
    await expect(dialog(petya).getByText(petya.w("cards-say-call"))).toBeVisible()
    await petya.press(inDialog(petya, "cards-yes"))
    await expect(call).toBeChecked()
    await petya.choose(call)
    await petya.press(inDialog(petya, "cards-take-back-go"))
    await expect(call).not.toBeChecked()
    await petya.choose(call)
    await petya.press(inDialog(petya, "cards-rather-not"))
    await expect(call).not.toBeChecked()
  })

  await test.step("rather not is kept, and can become a yes; the number of whom is called stands nowhere", async () => {
    const call = turn(petya, "cards-purpose-call")
    const declined = petya.page.getByText(/^Liever niet, gevraagd op /)
    await expect(declined).toHaveCount(1)
    await expect(petya.page.getByText(petya.w("cards-not-agreed"), { exact: true })).toHaveCount(2)
    await petya.choose(call)
    await petya.press(inDialog(petya, "cards-yes"))
    await expect(call).toBeChecked()
    await expect(declined).toHaveCount(0)
    await expect(petya.page.getByText(petya.w("cards-call-hint"))).toBeVisible()
  })

  await sync(petya)
  await sync(wen)
  expect((await listed(wen)).map(({ pseudonym }) => pseudonym)).toEqual([name])

  await test.step("what is kept is read in her language", async () => {
    await petya.press(petya.link("cards-kept"))
    await expect(petya.page.locator(".screen article")).toHaveAttribute("lang", "es")
    await expect(petya.page.locator(".screen article")).toContainText("Belt liever zelf")
    await expect(petya.button("cards-print")).toBeVisible()
    await petya.choose(petya.page.locator("input[type=radio][value=bg]"))
    await expect(petya.page.locator(".screen article")).toHaveAttribute("lang", "bg")
  })

  await test.step("she reads it on a phone whose book is closed, and only the passphrase leads back", async () => {
    await petya.choose(petya.page.locator("input[type=radio][value=es]"))
    await expect(petya.page.locator(".screen article")).toHaveAttribute("lang", "es")
    await petya.press(petya.button("flyers-show"))
    const hers = handed(petya.page).locator("article")
    await expect(hers).toHaveAttribute("lang", "es")
    await expect(hers).toContainText("Belt liever zelf")
    await expect(h1).toHaveText(shown("es", "show-kept-title"))
    await expect(handed(petya.page).getByRole("button")).toHaveText([shown("es", "show-locked")])
    for (const leave of [() => petya.page.goBack(), () => petya.go(`#/cards/${id}`), () => petya.page.reload()]) {
      await leave()
      await expect(hers).toContainText("Belt liever zelf")
      await expect(petya.page.locator(".screen")).toHaveCount(0)
    }
    expect((await world.state("Petya")).book).toBe("showing")
    await expect(petya.ask("cards", { ask: "page", id })).rejects.toThrow(/book_locked/)
    await takeBack(petya, "es", world.colleague("Petya").passphrase)
    await expect(handed(petya.page)).toHaveCount(0)
    await petya.go(`#/cards/${id}`)
    await expect(h1).toHaveText(name)
  })

  await test.step("who takes back that the card is kept, has it erased", async () => {
    await petya.choose(turn(petya, "cards-purpose-keep"))
    await petya.press(inDialog(petya, "cards-take-back-go"))
    await expect(dialog(petya).getByText(petya.w("cards-erase-sealed"))).toBeVisible()
    await petya.press(inDialog(petya, "cards-not-now"))
    await expect(petya.page.getByRole("heading", { name: petya.w("cards-must-go") })).toBeVisible()
    await expect(turn(petya, "cards-purpose-call")).toBeChecked()
    for (const id of ["cards-note-add", "cards-plan-add", "cards-referral-add", "cards-consent-referral", "cards-edit"]) {
      await expect(petya.button(id)).toHaveCount(0)
    }
    await petya.press(petya.button("cards-erase"))
    await petya.press(inDialog(petya, "cards-erase"))
    await expect(petya.page.getByText(petya.w("cards-empty"), { exact: true })).toBeVisible()
    await expect(petya.page.locator("p.inset").getByText(petya.w("cards-erased"), { exact: true })).toBeVisible()
    expect(await listed(petya)).toEqual([])
  })

  await wen.go(`#/cards/${id}`)
  await expect(wen.page.getByRole("heading", { level: 1 })).toHaveText(name)
  await sync(petya)
  await sync(wen)
  await expect(wen.page.getByText(wen.w("cards-missing"))).toBeVisible()
  expect(await listed(wen)).toEqual([])
})

test("who would rather not leaves nothing, and comes back to where she was", async ({ browser }) => {
  const manner = { size: PHONE, by: "keyboard", language: "nl" } as const
  const noor = await Desk.open(browser, world, "Noor", { ...manner, size: LAPTOP })
  const petya = await Desk.open(browser, world, "Petya", manner)
  await assessed(noor, petya)
  const { round, line } = await lineOf(petya)
  await petya.go(`#/round/${round}/line/${line}`)
  await petya.press(petya.button("round-card"))
  await petya.write(petya.page.getByRole("textbox", { name: petya.w("cards-pseudonym-own"), exact: true }), "Maan 3")
  await petya.press(petya.button("cards-rather-not"))
  await expect(petya.page.getByText(petya.w("cards-declined-help"))).toBeVisible()
  expect(await listed(petya)).toEqual([])
  await petya.press(petya.button("cards-back-line"))
  await expect(petya.button("round-card")).toBeVisible()
})

test("two cards of one person are put together, and taken apart again", async ({ browser }) => {
  const manner = { size: PHONE, by: "thumb", language: "nl" } as const
  const noor = await Desk.open(browser, world, "Noor", { ...manner, size: LAPTOP })
  const petya = await Desk.open(browser, world, "Petya", manner)
  await assessed(noor, petya)
  for (const pseudonym of ["Maan 3", "Ster 57"]) {
    const consents = [{ purpose: "keep_card", form: "spoken", language: "es" }]
    await petya.ask("cards", { ask: "add", card: { pseudonym, languages: ["es"], consents } })
  }
  await petya.go("#/cards")
  await petya.press(petya.page.getByRole("link", { name: /Ster 57/ }))
  await petya.press(petya.button("cards-edit"))
  await dialog(petya).getByLabel(petya.w("cards-same-as"), { exact: true }).selectOption({ label: "Maan 3" })
  await petya.press(inDialog(petya, "cards-merge"))
  await expect(petya.button("cards-apart")).toBeVisible()
  expect(await listed(petya)).toHaveLength(1)
  await petya.press(petya.button("cards-erase"))
  await expect(dialog(petya).getByRole("heading", { level: 2 })).toHaveText(/^(Maan 3 en Ster 57|Ster 57 en Maan 3) wissen\?$/)
  await petya.press(inDialog(petya, "cards-not-now"))
  await petya.press(petya.button("cards-apart"))
  await expect(petya.button("cards-apart")).toHaveCount(0)
  expect(await listed(petya)).toHaveLength(2)
})

test("two names that were given at once both stand there, and one tap decides; of many cards one is found by its name", async ({ browser }) => {
  const manner = { size: PHONE, by: "thumb", language: "nl" } as const
  const noor = await Desk.open(browser, world, "Noor", { ...manner, size: LAPTOP })
  const [petya, wen] = [await Desk.open(browser, world, "Petya", manner), await Desk.open(browser, world, "Wen", manner)]
  await assessed(noor, petya, wen)
  const consents = [{ purpose: "keep_card", form: "spoken", language: "es" }]
  for (let number = 1; number <= 9; number += 1) {
    await petya.ask("cards", { ask: "add", card: { pseudonym: `Wolk ${number}`, languages: ["es"], consents } })
  }
  for (const desk of [petya, wen]) await sync(desk)
  const id = (await listed(petya)).find(({ pseudonym }) => pseudonym === "Wolk 4")?.id ?? ""
  await world.tell("relay/stop")
  for (const [desk, pseudonym] of [[petya, "Ster 57"], [wen, "Maan 3"]] as const) {
    await desk.ask("cards", { ask: "set", id, fields: { pseudonym } })
  }
  await world.tell("relay/start")
  for (const desk of [petya, wen, petya]) await sync(desk)

  await petya.go("#/cards")
  await expect(petya.page.getByRole("link", { name: /Wolk/ })).toHaveCount(8)
  await petya.write(petya.page.getByRole("searchbox", { name: petya.w("cards-search"), exact: true }), "WOLK 9")
  await expect(petya.page.getByRole("link", { name: /Wolk/ })).toHaveCount(1)

  await petya.go(`#/cards/${id}`)
  const clash = petya.page.getByRole("region", { name: petya.w("cards-clash-pseudonym") })
  await expect(clash.getByText("Maan 3", { exact: true })).toBeVisible()
  await expect(clash.getByText(/^Wen · /)).toBeVisible()
  await petya.press(clash.getByRole("button", { name: petya.w("cards-clash-take-what", { value: "Ster 57" }), exact: true }))
  await expect(clash).toHaveCount(0)
  await expect(petya.page.getByRole("heading", { level: 1 })).toHaveText("Ster 57")
})

test("a number is no pseudonym, and one that is there already is said", async ({ browser }) => {
  const manner = { size: PHONE, by: "thumb", language: "nl" } as const
  const noor = await Desk.open(browser, world, "Noor", { ...manner, size: LAPTOP })
  const petya = await Desk.open(browser, world, "Petya", manner)
  await assessed(noor, petya)
  const consents = [{ purpose: "keep_card", form: "spoken", language: "es" }]
  await petya.ask("cards", { ask: "add", card: { pseudonym: "Ster 57", languages: ["es"], consents } })
  await petya.go("#/cards/new")
  const name = petya.page.getByRole("textbox", { name: petya.w("cards-pseudonym-own"), exact: true })
  await petya.write(name, "Maria 06 1234 5678")
  await expect(name).toHaveAttribute("aria-invalid", "true")
  await petya.press(petya.button("cards-yes"))
  expect(await listed(petya)).toHaveLength(1)
  await petya.write(name, "ster  57")
  await expect(name).not.toHaveAttribute("aria-invalid", "true")
  await expect(petya.page.getByText(petya.w("cards-pseudonym-taken"))).toBeVisible()
  await petya.choose(petya.page.getByRole("checkbox", { name: "Spaans", exact: true }))
  await petya.press(petya.button("cards-yes"))
  await expect(petya.page.getByRole("heading", { level: 1 })).toHaveText("ster 57")
})

test("only a lead lets a card stay that must go, and is asked once more; at a desk what is done with a card is in reach", async ({ browser }) => {
  const manner = { size: PHONE, by: "thumb", language: "nl" } as const
  const noor = await Desk.open(browser, world, "Noor", { size: LAPTOP, by: "keyboard", language: "nl" })
  const petya = await Desk.open(browser, world, "Petya", manner)
  await assessed(noor, petya)
  const consents = [{ purpose: "keep_card", form: "spoken", language: "es" }]
  const { id } = (await petya.ask("cards", { ask: "add", card: { pseudonym: "Ster 57", languages: ["es"], consents } })) as { id: string }
  await petya.go(`#/cards/${id}`)
  await petya.press(petya.button("cards-edit"))
  await expect(dialog(petya).getByLabel(petya.w("cards-pseudonym"), { exact: true })).toBeVisible()
  await expect(dialog(petya).getByLabel(petya.w("cards-ground"), { exact: true })).toHaveCount(0)
  await petya.page.keyboard.press("Escape")
  for (const desk of [petya, noor]) await sync(desk)

  await noor.go(`#/cards/${id}`)
  await expect(noor.button("cards-note-add")).toBeInViewport({ ratio: 1 })
  await expect(noor.button("cards-erase")).toBeInViewport({ ratio: 1 })
  await expect(noor.page.locator(".btn--main")).toHaveCount(1)
  await noor.press(noor.button("cards-withdraw-all"))
  await noor.press(inDialog(noor, "cards-withdraw-all"))
  await noor.press(inDialog(noor, "cards-not-now"))
  await expect(noor.button("cards-withdraw-all")).toHaveCount(0)
  await noor.press(noor.button("cards-edit"))
  await dialog(noor).getByLabel(noor.w("cards-ground"), { exact: true }).selectOption("legal_duty")
  const mustGo = async () => ((await noor.ask("cards", { ask: "page", id })) as { must_go: boolean }).must_go
  await expect(dialog(noor).getByText(noor.w("cards-ground-sure"))).toBeVisible()
  expect(await mustGo()).toBe(true)
  await noor.press(inDialog(noor, "cards-purpose-keep"))
  await expect(dialog(noor)).toHaveCount(0)
  expect(await mustGo()).toBe(false)
  await expect(noor.button("cards-note-add")).toBeVisible()
})
