// The book locks under somebody's hands: by the button, by itself, from another window. What was typed in that very moment
// is there when it opens again, and until then nothing of the book is on the page.
import { expect, test, type Page } from "@playwright/test"
import { Desk, LAPTOP } from "../desk.ts"
import { World } from "../world.ts"

let world: World
let petya: Desk
let places: Map<string, string>

test.beforeAll(async ({ browser }) => {
  world = await World.start("--people", "noor:lead+fieldworker,petya:fieldworker")
  petya = await Desk.open(browser, world, "Petya", { size: LAPTOP, by: "thumb", language: "nl" })
  const list = (await petya.ask("places", { ask: "list" })) as { id: string; name: string }[]
  places = new Map(list.map(({ id, name }) => [name, id]))
})
test.afterAll(async () => world?.end())

const sheet = (page: Page) => page.getByRole("region", { name: petya.w("round-sheet") })
const starter = (page: Page) => page.locator(".starters .btn").first()
const note = (page: Page) => page.getByRole("textbox", { name: petya.w("round-note"), exact: true })
const more = (page: Page) => sheet(page).getByRole("button", { name: petya.w("round-more-label") })
const lock = (page: Page) => page.getByRole("button", { name: petya.w("app-lock"), exact: true })
const locked = (page: Page) => expect(page.locator("input[autocomplete=current-password]")).toBeVisible()

/** A new round at a place, open on her screen. */
async function opened(place: string): Promise<string> {
  const round = { date: "2026-11-24", part_of_day: "afternoon", planned: [places.get(place)] }
  const id = (await petya.ask("round", { ask: "begin", lines: [{ round }] })) as string
  await petya.go(`#/round/${id}`)
  await expect(petya.page.getByRole("button", { expanded: true })).toBeVisible()
  return id
}

interface Kept {
  round: { conversations: { language: string; topics: string[]; n: number }[]; visits: { greeted: number | null }[]; note: string }
}
const bookOf = async (id: string): Promise<Kept["round"]> => ((await petya.ask("round", { ask: "page", id })) as Kept).round

/** Types into a field and does something in the same moment: between the two there is no time to keep anything. */
async function typesAnd(page: Page, label: string, text: string, press?: string): Promise<void> {
  await expect(page.getByLabel(label, { exact: true })).toBeVisible()
  await page.evaluate(
    ([label, text, press]) => {
      const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea")]
      const field = fields.find((one) => one.labels?.[0]?.textContent?.trim().startsWith(label ?? "") && one.checkVisibility())
      if (!field) throw new Error(`no field ${label}`)
      field.focus()
      field.value = text ?? ""
      field.dispatchEvent(new InputEvent("input", { bubbles: true }))
      if (press) document.querySelector<HTMLElement>(`button[aria-label="${press}"]`)?.click()
    },
    [label, text, press] as const,
  )
}

for (const hand of ["finger", "mouse"] as const) {
  const press = (page: Page, target: ReturnType<typeof starter>) => (hand === "finger" ? target.tap() : target.click())

  test(`a note that is typed in the moment of the lock is there after it, and so is its line (${hand})`, async () => {
    const { page } = petya
    await opened("Club Abrikoos")
    await press(page, starter(page))
    await press(page, sheet(page).locator(".chip").nth(1))
    await press(page, more(page))
    await typesAnd(page, petya.w("round-note"), `in het laatste moment, ${hand}`, petya.w("app-lock"))
    await locked(page)
    await petya.unlock()
    await expect(note(page)).toHaveValue(`in het laatste moment, ${hand}`)
    await petya.link("app-back").click()
    await expect(sheet(page).locator(".chip input:checked")).toHaveCount(1)
  })

  test(`taps of the last moment are there after the lock (${hand})`, async () => {
    const { page } = petya
    const id = await opened("Club Abrikoos")
    await press(page, starter(page))
    await press(page, sheet(page).locator(".chip").nth(2))
    await press(page, starter(page))
    await press(page, sheet(page).locator(".chip").first())
    await press(page, lock(page))
    await locked(page)
    await petya.unlock()
    await expect(sheet(page).locator(".chip input:checked")).toHaveCount(1)
    await press(page, sheet(page).getByRole("button", { name: petya.w("round-done"), exact: true }))
    await expect.poll(async () => (await bookOf(id)).conversations.map(({ topics }) => topics.length)).toEqual([1, 1])
  })
}

test("a number that is typed in the moment of the lock is in the book", async () => {
  const { page } = petya
  const id = await opened("Club Abrikoos")
  await typesAnd(page, petya.w("round-count-greeted"), "7", petya.w("app-lock"))
  await locked(page)
  await petya.unlock()
  await expect.poll(async () => (await bookOf(id)).visits.map(({ greeted }) => greeted)).toEqual([7])
})

test("what is typed in the moment in which the app itself locks is there after it", async () => {
  const { page } = petya
  const id = await opened("Huize Jasmijn")
  await starter(page).tap()
  await more(page).tap()
  await typesAnd(page, petya.w("round-note"), "en toen ging hij vanzelf op slot")
  await world.tell("petya/lock")
  await locked(page)
  await petya.unlock()
  await expect(note(page)).toHaveValue("en toen ging hij vanzelf op slot")
  await petya.link("app-back").click()
  await typesAnd(page, petya.w("round-count-greeted"), "4")
  await world.tell("petya/lock")
  await locked(page)
  await petya.unlock()
  await expect.poll(async () => (await bookOf(id)).visits.map(({ greeted }) => greeted)).toEqual([4])
})

test("what is typed in the moment in which another window locks is there after it", async ({ browser }) => {
  const { page } = petya
  const second = await Desk.open(browser, world, "Petya", { size: LAPTOP, by: "thumb", language: "nl" })
  await opened("Huize Jasmijn")
  await starter(page).tap()
  await more(page).tap()
  await typesAnd(page, petya.w("round-note"), "het andere venster ging op slot")
  await lock(second.page).click()
  await locked(page)
  await locked(second.page)
  await petya.unlock()
  await expect(note(page)).toHaveValue("het andere venster ging op slot")
  await second.close()
})

test("from the lock on nothing of the book is on the page", async () => {
  const { page } = petya
  await petya.go("#/before")
  await petya.choose(page.getByRole("checkbox", { name: /Club Abrikoos$/ }))
  await expect(page.locator("[aria-live=polite]")).toContainText("Club Abrikoos")
  const holds = () => page.evaluate(() => [document.title, document.documentElement.outerHTML, JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state])].join("\n"))
  expect(await holds()).toContain("Club Abrikoos")
  // The book takes its time to close; the page does not.
  let close = () => {}
  const closing = new Promise<void>((done) => (close = done))
  await page.route("**/ask/shell", async (route) => {
    if (route.request().postData()?.includes('"lock"')) await closing
    await route.continue()
  })
  for (const step of ["closing", "closed"]) {
    if (step === "closing") await lock(page).click()
    else close()
    if (step === "closing") await expect(page.locator("main")).toHaveCount(0)
    else await locked(page)
    const all = await holds()
    for (const word of ["Abrikoos", "Jasmijn", "Doubletstraat", "Petya", "Spot"]) expect(all, `${word}, ${step}`).not.toContain(word)
    await expect(page.locator("[aria-live=polite]")).toHaveText("")
  }
  await page.unroute("**/ask/shell")
  await petya.unlock()
})
