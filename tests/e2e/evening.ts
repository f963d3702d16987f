// Steps of a round that several stories take.
import { expect, type Locator } from "@playwright/test"
import type { Desk } from "./desk.ts"

/** One conversation as somebody remembers it, by the ids of the words. */
export interface Spoken {
  language: string
  kind?: string
  gender?: string
  age_band?: string
  topics: string[]
}

export interface Evening {
  places: string[]
  with: string[]
  spoken: Spoken[][]
}

/** What a label of the catalogue is called on the screen. */
function word(desk: Desk, list: string, id: string): string {
  return desk.w(`${list}-${id}`.replaceAll("_", "-"))
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A new round with its places, and every conversation of it, to the last "Klaar". */
export async function closeOut(desk: Desk, evening: Evening): Promise<void> {
  await desk.press(desk.link("rounds-new"))
  for (const name of evening.with) await desk.choose(desk.page.getByRole("checkbox", { name, exact: true }))
  for (const [at, name] of evening.places.entries()) {
    await desk.choose(desk.page.getByRole("checkbox", { name: new RegExp(`${name}$`) }))
    await expect(desk.page.getByRole("checkbox", { name: desk.w("before-place-nth", { n: at + 1, name }) })).toBeChecked()
  }
  await desk.press(desk.button("before-close-out"))
  for (const [at, name] of evening.places.entries()) {
    await unfold(desk, name)
    for (const spoken of evening.spoken[at] ?? []) await speak(desk, spoken)
    await desk.press(desk.button("round-done"))
  }
}

/** Opens the part of a place, if it is not open. */
export async function unfold(desk: Desk, place: string): Promise<void> {
  const head = desk.page.getByRole("button", { name: new RegExp(`^${capital(place)}`) })
  // The screen unfolds the first place by itself, a moment after it is there: a press in that moment would fold it.
  await expect(async () => {
    if ((await head.getAttribute("aria-expanded")) !== "true") await desk.press(head)
    await expect(head).toHaveAttribute("aria-expanded", "true", { timeout: 2_000 })
  }).toPass()
}

/** One conversation: a tap on the language opens the line, every next tap changes it. */
export async function speak(desk: Desk, spoken: Spoken): Promise<void> {
  const language = capital(word(desk, "language", spoken.language))
  const starter = desk.page.getByRole("group", { name: /…$/ }).getByRole("button", { name: language, exact: true })
  if ((await starter.count()) > 0) await desk.press(starter)
  else {
    await desk.press(desk.page.getByRole("group", { name: /…$/ }).getByRole("button", { name: desk.w("round-other"), exact: true }))
    const dialog = desk.page.getByRole("dialog")
    await desk.press(dialog.getByRole("button", { name: language, exact: true }))
  }
  const sheet = desk.page.getByRole("region", { name: desk.w("round-sheet") })
  await expect(sheet).toBeVisible()
  await expect(sheet.getByRole("button", { name: desk.w("round-language", { language }) })).toBeVisible()
  const radio = (list: string, id: string): Locator => sheet.getByRole("radio", { name: word(desk, list, id), exact: true })
  const kind = spoken.kind && word(desk, "kind", ["brief", "individual"].includes(spoken.kind) ? `${spoken.kind}-short` : spoken.kind)
  if (kind) await desk.choose(sheet.getByRole("radio", { name: kind, exact: true }))
  if (spoken.gender) await desk.choose(radio("gender", spoken.gender))
  if (spoken.age_band) await desk.choose(radio("age-band", spoken.age_band))
  for (const topic of spoken.topics) {
    const chip = sheet.getByRole("checkbox", { name: word(desk, "topic", topic), exact: true })
    await expect(chip).not.toBeChecked()
    await desk.choose(chip)
    await expect(chip).toBeChecked()
  }
}

/** From the round to the bar of rounds: handed in. */
export async function handIn(desk: Desk, lead: string): Promise<void> {
  await desk.press(desk.link("round-hand-in"))
  await desk.press(desk.button("handin-main", { name: lead }))
  await expect(desk.page.getByRole("heading", { name: desk.w("rounds-title"), level: 1 })).toBeVisible()
}

/** Types the number of a counter of a visit. */
export async function count(desk: Desk, place: string, counter: string, n: string): Promise<void> {
  await unfold(desk, place)
  const field = desk.page.getByLabel(desk.w(counter), { exact: true })
  await desk.write(field, n)
  // Enter goes from counter to counter and closes the keypad after the last.
  const counting = () => desk.page.evaluate(() => document.activeElement?.closest(".counts") instanceof Element)
  for (let presses = 0; presses < 8 && (await counting()); presses += 1) await desk.page.keyboard.press("Enter")
  await expect(field).toHaveValue(n)
}
