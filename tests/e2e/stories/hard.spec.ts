// What a bad day brings: no relay, a wrong clock, far too much text, other scripts, a crowd of lines, a place that is
// gone, two windows, back, reload, a turned phone, letters twice as large. Nothing of it loses a line.
import { expect, test, type Page } from "@playwright/test"
import { Desk, PHONE } from "../desk.ts"
import { sticksOut } from "../look.ts"
import { World } from "../world.ts"

const TEN_YEARS = 10 * 365 * 24 * 60
const MANNER = { size: PHONE, by: "thumb", language: "nl" } as const

let world: World
let petya: Desk
let places: Map<string, string>

test.beforeAll(async ({ browser }) => {
  world = await World.start("--people", "noor:lead+fieldworker,petya:fieldworker")
  petya = await Desk.open(browser, world, "Petya", MANNER)
  const list = (await petya.ask("places", { ask: "list" })) as { id: string; name: string }[]
  places = new Map(list.map(({ id, name }) => [name, id]))
})
test.afterAll(async () => world?.end())

interface Line {
  id: string
  language: string | null
  note: string
  topics: string[]
  n: number
}

const sheet = (page: Page) => page.getByRole("region", { name: petya.w("round-sheet") })
const rows = (page: Page) => page.locator(".line")
const starter = (page: Page) => page.locator(".starters .btn").first()
const note = (page: Page) => page.getByRole("textbox", { name: petya.w("round-note"), exact: true })
const more = (page: Page) => sheet(page).getByRole("button", { name: petya.w("round-more-label") })

/** A new round at a place, open on her screen. */
async function opened(place: string, lines: unknown[] = []): Promise<string> {
  const round = { date: "2026-11-24", part_of_day: "afternoon", planned: [places.get(place)] }
  const id = (await petya.ask("round", { ask: "begin", lines: [{ round }, ...lines] })) as string
  await petya.go(`#/round/${id}`)
  await expect(petya.page.getByRole("button", { expanded: true })).toBeVisible()
  return id
}

const bookOf = async (id: string, desk = petya): Promise<{ lines: Line[]; visits: number; review: string }> => {
  const page = (await desk.ask("round", { ask: "page", id })) as { round: { conversations: Line[]; visits: unknown[] }; review: string }
  return { lines: page.round.conversations, visits: page.round.visits.length, review: page.review }
}

/** Waits until what is being typed lies in the book: within a second, as promised, which a reload does not wait for. */
const kept = (id: string, text: string): Promise<void> =>
  expect.poll(async () => ((await petya.ask("round", { ask: "drafts", id })) as { value: string }[]).some(({ value }) => (JSON.parse(value) as { line: Line }).line.note === text)).toBe(true)

const done = (page: Page): Promise<void> => sheet(page).getByRole("button", { name: petya.w("round-done"), exact: true }).tap()

async function handedIn(desk: Desk): Promise<void> {
  await desk.link("round-hand-in").tap()
  await desk.button("handin-main", { name: "Noor" }).tap()
  await expect(desk.page.getByRole("heading", { name: desk.w("rounds-title"), level: 1 })).toBeVisible()
}

test("the relay goes away in the middle of a line, and the round arrives when it is back", async ({ browser }) => {
  const id = await opened("Club Abrikoos")
  await starter(petya.page).tap()
  await world.tell("relay/stop")
  await sheet(petya.page).locator(".chip").first().tap()
  await done(petya.page)
  await petya.ask("sync", { ask: "now" })
  await handedIn(petya)
  const row = petya.page.locator(`a[href$="/${id}"]`)
  await expect(row).toContainText(petya.w("app-trail-here", { device: "phone" }))
  await world.tell("relay/start")
  const noor = await Desk.open(browser, world, "Noor", MANNER)
  await noor.go("#/review")
  await expect(noor.page.locator(`a[href$="/${id}"]`)).toBeVisible({ timeout: 60_000 })
  await expect(row).toContainText("Noor", { timeout: 60_000 })
  await noor.close()
})

for (const [which, minutes] of [["ahead", TEN_YEARS], ["behind", -TEN_YEARS]] as const) {
  test(`with a clock ten years ${which} a round is written, sent and read`, async ({ browser }) => {
    await world.tell(`clock/${minutes}`)
    try {
      // Ten years without a touch lock the book.
      await petya.unlock()
      const id = await opened("Huize Jasmijn")
      await starter(petya.page).tap()
      await done(petya.page)
      await expect.poll(async () => (await bookOf(id)).lines.length).toBe(1)
      await handedIn(petya)
      const noor = await Desk.open(browser, world, "Noor", MANNER)
      await noor.go("#/review")
      await expect(noor.page.locator(`a[href$="/${id}"]`)).toBeVisible({ timeout: 60_000 })
      await noor.close()
    } finally {
      await world.tell(`clock/${-minutes}`)
      await petya.unlock()
    }
  })
}

test("ten thousand characters in a note are said to be too many, and what fits is kept", async () => {
  const id = await opened("Salon Waaier")
  await starter(petya.page).tap()
  await more(petya.page).tap()
  const long = "Zij vertelde dat het huis verkocht is. ".repeat(260).slice(0, 10_000)
  await note(petya.page).fill(long)
  await expect(petya.page.getByText(petya.w("app-too-long", { count: 9_720 }))).toBeVisible()
  await expect(note(petya.page)).toHaveValue(long)
  expect(await sticksOut(petya.page)).toEqual([])
  await petya.link("app-back").tap()
  await done(petya.page)
  await expect.poll(async () => (await bookOf(id)).lines[0]?.note.length).toBe(280)
  await rows(petya.page).first().locator(".row__body").tap()
  await more(petya.page).tap()
  await expect(note(petya.page)).toHaveValue(long.slice(0, 280))
})

test("emoji and writing from right to left come back as they were", async () => {
  const text = "👩🏽‍🦱 سألت عن الإيجار 🏠 و\u200Fקצת עברית, daarna gewoon Nederlands ✅"
  const id = await opened("Salon Waaier")
  await starter(petya.page).tap()
  await more(petya.page).tap()
  await note(petya.page).fill(text)
  await kept(id, text)
  await petya.page.reload()
  await expect(note(petya.page)).toHaveValue(text)
  expect(await sticksOut(petya.page)).toEqual([])
  await petya.link("app-back").tap()
  await done(petya.page)
  await expect.poll(async () => (await bookOf(id)).lines[0]?.note).toBe(text)
  await handedIn(petya)
  await petya.go(`#/read/${id}`)
  await expect(petya.page.getByText(text)).toBeVisible()
})

test("a round of five hundred lines is still written in", async () => {
  const visit = "00000000abcd"
  const line = (at: number) => ({ visit, kind: "brief", language: at % 2 ? "es" : "ro", topics: ["health"], order: 1_024 * (at + 1) })
  const id = await opened("Club Abrikoos", [
    { visit: { id: visit, place: places.get("Club Abrikoos") } },
    ...Array.from({ length: 500 }, (_, at) => ({ conversation: line(at) })),
  ])
  await expect(rows(petya.page)).toHaveCount(500)
  await starter(petya.page).tap()
  await expect(rows(petya.page)).toHaveCount(501)
  await expect(rows(petya.page).last()).toBeInViewport()
  await sheet(petya.page).locator(".chip").nth(2).tap()
  await done(petya.page)
  await rows(petya.page).first().locator(".line__more").tap()
  await expect(rows(petya.page).first()).toContainText(petya.w("round-times", { n: 2 }))
  await expect.poll(async () => (await bookOf(id)).lines.length).toBe(501)
  await handedIn(petya)
})

test("a place that is retired while its round is open is written to the end", async ({ browser }) => {
  const id = await opened("Huize Jasmijn")
  await starter(petya.page).tap()
  const noor = await Desk.open(browser, world, "Noor", MANNER)
  const place = places.get("Huize Jasmijn")
  await noor.ask("places", { ask: "set", id: place, fields: { retired: true } })
  await noor.ask("sync", { ask: "now" })
  await petya.ask("sync", { ask: "now" })
  await expect(sheet(petya.page)).toBeVisible()
  await sheet(petya.page).locator(".chip").first().tap()
  await starter(petya.page).tap()
  await done(petya.page)
  await expect.poll(async () => (await bookOf(id)).lines.length).toBe(2)
  await handedIn(petya)
  expect((await bookOf(id)).review).toBe("handed_in")
  await noor.ask("places", { ask: "set", id: place, fields: { retired: false } })
  await noor.ask("sync", { ask: "now" })
  await noor.close()
})

test("two windows of one book see each other's lines, and neither loses its own", async ({ browser }) => {
  const id = await opened("Club Abrikoos")
  // A browser of its own: devd gives each page of one browser the other's cookie.
  const second = await Desk.open(browser, world, "Petya", MANNER)
  const other = second.page
  await second.go(`#/round/${id}`)
  const place = other.getByRole("button", { expanded: true })
  await expect(place).toBeVisible()
  await place.focus()
  await starter(petya.page).tap()
  await sheet(petya.page).locator(".chip").nth(1).tap()
  await done(petya.page)
  // The place that lay open and untouched here is the same visit now, and nothing moved.
  await expect(rows(other)).toHaveCount(1)
  await expect(place).toBeFocused()
  await starter(petya.page).tap()
  await starter(other).tap()
  await sheet(other).locator(".chip").first().tap()
  await done(other)
  await expect(rows(petya.page)).toHaveCount(3)
  await expect(sheet(petya.page)).toBeVisible()
  await sheet(petya.page).locator(".chip").nth(1).tap()
  await done(petya.page)
  await expect(rows(other)).toHaveCount(3)
  await expect.poll(async () => (await bookOf(id)).lines.map(({ topics }) => topics.length)).toEqual([1, 1, 1])
  expect((await bookOf(id)).visits).toBe(1)
  await second.close()
})

test("a line that was begun before a colleague's first one goes under the same visit", async ({ browser }) => {
  const id = await opened("Huize Jasmijn")
  const second = await Desk.open(browser, world, "Petya", MANNER)
  await second.go(`#/round/${id}`)
  await starter(petya.page).tap()
  await expect(sheet(petya.page)).toBeVisible()
  await starter(second.page).tap()
  await done(second.page)
  await expect(rows(petya.page)).toHaveCount(2)
  await sheet(petya.page).locator(".chip").nth(2).tap()
  await done(petya.page)
  await expect.poll(async () => (await bookOf(id)).lines.map(({ topics }) => topics.length).sort()).toEqual([0, 1])
  expect((await bookOf(id)).visits).toBe(1)
  await second.close()
})

test("whom the pocket counted is not counted again when she is written out", async () => {
  const id = await opened("Salon Waaier")
  const { page } = petya
  await petya.go(`#/way/${id}`)
  const one = page.locator(".pocket__one")
  for (let n = 1; n <= 3; n += 1) {
    await one.focus()
    await page.keyboard.press("Enter")
    await expect(one).toHaveAccessibleName(petya.w("before-way-one", { n }))
  }
  const people = async (): Promise<number[]> => (await bookOf(id)).lines.map(({ n }) => n).sort()
  await expect.poll(people).toEqual([3])
  await petya.go(`#/round/${id}`)
  await starter(page).tap()
  await starter(page).tap()
  await done(page)
  await expect.poll(people).toEqual([1, 1, 1])
  await starter(page).tap()
  await done(page)
  await expect.poll(people).toEqual([1, 1, 1])
  // A fourth was never counted before.
  await starter(page).tap()
  await done(page)
  await expect.poll(people).toEqual([1, 1, 1, 1])
  await petya.go(`#/way/${id}`)
  await expect(one).toHaveAccessibleName(petya.w("before-way-one", { n: 4 }))
})

test("back, forward and reload keep the line that is open", async () => {
  const id = await opened("Salon Waaier")
  const { page } = petya
  await starter(page).tap()
  await sheet(page).locator(".chip").nth(1).tap()
  await more(page).tap()
  await note(page).fill("nog niet klaar")
  await page.goBack()
  await expect(sheet(page).locator(".chip input").nth(1)).toBeChecked()
  await page.goForward()
  await expect(note(page)).toHaveValue("nog niet klaar")
  await kept(id, "nog niet klaar")
  await page.reload()
  await expect(note(page)).toHaveValue("nog niet klaar")
  await page.goBack()
  await expect(sheet(page)).toBeVisible()
  await page.reload()
  await expect(sheet(page).locator(".chip input").nth(1)).toBeChecked()
  await petya.go("#/settings")
  await expect(page.getByRole("heading", { level: 1, name: petya.w("settings-title") })).toBeVisible()
  await page.goBack()
  // Away from the round the line was written. It lies open as it was, or, where that was quicker, one press away.
  await expect(async () => {
    await expect(rows(page).last().or(sheet(page)).first()).toBeVisible()
    if (!(await sheet(page).isVisible())) await page.getByRole("button", { name: /^Praatje/ }).first().tap({ timeout: 2_000 })
    await expect(sheet(page)).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await done(page)
  await expect.poll(async () => (await bookOf(id)).lines.map(({ note, topics }) => [note, topics.length])).toEqual([["nog niet klaar", 1]])
})

test("a phone that is turned keeps the sheet, and everything can be reached", async () => {
  const id = await opened("Club Abrikoos")
  const { page } = petya
  await starter(page).tap()
  await page.setViewportSize({ width: PHONE.height, height: PHONE.width })
  try {
    await expect(sheet(page)).toBeVisible()
    expect(await sticksOut(page)).toEqual([])
    await sheet(page).locator(".chip").last().tap()
    await expect(rows(page).last()).toBeInViewport()
    await more(page).tap()
    await note(page).fill("gedraaid")
    await petya.link("app-back").tap()
    await starter(page).tap()
    await expect(rows(page)).toHaveCount(2)
    await expect(rows(page).last()).toBeInViewport()
  } finally {
    await page.setViewportSize(PHONE)
  }
  await done(page)
  await expect.poll(async () => (await bookOf(id)).lines.length).toBe(2)
})

test("with text at 200 % every step of a round can be taken", async () => {
  const { page } = petya
  await petya.set({ text: 200 })
  const fits = async (step: string): Promise<void> => expect.soft(await sticksOut(page), step).toEqual([])
  try {
    await petya.go("#/")
    await fits("rounds")
    await petya.link("rounds-new").tap()
    await petya.page.getByRole("checkbox", { name: /Salon Waaier$/ }).check({ force: true })
    await fits("before")
    await petya.button("before-close-out").tap()
    await expect(starter(page)).toBeVisible()
    await fits("round")
    await starter(page).tap()
    await expect(rows(page).last()).toBeInViewport()
    await fits("sheet")
    await sheet(page).locator(".chip").last().tap()
    await fits("chosen")
    await more(page).tap()
    await note(page).fill("twee keer zo groot, en toch past het op een telefoon van 360 breed")
    await fits("line")
    await petya.link("app-back").tap()
    await done(page)
    await fits("done")
    await petya.link("round-hand-in").tap()
    await expect(petya.button("handin-main", { name: "Noor" })).toBeVisible()
    await fits("hand in")
    await petya.button("handin-main", { name: "Noor" }).tap()
    await expect(page.getByRole("heading", { name: petya.w("rounds-title"), level: 1 })).toBeVisible()
  } finally {
    await petya.set({ text: 100 })
  }
})
