// What nobody pressed stays where it is, so that the thumb finds it again; and the words of every language have room.
import { expect, test, type Locator } from "@playwright/test"
import { Desk, LAPTOP, PHONE } from "../desk.ts"
import { sticksOut } from "../look.ts"
import { unfolded } from "../screens.ts"
import { words } from "../words.ts"
import { World } from "../world.ts"

let world: World

test.beforeAll(async () => {
  world = await World.start("--people", "noor:lead+fieldworker,petya:fieldworker")
})

test.afterAll(async () => world?.end())

/** Where something stands, in whole pixels. */
async function place(target: Locator): Promise<[number, number]> {
  const box = await target.boundingBox()
  return [Math.round(box?.x ?? NaN), Math.round(box?.y ?? NaN)]
}

/** A round at three places, two of which share no name; the first lies open. */
async function round(desk: Desk): Promise<string> {
  const places = (await desk.ask("places", { ask: "list" })) as { id: string; name: string }[]
  const of = (name: string) => places.find((place) => place.name === name)?.id
  const names = ["Doubletstraat passage", "Club Abrikoos", "Huize Jasmijn"]
  const visits = names.map((name, at) => ({ visit: { id: `00000000000${at}`, place: of(name) } }))
  const first = { date: "2026-11-24", part_of_day: "night", people: [], planned: names.map(of) }
  const line = { visit: "000000000000", kind: "brief", language: "es", topics: [] }
  return (await desk.ask("round", { ask: "begin", lines: [{ round: first }, ...visits, { conversation: line }] })) as string
}

test("on a phone nothing moves with the first number, with a topic or with a note", async ({ browser }) => {
  const desk = await Desk.open(browser, world, "Petya", { size: PHONE, by: "thumb", language: "nl" })
  const { page } = desk
  const id = await round(desk)
  await desk.go(`#/round/${id}`)
  await expect(page.getByRole("heading", { level: 1, name: "Doubletstraat · Club Abrikoos · Huize Jasmijn" })).toBeVisible()
  const title = await page.locator("h1").evaluate((title) => title.getBoundingClientRect().height / parseFloat(getComputedStyle(title).lineHeight))
  expect(Math.round(title), "lines of the title").toBeLessThanOrEqual(2)

  await unfolded(desk, "Passage")
  const [open, closed] = ["open", "closed"].map((counter) => page.getByLabel(desk.w(`round-count-${counter}`), { exact: true })) as [Locator, Locator]
  const before = [await place(open), await place(desk.link("round-hand-in"))]
  await desk.write(open, "3")
  await closed.focus()
  await expect(desk.button("round-undo")).toBeVisible()
  expect([await place(open), await place(desk.link("round-hand-in"))], "after the first number").toEqual(before)
  await desk.press(desk.button("round-undo"))
  await expect(desk.button("round-undo")).toBeHidden()
  expect([await place(open), await place(desk.link("round-hand-in"))], "after taking it back").toEqual(before)

  await page.locator(".line .row__body").first().click()
  const chips = page.locator(".sheet .chip")
  await chips.nth(1).scrollIntoViewIfNeeded()
  const second = [await place(chips.nth(1)), (await chips.first().boundingBox())?.width]
  await desk.choose(chips.first().locator("input"))
  await expect(chips.first().locator("input")).toBeChecked()
  expect([await place(chips.nth(1)), (await chips.first().boundingBox())?.width], "with a topic").toEqual(second)

  await desk.press(desk.button("round-more-label"))
  const starters = page.locator(".starters")
  await expect(starters).toBeVisible()
  const note = page.getByRole("textbox", { name: desk.w("round-note") })
  await note.focus()
  await expect(starters, "the keyboard needs its room").toHaveCount(0)
  await page.locator("h1").click()
  await expect(starters).toBeVisible()
  await desk.close()
})

test("at a desk the navigation stays where it is, whichever screen is shown", async ({ browser }) => {
  const desk = await Desk.open(browser, world, "Noor", { size: LAPTOP, by: "thumb", language: "nl" })
  const links = desk.page.locator(".top nav a")
  const seen = new Set<string>()
  for (const hash of ["#/", "#/review", "#/figures", "#/team"]) {
    await desk.go(hash)
    await expect(desk.page.locator(".top nav a[aria-current]")).toHaveAttribute("href", hash)
    seen.add(JSON.stringify(await links.evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().left)))))
  }
  expect([...seen]).toHaveLength(1)
  await desk.close()
})

test("at a desk the next of a list begins at its beginning, wherever the last was left", async ({ browser }) => {
  const desk = await Desk.open(browser, world, "Noor", { size: LAPTOP, by: "keyboard", language: "nl" })
  const { page } = desk
  const beside = page.locator(".beside__one")
  const scrolled = () => beside.evaluate((node) => node.scrollTop)
  await desk.go("#/places")
  await desk.press(page.getByRole("link", { name: /Club Abrikoos/ }))
  await expect(beside.getByRole("heading", { name: "Club Abrikoos" })).toBeVisible()
  await beside.evaluate((node) => node.scrollTo(0, node.scrollHeight))
  expect(await scrolled()).toBeGreaterThan(0)
  await desk.press(page.getByRole("link", { name: /Huize Jasmijn/ }))
  await expect(beside.getByRole("heading", { name: "Huize Jasmijn" })).toBeVisible()
  expect(await scrolled()).toBe(0)
  await desk.close()
})

test("at a desk another period comes beside the year, and the wrong order of its days is said", async ({ browser }) => {
  const desk = await Desk.open(browser, world, "Noor", { size: LAPTOP, by: "thumb", language: "nl" })
  await desk.go("#/figures")
  const years = desk.page.getByLabel(desk.w("figures-period"), { exact: true }).and(desk.page.locator("select"))
  const before = [await place(years), await place(desk.page.locator("h1"))]
  await years.selectOption({ label: desk.w("figures-period-other") })
  const [from, to] = [desk.page.getByLabel(desk.w("figures-from"), { exact: true }), desk.page.getByLabel(desk.w("figures-to"), { exact: true })]
  await expect(from).toBeVisible()
  expect([await place(years), await place(desk.page.locator("h1"))]).toEqual(before)
  await from.fill("2026-12-31")
  await to.fill("2026-11-01")
  await expect(desk.page.getByText(desk.w("figures-swapped", { from: "1 november 2026", to: "31 december 2026" }))).toBeVisible()
  await desk.close()
})

test("the counters have room for their words in every language and at 200 %", async ({ browser }) => {
  for (const language of ["nl", "en", "es"] as const) {
    const desk = await Desk.open(browser, world, "Petya", { size: PHONE, by: "thumb", language })
    const { rounds } = (await desk.ask("rounds", { ask: "home", limit: 20 })) as { rounds: { id: string; title: string }[] }
    await desk.go(`#/round/${rounds.find(({ title }) => title === "Doubletstraat")?.id}`)
    await unfolded(desk, "Even zijde")
    await desk.press(desk.page.locator(".opens"))
    await expect(desk.page.getByText(words(language)("round-given-flyers"), { exact: true })).toBeVisible()
    for (const text of [100, 200]) {
      await desk.set({ text })
      await expect(desk.page.locator("html")).toHaveAttribute("data-text", String(text))
      expect.soft(await sticksOut(desk.page), `${language}, ${text} %`).toEqual([])
    }
    await desk.close()
  }
})
