// A lead keeps the flyers, and everybody has them.
import { expect, test } from "@playwright/test"
import { Desk, LAPTOP, PHONE } from "../desk.ts"
import { World } from "../world.ts"

let world: World
test.beforeEach(async () => {
  world = await World.start()
})
test.afterEach(() => world.end())

/** A picture of just so many bytes: what stands behind the end of a PNG nobody draws. */
function png(bytes: number): Buffer {
  const dot = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64")
  return Buffer.concat([dot, Buffer.alloc(bytes - dot.length, 7)])
}

test("a flyer is added, each field says what is wrong with it, and a colleague has it", async ({ browser }) => {
  const noor = await Desk.open(browser, world, "Noor", { size: PHONE, by: "thumb", language: "nl" })
  const field = (id: string) => noor.page.getByRole("textbox", { name: noor.w(id), exact: true })
  await noor.go("#/flyers")
  await noor.press(noor.button("flyers-add"))
  const dialog = noor.page.getByRole("dialog")
  await dialog.getByLabel(noor.w("flyers-subject"), { exact: true }).selectOption("housing")
  await dialog.getByLabel(noor.w("flyers-language"), { exact: true }).selectOption("ro")
  await test.step("what is not chosen yet is said at its own field", async () => {
    await dialog.getByLabel(noor.w("flyers-language"), { exact: true }).selectOption("")
    await noor.press(dialog.getByRole("button", { name: noor.w("flyers-add-go"), exact: true }))
    await expect(dialog.getByText(noor.w("flyers-pick-needed"))).toHaveCount(1)
    await dialog.getByLabel(noor.w("flyers-language"), { exact: true }).selectOption("ro")
    await expect(dialog.getByText(noor.w("flyers-pick-needed"))).toHaveCount(0)
  })
  await dialog.getByLabel(noor.w("flyers-name"), { exact: true }).fill("<b>Locuință</b>")
  await test.step("a link that would run something is refused, and what was typed stays", async () => {
    await dialog.getByLabel(noor.w("flyers-link"), { exact: true }).fill("javascript:alert(1)")
    await noor.press(dialog.getByRole("button", { name: noor.w("flyers-add-go"), exact: true }))
    await expect(dialog.getByText(noor.w("detail-link-not-a-page"))).toBeVisible()
    await expect(dialog.getByRole("alert")).toHaveCount(0)
    await expect(dialog.getByLabel(noor.w("flyers-name"), { exact: true })).toHaveValue("<b>Locuință</b>")
  })
  await dialog.getByLabel(noor.w("flyers-link"), { exact: true }).fill("voorbeeld.invalid/locuinta")
  await noor.press(dialog.getByRole("button", { name: noor.w("flyers-add-go"), exact: true }))
  await expect(noor.page.getByRole("heading", { level: 1 })).toHaveText("<b>Locuință</b>")

  await test.step("another field that is kept takes no word away", async () => {
    await noor.write(field("flyers-link"), "https://noor:geheim@voorbeeld.invalid/")
    await noor.write(field("flyers-in-stock"), "veertig")
    await noor.write(field("flyers-keeper"), "Noor")
    await noor.page.keyboard.press("Tab")
    await expect(noor.page.getByText(noor.w("flyers-stock-wrong"))).toBeVisible()
    await expect(noor.page.getByText(noor.w("detail-link-has-login"))).toBeVisible()
    await noor.go("#/flyers")
    await noor.press(noor.page.getByRole("link", { name: /Locuință/ }))
    await expect(field("flyers-in-stock")).toHaveValue("veertig")
    await expect(noor.page.getByText(noor.w("detail-link-has-login"))).toBeVisible()
    await noor.write(field("flyers-link"), "https://voorbeeld.invalid/locuinta-2")
    await noor.write(field("flyers-in-stock"), "40")
    await noor.page.keyboard.press("Tab")
    await expect(noor.page.locator("[aria-invalid=true]")).toHaveCount(0)
  })

  await noor.ask("sync", { ask: "now" })
  const petya = await Desk.open(browser, world, "Petya", { size: PHONE, by: "thumb", language: "nl" })
  await petya.ask("sync", { ask: "now" })
  await petya.go("#/flyers")
  await petya.press(petya.page.getByRole("link", { name: /Locuință/ }))
  await expect(petya.page.getByText("voorbeeld.invalid/locuinta-2")).toBeVisible()
  await expect(petya.page.getByText(petya.w("flyers-stock", { stock: 40 }))).toBeVisible()
  await expect(petya.button("flyers-file-add")).toHaveCount(0)
})

test("a file of two megabytes is attached, a larger one is not, and it is taken away only after a question", async ({ browser }) => {
  const noor = await Desk.open(browser, world, "Noor", { size: LAPTOP, by: "thumb", language: "nl" })
  const { flyers } = (await noor.ask("flyers", { ask: "list" })) as { flyers: { id: string; language: string }[] }
  const id = flyers.find(({ language }) => language === "es")?.id
  await noor.go(`#/flyers/${id}`)
  const input = noor.page.locator("input[type=file]")
  await input.setInputFiles({ name: "groot.png", mimeType: "image/png", buffer: png(5_000_000) })
  await expect(noor.page.locator(".file").getByText(noor.w("detail-attachment-too-large"))).toBeVisible()
  await input.setInputFiles({ name: "map.png", mimeType: "image/png", buffer: png(2 * 1024 * 1024) })
  const look = noor.button("flyers-file-open")
  await expect(look).toBeVisible()
  await expect(noor.page.getByText(noor.w("detail-attachment-too-large"))).toHaveCount(0)
  await noor.press(look)
  await expect(noor.page.locator("dialog[open] img")).toHaveCount(1)
  await noor.page.keyboard.press("Escape")
  await noor.press(noor.button("flyers-file-remove"))
  await noor.press(noor.page.getByRole("dialog").getByRole("button", { name: noor.w("app-cancel"), exact: true }))
  await expect(look).toBeVisible()
  await noor.press(noor.button("flyers-file-remove"))
  await noor.press(noor.page.getByRole("dialog").getByRole("button", { name: noor.w("flyers-file-remove"), exact: true }))
  await expect(look).toHaveCount(0)
})

test("what is missing is seen at a desk, and a tax flyer prints its own card", async ({ browser }) => {
  const noor = await Desk.open(browser, world, "Noor", { size: LAPTOP, by: "keyboard", language: "nl" })
  await noor.go("#/flyers")
  const cell = (id: "flyers-matrix-there" | "flyers-matrix-lacks", subject: string, language: string) => noor.w(id, { subject, language })
  await expect(noor.page.getByRole("link", { name: cell("flyers-matrix-there", "Belasting", "Bulgaars") })).toBeVisible()
  await test.step("a dash adds just that flyer", async () => {
    await noor.press(noor.page.getByRole("button", { name: cell("flyers-matrix-lacks", "Belasting", "Spaans") }))
    const dialog = noor.page.getByRole("dialog")
    await expect(dialog.getByLabel(noor.w("flyers-subject"), { exact: true })).toHaveValue("tax")
    await expect(dialog.getByLabel(noor.w("flyers-language"), { exact: true })).toHaveValue("es")
    await noor.press(dialog.getByRole("button", { name: noor.w("app-cancel"), exact: true }))
  })
  await noor.press(noor.page.getByRole("link", { name: cell("flyers-matrix-there", "Belasting", "Bulgaars") }))
  await noor.press(noor.link("flyers-print"))
  await expect(noor.page.locator(".shown .title").first()).toHaveText("Данъци и твоята фирма")
})

test("a language that cannot be shown is no gap for the rest, and its flyer says why there is nothing to hand over", async ({ browser }) => {
  const noor = await Desk.open(browser, world, "Noor", { size: LAPTOP, by: "keyboard", language: "nl" })
  const fields = { subject: "sti", language: "vi", title: "Xét nghiệm", link: "voorbeeld.invalid/vi" }
  const { id } = (await noor.ask("flyers", { ask: "add", fields })) as { id: string }
  await noor.go("#/flyers")
  const cell = (id: "flyers-matrix-there" | "flyers-matrix-lacks", subject: string) => noor.w(id, { subject, language: "Vietnamees" })
  await expect(noor.page.getByRole("link", { name: cell("flyers-matrix-there", "Soa") })).toBeVisible()
  await expect(noor.page.getByRole("button", { name: cell("flyers-matrix-lacks", "Belasting") })).toHaveCount(0)
  await noor.go(`#/flyers/${id}`)
  await expect(noor.page.getByText(noor.w("flyers-mute", { language: "Vietnamees" }))).toBeVisible()
  await expect(noor.link("flyers-print")).toHaveCount(0)
  await expect(noor.button("flyers-show")).toHaveCount(0)
})

test("with one language chosen, the subjects that it lacks are named", async ({ browser }) => {
  const petya = await Desk.open(browser, world, "Petya", { size: PHONE, by: "thumb", language: "nl" })
  await petya.go("#/flyers")
  await petya.page.getByRole("combobox", { name: petya.w("flyers-language"), exact: true }).selectOption("es")
  await expect(petya.page.getByText(/^Nog niet in het Spaans: .*belasting/)).toBeVisible()
})

test("without a connection one sentence says so, and no link is called wrong", async ({ browser }) => {
  const noor = await Desk.open(browser, world, "Noor", { size: PHONE, by: "thumb", language: "nl" })
  await noor.go("#/flyers")
  await noor.press(noor.button("flyers-check"))
  await noor.press(noor.button("flyers-check-go"))
  // No name ends in .invalid, so there is nobody to answer for any of them.
  await expect(noor.page.getByRole("dialog").getByText(noor.w("link-offline"))).toBeVisible({ timeout: 30_000 })
  await expect(noor.page.getByRole("dialog").getByText(noor.w("link-unreachable"))).toHaveCount(0)
})
