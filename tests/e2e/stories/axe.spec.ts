// Every screen in three themes at two sizes: a picture of it, nothing that axe objects to, nothing that sticks out
// sideways, also with text at 200 %, and nothing that a thumb can't hit.
import { expect, test } from "@playwright/test"
import { Desk, LAPTOP, PHONE } from "../desk.ts"
import { objections, picture, smallTargets, sticksOut } from "../look.ts"
import { Folder, Program } from "../program.ts"
import { idsOf, STOPS } from "../screens.ts"
import { World } from "../world.ts"

const SIZES = [
  { called: "360x740", size: PHONE },
  { called: "1280x800", size: LAPTOP },
]
const THEMES = ["dark", "light", "sunlight"] as const

// The pictures tell what a trace would, and the trace of so many steps costs more than the steps.
test.use({ trace: "off" })

for (const { called, size } of SIZES) {
  test(`no screen has a barrier, ${called}`, async ({ browser }) => {
    test.setTimeout(300_000)
    const world = await World.start()
    try {
      const manner = { size, by: "thumb", language: "nl" } as const
      const open = (name: string) => Desk.open(browser, world, name, manner)
      const [noor, petya, wen] = [await open("Noor"), await open("Petya"), await open("Wen")]
      const ids = await idsOf(noor, petya, wen)
      for (const stop of STOPS) {
        const desk = stop.who === "noor" ? noor : petya
        await test.step(stop.name, async () => {
          await stop.go(desk, ids)
          await looked(desk, `${stop.name}-${called}`)
          await stop.leave?.(desk, ids)
        })
      }
      await test.step("offline", async () => {
        await world.tell("relay/stop")
        await petya.ask("sync", { ask: "now" })
        await petya.go("#/")
        await looked(petya, `rounds-offline-${called}`)
      })
      await test.step("unlock", async () => {
        await world.tell("petya/lock")
        const field = petya.page.locator("input[autocomplete=current-password]")
        await expect(field).toBeVisible()
        await looked(petya, `unlock-${called}`)
        await field.fill("niet deze wachtzin")
        await petya.page.keyboard.press("Enter")
        await expect(petya.page.locator("[aria-invalid=true]")).toBeVisible()
        await looked(petya, `unlock-wrong-${called}`)
      })
      await test.step("a program that is gone", async () => {
        await world.kill("Wen")
        await wen.page.reload()
        await expect(wen.page.getByRole("alert").or(wen.page.locator(".notice")).first()).toBeVisible()
        await checked(wen, `crashed-${called}`)
      })
    } finally {
      await world.end()
    }
  })

  test(`no screen of a book with nothing in it has a barrier, ${called}`, async ({ browser }) => {
    test.setTimeout(180_000)
    const world = await World.start("--empty", "--people", "noor:lead+fieldworker,petya:fieldworker")
    try {
      const noor = await Desk.open(browser, world, "Noor", { size, by: "thumb", language: "en" })
      for (const [name, hash] of Object.entries({ rounds: "#/", review: "#/review", places: "#/places", people: "#/people", figures: "#/figures", before: "#/before" })) {
        await test.step(name, async () => {
          await noor.go(hash)
          await looked(noor, `empty-${name}-${called}`)
        })
      }
    } finally {
      await world.end()
    }
  })

  test(`no screen of somebody without a book has a barrier, ${called}`, async ({ browser }) => {
    test.setTimeout(180_000)
    const folder = new Folder()
    const program = await Program.start(folder.of("nobody"))
    const context = await browser.newContext({
      viewport: size, hasTouch: true, isMobile: size.width < 900, deviceScaleFactor: 1, locale: "nl", reducedMotion: "reduce",
    })
    try {
      const page = await context.newPage()
      await page.goto(program.url)
      const desk = new Stranger(page)
      await looked(desk, `start-${called}`)
      await desk.go("#/join")
      await looked(desk, `join-${called}`)
      await page.locator("button[type=submit]").click()
      await expect(page.locator("[aria-invalid=true]").first()).toBeVisible()
      await looked(desk, `join-wrong-${called}`)
      await desk.go("#/make")
      await looked(desk, `make-${called}`)
      await page.locator("button[type=submit]").click()
      await expect(page.locator("[aria-invalid=true]").first()).toBeVisible()
      await looked(desk, `make-wrong-${called}`)
    } finally {
      await context.close()
      await program.end()
      folder.remove()
    }
  })
}

type Looked = Pick<Desk, "page" | "set">

/** Somebody at the first screen: settings are there before a book is. */
class Stranger implements Looked {
  constructor(readonly page: Desk["page"]) {}

  go = async (hash: string): Promise<void> => this.page.evaluate((hash) => void (location.hash = hash), hash)

  async set(some: Record<string, unknown>): Promise<void> {
    await this.page.evaluate(async (some) => {
      const ask = async (ask: unknown): Promise<{ settings: object }> => {
        const answer = await fetch("/ask/shell", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(ask) })
        return (await answer.json()) as { settings: object }
      }
      const { settings } = await ask({ ask: "state" })
      await ask({ ask: "settings", settings: { ...settings, ...some } })
    }, some)
  }
}

/** All themes, then text at twice the size. */
async function looked(desk: Looked, name: string): Promise<void> {
  await still(desk)
  expect.soft(await sticksOut(desk.page), `${name}: sticks out`).toEqual([])
  expect.soft(await smallTargets(desk.page), `${name}: too small to hit`).toEqual([])
  for (const theme of THEMES) {
    await wear(desk, { theme })
    await checked(desk, `${name}-${theme}`)
  }
  await wear(desk, { theme: "dark", text: 200 })
  await still(desk)
  expect.soft(await sticksOut(desk.page), `${name}: sticks out with text at 200 %`).toEqual([])
  await picture(desk.page, `${name}-200`)
  await wear(desk, { theme: "dark", text: 100 })
}

async function checked(desk: Looked, name: string): Promise<void> {
  expect.soft(await objections(desk.page), name).toEqual([])
  await picture(desk.page, name)
}

/** Changes the settings and waits until the page wears them. */
async function wear(desk: Looked, some: { theme: (typeof THEMES)[number]; text?: number }): Promise<void> {
  await desk.set(some)
  const page = desk.page.locator("html")
  await expect(page).toHaveAttribute("data-theme", some.theme === "dark" ? "dark" : "light")
  if (some.theme === "sunlight") await expect(page).toHaveAttribute("data-contrast", "high")
  else await expect(page).not.toHaveAttribute("data-contrast")
  if (some.text) await expect(page).toHaveAttribute("data-text", String(some.text))
}

/** Waits until the screen is there and has what it shows. */
async function still(desk: Looked): Promise<void> {
  await expect(desk.page.locator("h1").first()).toBeVisible()
  await expect(desk.page.locator(".bone")).toHaveCount(0)
  await desk.page.evaluate(() => document.fonts.ready)
}
