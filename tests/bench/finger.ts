// A finger on the screen of a phone. It presses what is seen and what would be hit there, and nothing else; the page
// counts what reaches it.
import { expect, type Page } from "../e2e/lab.ts"

interface Point {
  x: number
  y: number
}

interface Counting {
  presses: number
}

export class Finger {
  /** Presses that were meant. */
  planned = 0

  private constructor(private readonly page: Page) {}

  static async on(page: Page): Promise<Finger> {
    await page.evaluate(() => {
      const counting: Counting = { presses: 0 }
      const count = (event: Event): void => void (event.isTrusted && (counting.presses += 1))
      addEventListener("pointerdown", count, { capture: true, passive: true })
      addEventListener("keydown", count, { capture: true, passive: true })
      Object.assign(globalThis, { counting })
    })
    return new Finger(page)
  }

  /** Presses that the page felt since it was loaded. */
  counted = (): Promise<number> => this.page.evaluate(() => (globalThis as unknown as { counting: Counting }).counting.presses)

  /** One press on the first element of a selector, or on the one that says exactly this. */
  async press(selector: string, says?: string): Promise<void> {
    const where = await this.#find(selector, says)
    this.planned += 1
    await this.page.touchscreen.tap(where.x, where.y)
  }

  /** Keys of the keypad. */
  async types(keys: string[]): Promise<void> {
    for (const key of keys) {
      this.planned += 1
      await this.page.keyboard.press(key)
    }
  }

  sees = (selector: string): Promise<boolean> =>
    this.page.evaluate((selector) => (document.querySelector(selector)?.getClientRects().length ?? 0) > 0, selector)

  async waits(selector: string): Promise<void> {
    if (!(await this.sees(selector))) await expect(this.page.locator(selector).first()).toBeVisible()
  }

  read = (selector: string): Promise<string[]> =>
    this.page.locator(selector).evaluateAll((nodes) => nodes.map((node) => (node instanceof HTMLInputElement ? node.value : (node.textContent?.trim() ?? ""))))

  async checked(selector: string): Promise<boolean> {
    return this.page.locator(selector).first().isChecked()
  }

  /** The id of the line that is open. */
  open = (): Promise<string> => this.page.locator(".line--now [data-line]").getAttribute("data-line").then((id) => id ?? "")

  /** Scrolls to an element as a thumb would, and says where it can be hit. Waits until it is there. */
  async #find(selector: string, says: string | undefined): Promise<Point> {
    const wanted = [selector, says] as const
    // Mostly it is there; waiting for it asks the page several times as much.
    const now = await this.page.evaluate(target, wanted)
    if (now) return now
    const found = await this.page.waitForFunction(target, wanted, { timeout: 15_000, polling: "raf" })
    return (await found.jsonValue()) as Point
  }
}

/** Where the target of a press can be hit; runs in the page. Null when it is not there, or something lies over it. */
function target([selector, says]: readonly [string, string | undefined]): Point | null {
  const nodes = [...document.querySelectorAll<HTMLElement>(selector)]
  const node = nodes.find((node) => node.getClientRects().length > 0 && (says === undefined || node.textContent?.trim() === says))
  if (!node) return null
  // The native control of a chip or a counter lies in its label: that is the target.
  const pressed = node.closest("label") ?? node
  const inside = (): Point | null => {
    const box = pressed.getBoundingClientRect()
    const point = { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    const hit = document.elementFromPoint(point.x, point.y)
    return hit && pressed.contains(hit) ? point : null
  }
  const now = inside()
  if (now) return now
  pressed.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" })
  return inside()
}
