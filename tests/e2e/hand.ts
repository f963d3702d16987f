// How somebody uses the screen: with a thumb, or by keyboard alone. A story is told once and played by either.
import { expect, type Locator, type Page } from "@playwright/test"

export interface Hand {
  /** Presses a button, follows a link. */
  press(target: Locator): Promise<void>
  /** Chooses a radio button, or turns a checkbox on or off. */
  choose(target: Locator): Promise<void>
  /** Writes into a field, in place of what is there. */
  write(target: Locator, text: string): Promise<void>
}

export function thumb(page: Page): Hand {
  return {
    press: (target) => target.tap(),
    // The native control lies invisible over its label: that is where a thumb lands.
    choose: (target) => target.locator("xpath=ancestor::label[1]").tap(),
    write: async (target, text) => {
      await target.tap()
      await target.fill(text)
      await expect(page.locator("body")).toBeVisible()
    },
  }
}

/** The most presses of Tab that anybody would make to get somewhere. */
const PATIENCE = 160

export function keyboard(page: Page): Hand {
  /** Walks with Tab until the target has the focus. A target that Tab does not reach fails the story. */
  async function reach(target: Locator): Promise<void> {
    await target.waitFor()
    const there = () => target.evaluate((node) => node === document.activeElement)
    for (let presses = 0; presses < PATIENCE; presses += 1) {
      if (await there()) return
      await page.keyboard.press("Tab")
    }
    throw new Error(`Tab does not reach ${target}`)
  }

  /** A group of radio buttons takes one Tab; the arrows choose within it. */
  async function radio(target: Locator): Promise<void> {
    const name = await target.getAttribute("name")
    const inGroup = () =>
      page.evaluate((name) => document.activeElement instanceof HTMLInputElement && document.activeElement.name === name, name)
    for (let presses = 0; presses < PATIENCE && !(await inGroup()); presses += 1) await page.keyboard.press("Tab")
    for (let presses = 0; presses < 12; presses += 1) {
      if ((await target.evaluate((node) => node === document.activeElement)) === true) break
      await page.keyboard.press("ArrowRight")
    }
    if (!(await target.isChecked())) await page.keyboard.press("Space")
    await expect(target).toBeChecked()
  }

  return {
    press: async (target) => {
      await reach(target)
      await page.keyboard.press("Enter")
    },
    choose: async (target) => {
      if ((await target.getAttribute("type")) === "radio") return radio(target)
      await reach(target)
      await page.keyboard.press("Space")
    },
    write: async (target, text) => {
      await reach(target)
      await page.keyboard.press("ControlOrMeta+a")
      await page.keyboard.insertText(text)
    },
  }
}
