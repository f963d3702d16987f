// Every screen in three themes at two sizes: a picture of it, nothing that axe objects to, nothing that sticks out
// sideways, also with text at 200 %, and nothing that a thumb can't hit.
import { expect, test, type Page } from "@playwright/test"
import { Desk, LAPTOP, PHONE } from "../desk.ts"
import { checked, inThemes, looked, type Looked } from "../look.ts"
import { Folder, Program } from "../program.ts"
import { idsOf, STOPS } from "../screens.ts"
import { words } from "../words.ts"
import { World } from "../world.ts"

const SIZES = [
  { called: "360x740", size: PHONE },
  { called: "1280x800", size: LAPTOP },
]

// Each has a world of its own, so that two workers share this file.
test.describe.configure({ mode: "parallel" })
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
      for (const [name, hash] of Object.entries({ rounds: "#/", review: "#/review", places: "#/places", figures: "#/figures", services: "#/services", show: "#/texts" })) {
        await test.step(`${name}, not there yet and failed`, async () => {
          await noor.go("#/about")
          const fail = await held(noor.page, name)
          await noor.go(hash)
          await expect(noor.page.locator(".bone").first()).toBeVisible()
          await inThemes(noor, `loading-${name}-${called}`)
          fail()
          await expect(noor.page.locator(".notice").first()).toBeVisible()
          await looked(noor, `failed-${name}-${called}`)
          await noor.page.unroute(areaOf(name))
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
      const noor = await Desk.open(browser, world, "Noor", { size, by: "thumb", language: size === PHONE ? "es" : "en" })
      for (const [name, hash] of Object.entries({ rounds: "#/", review: "#/review", places: "#/places", people: "#/people", services: "#/services", figures: "#/figures", before: "#/before" })) {
        await test.step(name, async () => {
          await noor.go(name === "rounds" ? "#/" : `#/${name}`)
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
    const world = await World.start("--empty", "--people", "noor:lead+fieldworker")
    const context = await browser.newContext({
      viewport: size, hasTouch: true, isMobile: size.width < 900, deviceScaleFactor: 1, locale: "nl", reducedMotion: "reduce",
    })
    try {
      const page = await context.newPage()
      await page.goto(program.url)
      const desk = new Stranger(page)
      await looked(desk, `start-${called}`)
      await desk.go("#/make")
      await looked(desk, `make-${called}`)
      await page.locator("button[type=submit]").click()
      await expect(page.locator("[aria-invalid=true]").first()).toBeVisible()
      await looked(desk, `make-wrong-${called}`)
      await desk.go("#/join")
      await looked(desk, `join-${called}`)
      await page.locator("button[type=submit]").click()
      await expect(page.locator("[aria-invalid=true]").first()).toBeVisible()
      await looked(desk, `join-wrong-${called}`)
      await test.step("the demo", async () => {
        await desk.ask("shell", { ask: "demo" })
        await expect(page.locator(".demo")).toBeVisible()
        await desk.go("#/")
        await looked(desk, `demo-rounds-${called}`)
        await desk.go("#/figures")
        await looked(desk, `demo-figures-${called}`)
        await desk.ask("shell", { ask: "leave_demo" })
        await expect(page.locator(".demo")).toHaveCount(0)
      })
      await test.step("two people and six digits", async () => {
        const noor = await Desk.open(browser, world, "Noor", { size, by: "thumb", language: "nl" })
        await noor.go("#/invite")
        await noor.button("team-invite-go").click()
        await expect(noor.page.getByText(noor.w("team-code"), { exact: true }).first()).toBeVisible()
        const { code } = (await noor.ask("team", { ask: "inviting" })) as { code: string }
        await desk.go("#/join")
        await desk.typed({ "start-name": "Wen", "start-passphrase-new": "een fiets in de regen", "start-passphrase-again": "een fiets in de regen", "start-code": code })
        await page.locator("button[type=submit]").click()
        for (const [who, name] of [[desk, "join"], [noor, "invite"]] as const) {
          await expect(who.page.locator(".digits")).toBeVisible()
          await looked(who, `${name}-check-${called}`)
        }
        await desk.button("start-check-yes").click()
        await expect(page.locator(".digits")).toHaveCount(0)
        await looked(desk, `join-waiting-${called}`)
        await noor.button("team-check-yes").click()
        await expect(noor.page.getByText(noor.w("team-joined", { name: "Wen" })).first()).toBeVisible()
        await looked(noor, `invite-done-${called}`)
      })
    } finally {
      await context.close()
      // Killed, since a meeting that was left half-way keeps a program for as long as its code is good.
      await program.kill()
      await world.end()
      folder.remove()
    }
  })
}

const areaOf = (area: string): string => `**/ask/${area}`

/** Keeps the answers of an area back until the function that it gives is called; then they are failures. */
async function held(page: Page, area: string): Promise<() => void> {
  let fail = (): void => {}
  const failing = new Promise<void>((resolve) => (fail = resolve))
  await page.route(areaOf(area), async (route) => {
    await failing
    await route.fulfill({ status: 422, json: { code: "disk_full", detail: null, line: null } })
  })
  return fail
}

/** Somebody at the first screen: settings are there before a book is. */
class Stranger implements Looked {
  readonly #w = words("nl")

  constructor(readonly page: Page) {}

  go = async (hash: string): Promise<void> => this.page.evaluate((hash) => void (location.hash = hash), hash)
  button = (id: string) => this.page.getByRole("button", { name: this.#w(id), exact: true })

  /** Types into fields, by the message that names each. */
  async typed(fields: Record<string, string>): Promise<void> {
    for (const [id, text] of Object.entries(fields)) await this.page.getByLabel(this.#w(id), { exact: true }).fill(text)
  }

  async ask(area: string, ask: unknown): Promise<unknown> {
    return await this.page.evaluate(
      async ([area, ask]) => {
        const answer = await fetch(`/ask/${area}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(ask) })
        return (await answer.json()) as unknown
      },
      [area, ask] as const,
    )
  }

  async set(some: Record<string, unknown>): Promise<void> {
    const { settings } = (await this.ask("shell", { ask: "state" })) as { settings: object }
    await this.ask("shell", { ask: "settings", settings: { ...settings, ...some } })
  }
}
