// What is shown to her: the help that a team keeps, a text that somebody has read, and what comes on paper.
import { expect, test } from "@playwright/test"
import { Desk, LAPTOP, PHONE } from "../desk.ts"
import { World } from "../world.ts"

let world: World
test.beforeEach(async () => {
  world = await World.start()
})
test.afterEach(() => world.end())

test("a lead adds help, is told at the field what is wrong, and a colleague reads it", async ({ browser }) => {
  const noor = await Desk.open(browser, world, "Noor", { size: PHONE, by: "thumb", language: "nl" })
  const field = (id: string) => noor.page.getByRole("textbox", { name: noor.w(id), exact: true })
  await noor.go("#/services")
  await noor.press(noor.button("services-add"))
  const dialog = noor.page.getByRole("dialog")
  const sort = dialog.getByRole("combobox", { name: noor.w("services-sort") })
  const add = dialog.getByRole("button", { name: noor.w("places-add-go"), exact: true })

  await test.step("no sort of help is chosen for her, and its own field says that one is needed", async () => {
    await expect(sort).toHaveValue("")
    await noor.press(add)
    await expect(sort).toHaveAccessibleDescription(new RegExp(noor.w("services-sort-needed")))
    await expect(sort).toHaveAttribute("aria-invalid", "true")
    await noor.press(dialog.getByRole("button", { name: noor.w("app-cancel"), exact: true }))
    await noor.press(noor.button("services-add"))
    await expect(dialog.getByText(noor.w("services-sort-needed"))).toHaveCount(0)
  })

  await sort.selectOption({ label: noor.w("destination-lawyer") })
  await noor.press(add)

  await test.step("what was typed stays until it can be kept", async () => {
    await noor.write(field("services-phone"), "bel Anna")
    await noor.write(field("services-name"), "Huis van het Recht")
    await expect(noor.page.getByText(noor.w("services-phone-wrong"))).toBeVisible()
    await expect(field("services-phone")).toHaveValue("bel Anna")
    await noor.write(field("services-link"), "mailto:iemand@voorbeeld.invalid")
    await noor.page.keyboard.press("Tab")
    await expect(noor.page.getByText(noor.w("detail-link-not-a-page"))).toBeVisible()
    await noor.press(noor.link("app-back"))
    await noor.press(noor.page.getByRole("link", { name: /Huis van het Recht/ }))
    await expect(field("services-phone")).toHaveValue("bel Anna")
    await expect(noor.page.getByText(noor.w("services-phone-wrong"))).toBeVisible()
    await noor.write(field("services-link"), "voorbeeld.invalid/recht")
    await noor.write(field("services-phone"), "070 555 0177")
    await noor.page.keyboard.press("Tab")
    await expect(noor.page.locator("[aria-invalid=true]")).toHaveCount(0)
  })

  await test.step("hours are kept once they are whole", async () => {
    const kept = async () => ((await noor.ask("services", { ask: "list" })) as { name: string; hours: string[] }[]).find(({ name }) => name)?.hours
    await noor.press(noor.button("services-hours-add"))
    const row = noor.page.getByRole("group", { name: noor.w("services-hours-row", { number: "1" }) })
    await row.getByLabel(noor.w("services-hours-from"), { exact: true }).fill("17:00")
    await expect(noor.page.getByText(noor.w("services-hours-open"))).toBeVisible()
    expect(await kept()).toEqual([])
    await row.getByLabel(noor.w("services-hours-to"), { exact: true }).fill("20:00")
    expect(await kept()).toEqual([])
    // Whoever is still at them may change them: they are kept when she has left them.
    await field("services-phone").focus()
    await expect.poll(kept).toEqual(["1 17:00-20:00"])
    await noor.press(noor.button("services-hours-add"))
    const second = noor.page.getByRole("group", { name: noor.w("services-hours-row", { number: "2" }) })
    await second.getByRole("combobox").selectOption("1")
    await second.getByLabel(noor.w("services-hours-from"), { exact: true }).fill("19:00")
    await second.getByLabel(noor.w("services-hours-to"), { exact: true }).fill("21:00")
    await field("services-phone").focus()
    await expect(noor.page.getByText(noor.w("detail-hours-overlap"))).toBeVisible()
    expect(await kept()).toEqual(["1 17:00-20:00"])
    await second.getByLabel(noor.w("services-hours-from"), { exact: true }).fill("20:00")
    await field("services-phone").focus()
    await expect.poll(kept).toEqual(["1 17:00-20:00", "1 20:00-21:00"])
    await expect(noor.page.getByText(noor.w("detail-hours-overlap"))).toHaveCount(0)
  })

  await test.step("three quick presses are three languages", async () => {
    const boxes = noor.page.getByRole("group", { name: noor.w("services-languages") }).getByRole("checkbox")
    // In one go, before the book has said what became of the first.
    await boxes.evaluateAll((all: HTMLElement[]) => all.slice(0, 3).forEach((box) => box.click()))
    const kept = async () => ((await noor.ask("services", { ask: "list" })) as { name: string; languages: string[] }[]).find(({ name }) => name)?.languages.length
    await expect.poll(kept).toBe(3)
  })

  await noor.ask("sync", { ask: "now" })
  const petya = await Desk.open(browser, world, "Petya", { size: PHONE, by: "thumb", language: "nl" })
  await petya.ask("sync", { ask: "now" })
  await petya.go("#/services")
  await expect(petya.button("services-add")).toHaveCount(0)
  await petya.press(petya.page.getByRole("link", { name: /Huis van het Recht/ }))
  await expect(petya.page.getByText("070 555 0177")).toBeVisible()
})

test("a text is put on paper only once a named colleague has read it", async ({ browser }) => {
  const noor = await Desk.open(browser, world, "Noor", { size: LAPTOP, by: "keyboard", language: "nl" })
  await noor.go("#/texts/th")
  await noor.press(noor.button("texts-unmark"))
  await noor.press(noor.button("texts-unmark-go"))
  await expect(noor.page.getByRole("link", { name: noor.w("texts-draft") })).toHaveCount(1)
  await noor.go("#/print/th")
  await noor.press(noor.link("print-not-read-go"))
  await noor.press(noor.button("texts-mark"))
  await expect(noor.page.getByText(noor.w("texts-who-needed")).first()).toBeVisible()
  await noor.page.getByRole("combobox", { name: noor.w("texts-who") }).selectOption({ label: "Wen" })
  await noor.press(noor.button("texts-mark"))
  await expect(noor.page.getByText(/^Gelezen door Wen/).first()).toBeVisible()
  await expect(noor.page.getByText(noor.w("texts-what-draft"))).toHaveCount(0)
  await noor.press(noor.link("texts-print"))
  await expect(noor.button("print-go")).toBeVisible()
})

test("one page comes on paper, whole and with nothing of the app on it", async ({ browser }) => {
  const noor = await Desk.open(browser, world, "Noor", { size: LAPTOP, by: "keyboard", language: "nl" })
  for (const language of ["bg", "zh", "th", "hu"]) {
    for (const kind of ["card", "slip"]) {
      await test.step(`${kind} in ${language}`, async () => {
        await noor.go(`#/print/${language}`)
        await noor.choose(noor.page.getByRole("radio", { name: noor.w(`print-${kind}`), exact: true }))
        await noor.page.emulateMedia({ media: "print" })
        const pieces = noor.page.locator(`body > * .card--${kind}:visible`)
        await expect(pieces).toHaveCount(kind === "card" ? 4 : 3)
        await expect(noor.page.locator(`[lang^=${language}]:visible`).first()).toBeVisible()
        await expect(noor.page.locator("h1, nav, button").filter({ visible: true })).toHaveCount(0)
        const cut = await pieces.evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth).length)
        expect(cut).toBe(0)
        const pdf = (await noor.page.pdf({ preferCSSPageSize: true })).toString("latin1")
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
        await noor.page.emulateMedia({ media: "screen" })
      })
    }
  }
})

test("more help than there is room for is said on the screen, and nothing is cut off", async ({ browser }) => {
  const noor = await Desk.open(browser, world, "Noor", { size: PHONE, by: "thumb", language: "nl" })
  const hours = [1, 2, 3, 4, 5].flatMap((day) => [`${day} 09:00-12:00`, `${day} 13:00-17:00`])
  for (let n = 0; n < 16; n += 1) {
    const fields = { sort: "social_work", name: `Voorbeeldhuis ${n}`, place: "Eerste Voorbeelddwarsstraat 112", phone: "070 555 0199", hours, walk_in: true }
    await noor.ask("services", { ask: "add", fields })
  }
  await noor.go("#/print/bg")
  const shown = noor.page.locator(".shown")
  const leftOut = noor.page.getByText(/^Dit past er niet meer op/)
  await expect(leftOut).toContainText("Voorbeeldhuis 15")
  const said = (await leftOut.innerText()).split(":")[1]?.split(/, | en /).length ?? 0
  for (const sheet of [shown, noor.page.locator(".on-paper")]) {
    expect(await sheet.locator(".card").first().locator("li:not([hidden])").count()).toBe(21 - said)
  }
  await noor.page.emulateMedia({ media: "print" })
  const cut = await noor.page.locator(".on-paper .card").evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight).length)
  expect(cut).toBe(0)
})

test("a doctor who has a number and no hours stands on the card, and an unknown language leads to the texts", async ({ browser }) => {
  const noor = await Desk.open(browser, world, "Noor", { size: LAPTOP, by: "keyboard", language: "nl" })
  await noor.go("#/print/en")
  await expect(noor.page.locator(".shown .card").first()).toContainText("070 555 0103")
  await noor.go("#/print/xx")
  await expect(noor.page.getByText(noor.w("texts-missing"))).toBeVisible()
  await noor.press(noor.link("flyers-show-texts"))
  await expect(noor.page.getByRole("heading", { name: noor.w("texts-title") }).first()).toBeVisible()
})
