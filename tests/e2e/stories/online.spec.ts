// Online outreach: forty names in one go, nobody twice by accident, and a no that stays.
import { expect, test, type Page } from "@playwright/test"
import { Desk, LAPTOP, PHONE } from "../desk.ts"
import { World } from "../world.ts"

const FORTY = Array.from({ length: 40 }, (_, at) => `vb_proef_${String(at + 1).padStart(2, "0")}`)

let world: World
test.beforeEach(async () => {
  world = await World.start("--empty", "--people", "noor:lead+fieldworker+online,esra:online")
})
test.afterEach(() => world.end())

/** The lead writes down when the assessment was made, as she would: in Settings. */
async function assessed(noor: Desk): Promise<void> {
  await noor.go("#/settings")
  await noor.page.getByLabel(noor.w("privacy-assessed"), { exact: true }).fill("2017-05-25")
  await expect.poll(async () => ((await noor.ask("privacy", { ask: "show" })) as { assessed: string | null }).assessed).toBe("2017-05-25")
}

async function withPlatform(noor: Desk, name: string): Promise<void> {
  await noor.go("#/online")
  await noor.press(noor.button("online-add-platform"))
  const dialog = noor.page.getByRole("dialog")
  await dialog.getByRole("textbox").fill(name)
  await dialog.getByRole("button", { name: noor.w("places-add-go"), exact: true }).click()
  await expect(noor.page.getByRole("combobox", { name: noor.w("online-platform") })).toBeVisible()
}

/** Pastes as the system does: the page hears of it as of a paste. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), text)
  await page.locator(".paste textarea").focus()
  await page.keyboard.press("ControlOrMeta+V")
}

const pressed = (page: Page) => page.evaluate(() => (globalThis as unknown as { keys: number }).keys)

test("forty names are pasted and written down with at most three keys each", async ({ browser }) => {
  const noor = await Desk.open(browser, world, "Noor", { size: LAPTOP, by: "keyboard", language: "nl" })
  await noor.page.context().grantPermissions(["clipboard-read", "clipboard-write"])
  await assessed(noor)
  await withPlatform(noor, "Advertentiesite A")
  await noor.ask("online", { ask: "object", handle: "@VB_Proef_07" })
  await noor.go("#/about")
  await noor.go("#/online")
  await paste(noor.page, [...FORTY, "VB_PROEF_02"].join("\n"))

  const run = noor.page.locator(".writing")
  await expect(run).toBeFocused()
  await expect(noor.page.locator(".paste p")).toContainText(noor.w("online-count-no-contact", { count: 1 }))
  await expect(noor.page.locator(".paste p")).toContainText(noor.w("online-count-twice", { count: 1 }))

  await noor.page.evaluate(() => {
    Object.assign(globalThis, { keys: 0 })
    addEventListener("keydown", () => ((globalThis as unknown as { keys: number }).keys += 1), true)
  })
  let most = 0
  let written = 0
  const day = async () => ((await noor.ask("online", { ask: "page" })) as { day: { approaches: number } }).day.approaches
  // All but the one who wants no contact.
  while (written < FORTY.length - 1) {
    const before = await pressed(noor.page)
    await noor.page.keyboard.press(String((written % 3) + 1))
    await noor.page.keyboard.press("Enter")
    written += 1
    await expect.poll(day).toBe(written)
    most = Math.max(most, (await pressed(noor.page)) - before)
  }
  expect(most, "keys for one name").toBeLessThanOrEqual(3)
  await expect(noor.page.getByText(noor.w("online-finished"))).toBeVisible()
  await test.step("Enter after O changes nothing, a second O says it", async () => {
    await noor.page.locator(".paste textarea").fill("vb_proef_41")
    await expect(run.getByRole("heading", { name: "vb_proef_41" })).toBeVisible()
    await run.focus()
    const objects = async () => ((await noor.ask("online", { ask: "check", platform: await platform(noor), text: "vb_proef_41" })) as { rows: { verdict: string }[] }).rows[0]?.verdict
    const asked = noor.page.getByRole("dialog")
    await noor.page.keyboard.press("o")
    await expect(asked.getByRole("button", { name: noor.w("app-cancel"), exact: true })).toBeFocused()
    await noor.page.keyboard.press("Enter")
    await expect(asked).toHaveCount(0)
    expect(await objects()).toBe("new")
    await noor.page.keyboard.press("o")
    await expect(asked).toBeVisible()
    await noor.page.keyboard.press("o")
    await expect.poll(objects).toBe("no_contact")
  })
  await test.step("what was seen of one person is not noted of the next, unless a key says that it is the same", async () => {
    const genders = async () => ((await noor.ask("online", { ask: "page" })) as { day: { rows: { gender: string }[] } }).day.rows.map(({ gender }) => gender)
    const chosen = noor.page.locator(".writing input[type=radio]:checked")
    await paste(noor.page, "vb_proef_51\nvb_proef_52\nvb_proef_53")
    await expect(run.getByRole("heading", { name: "vb_proef_51" })).toBeVisible()
    await run.focus()
    await noor.page.keyboard.press("g")
    await noor.page.keyboard.press("g")
    await noor.page.keyboard.press("Enter")
    await expect(run.getByRole("heading", { name: "vb_proef_52" })).toBeVisible()
    await expect(chosen).toHaveCount(0)
    await noor.page.keyboard.press("Enter")
    await expect(run.getByRole("heading", { name: "vb_proef_53" })).toBeVisible()
    await noor.page.keyboard.press("g")
    await expect(chosen).toHaveCount(1)
    await noor.page.keyboard.press("Enter")
    await expect.poll(async () => (await genders()).filter((gender) => gender === "man").length).toBe(2)
  })
  await test.step("a list is there again after a lock, and goes on where it was", async () => {
    await paste(noor.page, "vb_proef_61\nvb_proef_62")
    await expect(run.getByRole("heading", { name: "vb_proef_61" })).toBeVisible()
    await noor.page.keyboard.press("Enter")
    await expect(run.getByRole("heading", { name: "vb_proef_62" })).toBeVisible()
    await noor.page.getByRole("button", { name: noor.w("app-lock") }).click()
    await noor.unlock()
    await noor.go("#/online")
    await expect(run.getByRole("heading", { name: "vb_proef_62" })).toBeVisible()
    await expect(noor.page.locator(".paste textarea")).toHaveValue("vb_proef_61\nvb_proef_62")
  })
  await test.step("whoever wants no contact was left out, in whatever spelling", async () => {
    const checked = (await noor.ask("online", { ask: "check", platform: await platform(noor), text: "vb.proef.07" })) as { rows: { verdict: string }[] }
    expect(checked.rows[0]?.verdict).toBe("no_contact")
  })
})

async function platform(desk: Desk): Promise<string> {
  return ((await desk.ask("online", { ask: "page" })) as { platforms: { id: string }[] }).platforms[0]!.id
}

test("the second colleague is warned after a sync, and writes all the same only with a reason", async ({ browser }) => {
  const noor = await Desk.open(browser, world, "Noor", { size: LAPTOP, by: "thumb", language: "nl" })
  await assessed(noor)
  await withPlatform(noor, "Datingapp C")
  await noor.ask("sync", { ask: "now" })

  const esra = await Desk.open(browser, world, "Esra", { size: PHONE, by: "thumb", language: "nl" })
  await test.step("who reads no rounds begins online", async () => {
    await expect(esra.page.getByRole("heading", { level: 1, name: esra.w("online-title") })).toBeVisible()
  })
  await esra.ask("sync", { ask: "now" })
  await esra.page.locator(".paste textarea").fill("vb_luna_dh")
  await expect(esra.page.getByText(esra.w("online-new"))).toBeVisible()
  await esra.press(esra.page.getByRole("button", { name: /Spaans/ }))
  await esra.press(esra.page.getByRole("button", { name: esra.w("online-sent") }))
  await expect(esra.page.getByText(esra.w("online-today-counts", { approaches: 1, answers: 0 }))).toBeVisible()
  await esra.ask("sync", { ask: "now" })

  await noor.ask("sync", { ask: "now" })
  await noor.page.locator(".paste textarea").fill("https://voorbeeld.invalid/profiel/VB_Luna_DH/")
  await expect(noor.page.getByRole("heading", { name: /Al benaderd op .* door Esra/ })).toBeVisible()
  await expect(noor.page.getByRole("button", { name: noor.w("online-sent") })).toHaveCount(0)
  await noor.press(noor.page.getByRole("button", { name: noor.w("online-with-reason") }))
  await noor.page.getByRole("textbox", { name: noor.w("online-reason") }).fill("vroeg zelf om een bericht")
  await noor.press(noor.page.getByRole("button", { name: noor.w("online-sent") }))
  await expect.poll(async () => ((await noor.ask("online", { ask: "profiles" })) as { approaches: number }[])[0]?.approaches).toBe(2)

  await test.step("what is typed about her is there again after the page was left, until it is kept", async () => {
    const entry = { what: "answered", gender: null, language: null, template: null, channel: null, reason: null }
    const { profile } = (await noor.ask("online", { ask: "log", platform: await platform(noor), handle: "vb_luna_dh", entry })) as { profile: string }
    await noor.go(`#/profiles/${profile}`)
    const note = noor.page.getByRole("textbox", { name: noor.w("online-note"), exact: true })
    await note.fill("belt liever zelf")
    const shown = async () => ((await noor.ask("online", { ask: "profile", id: profile })) as { handles: { id: string; note: string }[] }).handles[0]!
    const { id } = await shown()
    await expect.poll(async () => ((await noor.ask("round", { ask: "drafts", id })) as unknown[]).length).toBe(1)
    await noor.go("#/about")
    await noor.go(`#/profiles/${profile}`)
    await expect(note).toHaveValue("belt liever zelf")
    await noor.press(noor.button("online-note-keep"))
    await expect(noor.button("online-note-keep")).toHaveCount(0)
    expect((await shown()).note).toBe("belt liever zelf")
    // A reply is written down where she was found, and taken back there.
    const answers = async () => ((await noor.ask("online", { ask: "profile", id: profile })) as { answers: number }).answers
    await noor.press(noor.button("online-conversation"))
    await expect.poll(answers).toBe(2)
    await noor.press(noor.button("round-undo"))
    await expect.poll(answers).toBe(1)
    await expect(noor.button("round-undo")).toHaveCount(0)
    await noor.go("#/online")
  })
  await test.step("she wants no contact: the name goes, and the no stays", async () => {
    await noor.page.locator(".paste textarea").fill("@vb_luna_dh")
    await noor.press(noor.page.getByRole("button", { name: noor.w("online-objects") }))
    await noor.press(noor.page.getByRole("dialog").getByRole("button", { name: noor.w("online-objects-yes"), exact: true }))
    await noor.ask("sync", { ask: "now" })
    await esra.ask("sync", { ask: "now" })
    await esra.page.locator(".paste textarea").fill("VB.LUNA.DH")
    await expect(esra.page.getByText(esra.w("online-no-contact-text"))).toBeVisible()
  })
})

test("without the date of an assessment it is off, and says why", async ({ browser }) => {
  const noor = await Desk.open(browser, world, "Noor", { size: PHONE, by: "thumb", language: "nl" })
  for (const hash of ["#/online", "#/cards"]) {
    await noor.go(hash)
    await expect(noor.page.getByRole("heading", { name: noor.w("privacy-off-title") })).toBeVisible()
    await expect(noor.page.locator(".paste")).toHaveCount(0)
  }
  await noor.press(noor.page.getByRole("link", { name: noor.w("privacy-off-go") }))
  await expect(noor.page.getByLabel(noor.w("privacy-assessed"), { exact: true })).toBeInViewport()
  await test.step("a no is written down all the same", async () => {
    await noor.go("#/online")
    await noor.page.getByRole("textbox", { name: noor.w("online-object-name") }).fill("@vb_luna_dh")
    await noor.press(noor.button("online-objects"))
    await noor.press(noor.page.getByRole("dialog").getByRole("button", { name: noor.w("online-objects-yes"), exact: true }))
    await expect(noor.page.getByText(noor.w("online-no-kept", { name: "@vb_luna_dh" }))).toBeVisible()
    const found = (await noor.ask("online", { ask: "find", handle: "VB.Luna.DH" })) as { no_contact: boolean }
    expect(found.no_contact).toBe(true)
  })
})

test("a longer term and putting it all off are asked about, and a shorter one only where it ends something", async ({ browser }) => {
  const noor = await Desk.open(browser, world, "Noor", { size: PHONE, by: "thumb", language: "nl" })
  await assessed(noor)
  const shown = async () => (await noor.ask("privacy", { ask: "show" })) as { assessed: string | null; terms: { cool_down_days: number } }
  const days = noor.page.getByLabel(noor.w("privacy-cool-down"), { exact: true })
  const dialog = noor.page.getByRole("dialog")
  await days.selectOption("30")
  await expect.poll(async () => (await shown()).terms.cool_down_days).toBe(30)
  await expect(dialog).toHaveCount(0)
  await days.selectOption("180")
  await expect(dialog.getByText(noor.w("privacy-longer-text"))).toBeVisible()
  await noor.press(dialog.getByRole("button", { name: noor.w("app-cancel"), exact: true }))
  await expect(days).toHaveValue("30")
  expect((await shown()).terms.cool_down_days).toBe(30)
  await days.selectOption("180")
  await noor.press(dialog.getByRole("button", { name: noor.w("privacy-longer-yes"), exact: true }))
  await expect.poll(async () => (await shown()).terms.cool_down_days).toBe(180)
  await noor.press(noor.button("privacy-assessed-off").first())
  await expect(dialog.getByText(noor.w("privacy-off-text"))).toBeVisible()
  await noor.press(dialog.getByRole("button", { name: noor.w("privacy-assessed-off"), exact: true }))
  await expect.poll(async () => (await shown()).assessed).toBe(null)
})
