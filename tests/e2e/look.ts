// Looking at a screen: a picture of it, axe, whether anything sticks out sideways, and whether a thumb can hit it.
import { expect, type Page } from "@playwright/test"
import axe from "axe-core"
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import type { Desk } from "./desk.ts"

const PICTURES = process.env["VELDBOEK_PICTURES"] ?? join(import.meta.dirname, "../../target/e2e/pictures")
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/** The smallest target in CSS pixels. WCAG 2.2 asks for 24; the design's own tokens are 48, and 44 is never undercut. */
const TARGET = 44

/** Takes a picture; there is nothing to compare it with, people look at it. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: "disabled", caret: "hide", scale: "css" })
}

/** What axe objects to, each with the element that it means. */
export async function objections(page: Page): Promise<string[]> {
  // Loaded once for a page rather than once for each of its screens and themes, which takes three times as long.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source)
  return await page.evaluate(async (tags) => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe.run
    const { violations } = await run(document, { runOnly: tags, resultTypes: ["violations"], preload: false })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary?.replace(/\s+/g, " ") ?? ""}`),
    )
  }, TAGS)
}

/** What is wider than the window, or reaches out of it where nobody can scroll to it. */
export async function sticksOut(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const name = (node: Element) => `${node.tagName.toLowerCase()}.${[...node.classList].join(".")}`
    const wide = document.documentElement.clientWidth
    const found: string[] = []
    const scrolled = [document.documentElement, ...document.querySelectorAll(".screen__body, .sheet, .dock, dialog[open], main")]
    for (const box of scrolled) {
      if (box.scrollWidth <= box.clientWidth) continue
      const edge = box.getBoundingClientRect().left + box.clientWidth + 1
      const out = [...box.querySelectorAll("*")].filter((node) => node.getBoundingClientRect().right > edge).map(name)
      found.push(`${name(box)}: ${box.scrollWidth} in ${box.clientWidth}, by ${out.slice(0, 4).join(", ")}`)
    }
    const sideways = (node: Element | null): boolean => {
      for (let up = node; up; up = up.parentElement) if (/auto|scroll/.test(getComputedStyle(up).overflowX) && up.scrollWidth > up.clientWidth) return true
      return false
    }
    for (const node of document.querySelectorAll("body *")) {
      const { left, right, width, height } = node.getBoundingClientRect()
      if (width < 2 || height < 2 || (left >= -1 && right <= wide + 1)) continue
      if (getComputedStyle(node).visibility !== "visible" || node.closest(".vh, svg") || sideways(node.parentElement)) continue
      found.push(`${name(node)} "${node.textContent?.trim().slice(0, 30)}": ${Math.round(left)} to ${Math.round(right)} in ${wide}`)
    }
    // The words of a counter stay within it, on their line or broken over two.
    for (const words of document.querySelectorAll(".count > span")) {
      const over = words.getBoundingClientRect().width - (words.parentElement?.clientWidth ?? 0)
      if (over > 0.5) found.push(`${name(words)} "${words.textContent}": ${Math.round(over)} wider than its box`)
    }
    return found.slice(0, 8)
  })
}

/** Targets that are smaller than a thumb. A link inside a sentence is as high as its words. */
export async function smallTargets(page: Page): Promise<string[]> {
  return await page.evaluate((least) => {
    const found: string[] = []
    for (const node of document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary")) {
      // The control of a chip or a counter lies over or within its label: that is what is pressed.
      const label = node instanceof HTMLInputElement ? node.closest("label") : null
      // A frame around a field belongs to it.
      const field = node.closest(".field__box")
      const boxes = [node, label, field].flatMap((one) => (one ? [one.getBoundingClientRect()] : []))
      const width = Math.max(...boxes.map((box) => box.width))
      const height = Math.max(...boxes.map((box) => box.height))
      if (node.getClientRects().length === 0 || getComputedStyle(node).visibility !== "visible") continue
      if (getComputedStyle(node).display === "inline" && node.closest("p, dd, li, label")) continue
      if (width < least - 0.5 || height < least - 0.5) {
        const said = node.getAttribute("aria-label") ?? node.textContent?.trim().slice(0, 30)
        found.push(`${node.tagName.toLowerCase()}.${[...node.classList].join(".")} "${said}": ${Math.round(width)}×${Math.round(height)}`)
      }
    }
    return found
  }, TARGET)
}

/** What looking needs of a desk: its page, and its settings. */
export type Looked = Pick<Desk, "page" | "set">

const THEMES = ["dark", "light", "sunlight"] as const
type Theme = (typeof THEMES)[number]

/** All themes, then text at twice the size. */
export async function looked(desk: Looked, name: string): Promise<void> {
  await still(desk)
  expect.soft(await sticksOut(desk.page), `${name}: sticks out`).toEqual([])
  expect.soft(await smallTargets(desk.page), `${name}: too small to hit`).toEqual([])
  await inThemes(desk, name)
  await wear(desk, { theme: "dark", text: 200 })
  await still(desk)
  expect.soft(await sticksOut(desk.page), `${name}: sticks out with text at 200 %`).toEqual([])
  await picture(desk.page, `${name}-200`)
  await wear(desk, { theme: "dark", text: 100 })
}

/** Nothing sticks out, nothing is too small and axe has no objection, in the theme that is worn: for a walk that is about words. */
export async function glanced(desk: Looked, name: string): Promise<void> {
  await still(desk)
  expect.soft(await sticksOut(desk.page), `${name}: sticks out`).toEqual([])
  expect.soft(await smallTargets(desk.page), `${name}: too small to hit`).toEqual([])
  await checked(desk, name)
}

/** What axe says of it in every theme, with a picture of each. */
export async function inThemes(desk: Looked, name: string): Promise<void> {
  for (const theme of THEMES) {
    await wear(desk, { theme })
    await checked(desk, `${name}-${theme}`)
  }
}

export async function checked(desk: Looked, name: string): Promise<void> {
  expect.soft(await objections(desk.page), name).toEqual([])
  await picture(desk.page, name)
}

/** Changes the settings and waits until the page wears them. */
async function wear(desk: Looked, some: { theme: Theme; text?: number }): Promise<void> {
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
