// A colleague at her screen: a page with her book open.
import { expect, type Browser, type Locator, type Page } from "@playwright/test"
import type { Pseudo } from "../../ui/pseudo.ts"
import { keyboard, thumb, type Hand } from "./hand.ts"
import { words, type Language, type Words } from "./words.ts"
import type { World } from "./world.ts"

export const PHONE = { width: 360, height: 740 }
export const LAPTOP = { width: 1280, height: 800 }

export interface Manner {
  size: { width: number; height: number }
  by: "thumb" | "keyboard"
  language: Language
  text?: 100 | 200
  theme?: "dark" | "light" | "sunlight"
  /** What the page makes of its words, when it was built to. */
  pseudo?: Pseudo
}

export class Desk {
  readonly hand: Hand
  readonly w: Words

  private constructor(
    readonly page: Page,
    readonly name: string,
    readonly world: World,
    manner: Manner,
  ) {
    this.hand = manner.by === "thumb" ? thumb(page) : keyboard(page)
    this.w = words(manner.language, manner.pseudo)
  }

  /** Sits down: opens the page, types the passphrase, and sets language, text and theme as she likes them. */
  static async open(browser: Browser, world: World, name: string, manner: Manner): Promise<Desk> {
    const phone = manner.size.width < 900
    const context = await browser.newContext({
      viewport: manner.size,
      hasTouch: phone || manner.by === "thumb",
      isMobile: phone,
      deviceScaleFactor: phone ? 2 : 1,
      colorScheme: "dark",
      locale: manner.language,
      timezoneId: "Europe/Amsterdam",
      reducedMotion: "reduce",
    })
    const page = await context.newPage()
    const desk = new Desk(page, name, world, manner)
    const wrong: string[] = []
    page.on("pageerror", (error) => wrong.push(error.message))
    page.on("close", () => expect(wrong, `${name}'s page threw`).toEqual([]))
    await page.goto(await world.address(name))
    await desk.unlock()
    await desk.set({ language: manner.language, text: manner.text ?? 100, theme: manner.theme ?? "dark" })
    return desk
  }

  /** Types the passphrase if the book is locked. The screen before is in the language of the settings, whichever it is. */
  async unlock(): Promise<void> {
    const field = this.page.locator("input[autocomplete=current-password]")
    const home = this.page.locator("h1")
    await expect(field.or(home).first()).toBeVisible()
    if ((await field.count()) === 0) return
    await field.fill(this.world.colleague(this.name).passphrase)
    await this.page.keyboard.press("Enter")
    await expect(field).toHaveCount(0)
  }

  /** Changes settings as the settings screen does, without walking there each time. */
  async set(some: Record<string, unknown>): Promise<void> {
    const { settings } = (await this.world.state(this.name)) as unknown as { settings: Record<string, unknown> }
    await this.ask("shell", { ask: "settings", settings: { ...settings, ...some } })
    const spoken = String(some["language"] ?? settings["language"])
    await expect(this.page.locator("html")).toHaveAttribute("lang", spoken, { timeout: 30_000 })
  }

  /** Asks her program what a screen would ask. For what a story needs to know, never for what it tells. */
  async ask(area: string, ask: unknown): Promise<unknown> {
    return await this.page.evaluate(
      async ([area, ask]) => {
        const answer = await fetch(`/ask/${area}`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(ask),
        })
        if (!answer.ok) throw new Error(await answer.text())
        return (await answer.json()) as unknown
      },
      [area, ask] as const,
    )
  }

  button(id: string, variables?: Record<string, string | number>): Locator {
    return this.named("button", this.w(id, variables))
  }

  link(id: string, variables?: Record<string, string | number>): Locator {
    return this.named("link", this.w(id, variables))
  }

  /** What has this role and exactly this name. */
  named(role: Parameters<Page["getByRole"]>[0], name: string | RegExp): Locator {
    return this.page.getByRole(role, { name, exact: true })
  }

  press = (target: Locator): Promise<void> => this.hand.press(target)
  choose = (target: Locator): Promise<void> => this.hand.choose(target)
  write = (target: Locator, text: string): Promise<void> => this.hand.write(target, text)

  /** Goes to an address of the app. */
  async go(hash: string): Promise<void> {
    await this.page.evaluate((hash) => (location.hash = hash), hash)
  }

  async close(): Promise<void> {
    await this.page.context().close()
  }
}
