// The screen that a stranger holds.
import { FluentBundle, FluentResource } from "@fluent/bundle"
import { expect, type Locator, type Page } from "@playwright/test"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Desk } from "./desk.ts"

/** Each language of the screen by its id, with its own name. */
export const TONGUES: Readonly<Record<string, string>> = {
  nl: "Nederlands", en: "English", es: "Español", bg: "Български", ro: "Română", hu: "Magyar", pl: "Polski",
  pt: "Português", zh: "简体中文", th: "ไทย",
}

/** What a message of the screen says in a language. */
export function shown(language: string, id: string): string {
  const bundle = new FluentBundle(language, { useIsolating: false })
  bundle.addResource(new FluentResource(readFileSync(join(import.meta.dirname, "../../locales", language, "show.ftl"), "utf8")))
  const message = bundle.getMessage(id)?.value
  if (!message) throw new Error(`${id} is not in ${language}`)
  return bundle.formatPattern(message, {})
}

export const handed = (page: Page): Locator => page.locator(".handed")

/** Hands the screen over in a language, from wherever the desk is. */
export async function handOver(desk: Desk, language: string): Promise<void> {
  await desk.go("#/flyers")
  await desk.press(desk.page.getByRole("button", { name: TONGUES[language] ?? "", exact: true }))
  await expect(handed(desk.page).getByRole("heading", { level: 1 })).toBeVisible()
}

/** The way back: the lock, and the passphrase. */
export async function takeBack(desk: Desk, language: string, passphrase: string): Promise<void> {
  const lock = desk.page.getByRole("button", { name: shown(language, "show-locked"), exact: true })
  if (await lock.isVisible()) await desk.press(lock)
  await desk.page.getByLabel(desk.w("start-passphrase"), { exact: true }).fill(passphrase)
  await desk.page.keyboard.press("Enter")
}
