// How quick the screens are, and how heavy: the first screen's script, a tap until its line is painted on a processor
// four times slower, Rounds with one year and with ten, and what an hour of use leaves in memory.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { Desk, PHONE } from "../e2e/desk.ts"
import { expect, test, type CDPSession, type Page } from "../e2e/lab.ts"
import { World } from "../e2e/world.ts"
import { quantile, table } from "./table.ts"

const ROOT = join(import.meta.dirname, "../..")
const UI = process.env["VELDBOEK_UI"] ?? join(ROOT, "ui/dist")
const YEAR = join(ROOT, "tests/fixtures/shop-2017")
const MANNER = { size: PHONE, by: "thumb", language: "nl" } as const
const ALONE = ["--people", "noor:lead+fieldworker"]

const SLOWER = 4
const TAPS = 60
const OPENINGS = 20
/** Rounds that somebody writes in an hour of nothing else, and lines of each. */
const ROUNDS = 30
const LINES = 12
/** After so many everything that is kept on purpose is there: words, screens, compiled code. */
const WARM = 6

test("what the screens weigh", async ({ browser }) => {
  const world = await World.start(...ALONE)
  try {
    const context = await browser.newContext({ viewport: PHONE, isMobile: true, hasTouch: true, locale: "nl" })
    const page = await context.newPage()
    const first = new Set<string>()
    page.on("response", (answer) => void (answer.url().endsWith(".js") && first.add(new URL(answer.url()).pathname)))
    await page.goto(await world.address("Noor"))
    // Unlocking is the first screen; the rounds come with it or right after.
    await expect(page.locator("h1")).toBeVisible()
    const packed = (file: string): number => gzipSync(readFileSync(join(UI, file)), { level: 9 }).length
    const all = readdirSync(UI, { recursive: true, encoding: "utf8" }).filter((name) => /\.(js|css|html)$/.test(name))
    const kilobytes = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + packed(file), 0) / 1_000
    report("Weight, kB packed", [
      ["script of the first screen", kilobytes(first), 60],
      ["all screens", kilobytes(all), 200],
    ])
    await context.close()
  } finally {
    await world.end()
  }
})

test("a tap until its line is painted", async ({ browser }) => {
  const world = await World.start(...ALONE)
  try {
    const desk = await Desk.open(browser, world, "Noor", MANNER)
    await begun(desk)
    const engine = await desk.page.context().newCDPSession(desk.page)
    await desk.page.evaluate(() => {
      const waits: number[] = []
      addEventListener("pointerdown", (event) => {
        const rows = document.querySelectorAll(".line").length
        const seen = new MutationObserver(() => {
          if (document.querySelectorAll(".line").length === rows) return
          seen.disconnect()
          // The frame that shows it is done when a message that was sent from within it arrives.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => void waits.push(performance.now() - event.timeStamp)
            port2.postMessage(null)
          })
        })
        seen.observe(document.body, { childList: true, subtree: true })
      }, { capture: true })
      Object.assign(globalThis, { waits })
    })
    await engine.send("Emulation.setCPUThrottlingRate", { rate: SLOWER })
    const starter = desk.page.locator(".starters .btn").first()
    for (let tap = 0; tap < TAPS; tap += 1) {
      await starter.tap()
      await expect(desk.page.locator(".line")).toHaveCount(tap + 1)
    }
    await engine.send("Emulation.setCPUThrottlingRate", { rate: 1 })
    const waits = await desk.page.evaluate(() => (globalThis as unknown as { waits: number[] }).waits)
    expect(waits).toHaveLength(TAPS)
    report(`Tap until painted, ms, on a processor ${SLOWER} times slower, ${TAPS} lines`, [
      ["median", quantile(waits, 0.5), 50],
      ["90th percentile", quantile(waits, 0.9), null],
    ])
  } finally {
    await world.end()
  }
})

test("rounds with one year and with ten", async ({ browser }) => {
  const years = tenYears()
  const [one, ten] = [await World.start("--year", YEAR, ...ALONE), await World.start("--year", years, ...ALONE)]
  try {
    const desks = [await Desk.open(browser, one, "Noor", MANNER), await Desk.open(browser, ten, "Noor", MANNER)]
    const waits: [number[], number[]] = [[], []]
    // In turns, so that whatever else the machine does falls on both.
    for (let turn = 0; turn < OPENINGS; turn += 1) {
      for (const [at, desk] of desks.entries()) waits[at]?.push(await opening(desk.page))
    }
    const [short, long] = [quantile(waits[0], 0.5), quantile(waits[1], 0.5)]
    report("Rounds until painted, ms", [
      ["one year, median", short, null],
      ["ten years, median", long, null],
      ["ten years against one", long / short, 1.25],
    ])
  } finally {
    await one.end()
    await ten.end()
    rmSync(years, { recursive: true, force: true })
  }
})

test("memory after an hour", async ({ browser }) => {
  const world = await World.start(...ALONE)
  try {
    const desk = await Desk.open(browser, world, "Noor", MANNER)
    const engine = await desk.page.context().newCDPSession(desk.page)
    await engine.send("Performance.enable")
    const heap: number[] = []
    const nodes: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const id = await begun(desk)
      for (let line = 0; line < LINES; line += 1) {
        await desk.page.locator(".starters .btn").nth(line % 3).tap()
        await desk.page.locator(".sheet .chip").nth(line % 5).tap()
      }
      await desk.page.locator(".sheet__head .btn--plain").tap()
      await desk.page.locator(`a[href="#/handin/${id}"]`).tap()
      await desk.page.locator(".dock .btn--main").tap()
      await expect(desk.page.getByRole("heading", { level: 1, name: desk.w("rounds-title") })).toBeVisible()
      // Home lists thirty rounds more otherwise, and that is no leak.
      await desk.ask("round", { ask: "write", id, lines: [{ remove: id }], done: [] })
      const kept = await held(engine)
      heap.push(kept.heap / 1_000)
      nodes.push(kept.nodes)
    }
    const grown = (values: number[]): number => quantile(values.slice(-WARM), 0.5) / quantile(values.slice(WARM, 2 * WARM), 0.5)
    report(`Memory over ${ROUNDS} rounds of ${LINES} lines`, [
      ["heap at the end, kB", heap.at(-1) ?? NaN, null],
      ["heap, the end against the beginning", grown(heap), 1.05],
      ["nodes, the end against the beginning", grown(nodes), 1.05],
    ])
  } finally {
    await world.end()
  }
})

/** Prints a table, and fails what is over. */
function report(title: string, rows: [string, number, number | null][]): void {
  console.log(table(title, rows))
  for (const [what, measured, most] of rows) if (most !== null) expect.soft(measured, what).toBeLessThanOrEqual(most)
}

/** A round at one place, open. */
async function begun(desk: Desk): Promise<string> {
  const places = (await desk.ask("places", { ask: "list" })) as { id: string; name: string }[]
  const place = places.find(({ name }) => name === "Club Abrikoos")?.id
  const id = (await desk.ask("round", { ask: "begin", lines: [{ round: { date: "2026-11-24", planned: [place] } }] })) as string
  await desk.go(`#/round/${id}`)
  await expect(desk.page.locator(".starters .btn").first()).toBeVisible()
  return id
}

/** From another screen to Rounds: until its rows are painted. */
async function opening(page: Page): Promise<number> {
  await page.evaluate(() => (location.hash = "#/about"))
  await expect(page.locator(".screen__body .row")).toHaveCount(0)
  return await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const began = performance.now()
        const seen = new MutationObserver(() => {
          if (!document.querySelector("a.row") || document.querySelector(".bone")) return
          seen.disconnect()
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)))
        })
        seen.observe(document.body, { childList: true, subtree: true })
        location.hash = "#/"
      }),
  )
}

/** What is held when everything that could go has gone. */
async function held(engine: CDPSession): Promise<{ heap: number; nodes: number }> {
  await engine.send("HeapProfiler.collectGarbage")
  await engine.send("HeapProfiler.collectGarbage")
  const { metrics } = await engine.send("Performance.getMetrics")
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN
  return { heap: of("JSHeapUsedSize"), nodes: of("Nodes") }
}

/** The synthetic year ten times over, one after the other, with numbers of their own. */
function tenYears(): string {
  const folder = mkdtempSync(join(tmpdir(), "veldboek-ten-"))
  for (const name of readdirSync(YEAR).filter((name) => name.endsWith(".csv"))) {
    const [head = "", ...rows] = readFileSync(join(YEAR, name), "utf8").split(/\r?\n/).filter(Boolean)
    // Numbers that name a round, a visit, a conversation or a message; places and flyers are the same each year.
    const numbered = head.replace("\uFEFF", "").split(";").flatMap((column, at) => (/^(Ronde|Bezoek|Gesprek|Bericht)nr$/.test(column) ? [at] : []))
    const all = numbered.length === 0 ? rows : Array.from({ length: 10 }, (_, back) => rows.map((row) => older(row, numbered, back))).flat()
    writeFileSync(join(folder, name), `${[head, ...all].join("\r\n")}\r\n`)
  }
  return folder
}

/** A row of so many years before, under numbers that no other year has. Rows have no quoted separators. */
function older(row: string, numbered: number[], back: number): string {
  const cells = row.split(";").map((cell, at) => (numbered.includes(at) ? String(Number(cell) + 100_000 * back) : cell))
  return cells.join(";").replace(/\b(\d\d-\d\d-)2017\b/g, (_, day: string) => `${day}${2017 - back}`)
}
