// An hour's work, one press a second, without the seconds: rounds are written down and handed in, and every screen is
// looked at in between.
import type { Desk } from "../e2e/desk.ts"
import { expect, type CDPSession } from "../e2e/lab.ts"
import type { Finger } from "./finger.ts"

const LINES = 12
const SCREENS = ["items", "before", "review", "figures", "places", "people", "team", "settings", "about", "more"]

/** What the page holds when everything that could go has gone. */
export interface Held {
  /** Kilobytes of script's own memory. */
  heap: number
  nodes: number
  listeners: number
}

/** A round at one place, open. */
export async function begun(desk: Desk): Promise<string> {
  const places = (await desk.ask("places", { ask: "list" })) as { id: string; name: string }[]
  const place = places.find(({ name }) => name === "Club Abrikoos")?.id
  const id = (await desk.ask("round", { ask: "begin", lines: [{ round: { date: "2026-11-24", planned: [place] } }] })) as string
  await desk.go(`#/round/${id}`)
  await expect(desk.page.locator(".starters .btn").first()).toBeVisible()
  return id
}

/** One round of twelve lines from its beginning to home, and a walk past all screens. */
export async function evening(desk: Desk, finger: Finger, turn: number): Promise<void> {
  const id = await begun(desk)
  for (let line = 0; line < LINES; line += 1) {
    await finger.press(`.starters .btn:nth-of-type(${1 + ((line + turn) % 4)})`)
    await finger.press(`.sheet .seg input[value="${line % 3 === 0 ? "conversation" : "brief"}"]`)
    await finger.press(`.sheet .chip:nth-of-type(${1 + ((line + turn) % 6)}) input`)
    await finger.press(`.sheet .chip:nth-of-type(${7 + (line % 4)}) input`)
  }
  // One more of these, and not after all.
  await finger.press(".line--now .line__more")
  await finger.press(".bar button")
  // "Meer …": a referral and some words, which are typed into the book as they come.
  await finger.press(".sheet .chips .btn--quiet")
  await finger.press('.inset .chip input[value="gp"]')
  await finger.press('[data-field="note"]')
  await finger.types([..."komt terug in mei"].map((key) => (key === " " ? "Space" : key)))
  await finger.press(".bar--back > a.icon-btn")
  await finger.press(".sheet__head > .btn--plain")
  await finger.press(`a[href="#/handin/${id}"]`)
  await finger.press(".dock > .btn--main")
  await expect(desk.page.getByRole("heading", { level: 1, name: desk.w("rounds-title") })).toBeVisible()
  for (const screen of SCREENS) {
    await desk.go(`#/${screen}`)
    await expect(desk.page.locator("h1")).toBeVisible()
    await expect(desk.page.locator(".bone")).toHaveCount(0)
  }
  await desk.go("#/")
  await finger.waits(".dock a.btn")
  // Home lists so many rounds more otherwise, and that is no leak.
  await desk.ask("round", { ask: "write", id, lines: [{ remove: id }], done: [] })
  await expect(desk.page.locator(`a[href$="${id}"]`)).toHaveCount(0)
}

/** Collects what nobody needs, and measures the rest. */
export async function held(engine: CDPSession): Promise<Held> {
  // What is freed by the first may hold what the second frees.
  await engine.send("HeapProfiler.collectGarbage")
  await engine.send("HeapProfiler.collectGarbage")
  const { metrics } = await engine.send("Performance.getMetrics")
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN
  return { heap: of("JSHeapUsedSize") / 1_000, nodes: of("Nodes"), listeners: of("JSEventListeners") }
}
