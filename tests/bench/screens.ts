// How quick the screens are, and how heavy: the first screen's script, a tap until its line is painted on a processor
// four times slower, Rounds with one year and with ten, and what an hour of use leaves in memory.
import { readdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { Desk, PHONE } from "../e2e/desk.ts"
import { chromium, expect, test, type Page } from "../e2e/lab.ts"
import { World } from "../e2e/world.ts"
import { Finger } from "./finger.ts"
import { begun, evening, held, type Held } from "./hour.ts"
import { several, YEAR } from "./several.ts"
import { quantile, report } from "./table.ts"

const UI = process.env["VELDBOEK_UI"] ?? join(import.meta.dirname, "../../ui/dist")
const MANNER = { size: PHONE, by: "thumb", language: "nl" } as const
const ALONE = ["--people", "noor:lead+fieldworker"]

const SLOWER = 4
const TAPS = 60
/** Between two taps; what the first one leaves to do is done meanwhile. */
const THUMB_MS = 300
const OPENINGS = 25
/** Evenings in an hour: each takes some eighty presses and looks at ten screens, and an hour has 3,600 seconds. */
const EVENINGS = 40

test("what the screens weigh", async ({ browser }) => {
  const world = await World.start(...ALONE)
  try {
    const context = await browser.newContext({ viewport: PHONE, isMobile: true, hasTouch: true, locale: "nl" })
    const page = await context.newPage()
    const fetched = new Set<string>()
    page.on("response", (answer) => void (answer.url().endsWith(".js") && fetched.add(new URL(answer.url()).pathname)))
    await page.goto(await world.address("Noor"))
    const passphrase = page.locator("input[autocomplete=current-password]")
    await expect(passphrase).toBeVisible()
    const first = new Set(fetched)
    await passphrase.fill(world.colleague("Noor").passphrase)
    await page.keyboard.press("Enter")
    await expect(page.locator(".dock a.btn").first()).toBeVisible()
    const rounds = new Set(fetched)
    const packed = (file: string): number => gzipSync(readFileSync(join(UI, file)), { level: 9 }).length
    const files = readdirSync(UI, { recursive: true, encoding: "utf8" })
    const kilobytes = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + packed(file), 0) / 1_000
    // Somebody fetches the words of one language: the first of them as script, the others as a text (decisions/0016).
    const heaviest = (name: RegExp): string => files.filter((file) => name.test(file)).sort((a, b) => packed(b) - packed(a))[0] ?? ""
    const firstWords = heaviest(/first-[^/]*\.js$/)
    const all = files.filter((file) => /\.(js|css|html)$/.test(file) && (!/first-[^/]*\.js$/.test(file) || file === firstWords))
    report("Weight, kB packed", [
      ["script until the first screen is there", kilobytes(first), 60],
      ["script until Rounds is there as well", kilobytes(rounds), 60],
      ["all screens: script, styles, page", kilobytes(all), 200],
      ["the other words of one language, as a text", kilobytes([heaviest(/\.ftl$/)]), null],
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
    await desk.page.evaluate(watch)
    await engine.send("Emulation.setCPUThrottlingRate", { rate: SLOWER })
    const lines = await taps(desk.page, ".starters .btn")
    // What this machine takes for any line at all, on a page that has nothing else.
    await desk.page.goto("about:blank")
    await desk.page.setContent('<meta name="viewport" content="width=device-width"><button>a</button><ul></ul>')
    await desk.page.evaluate(() => {
      document.querySelector("button")?.addEventListener("click", () => document.querySelector("ul")?.append(Object.assign(document.createElement("li"), { className: "line", textContent: "a" })))
    })
    await desk.page.evaluate(watch)
    const floor = await taps(desk.page, "button")
    await engine.send("Emulation.setCPUThrottlingRate", { rate: 1 })
    report(`From the finger that lifts until the line is painted, ms, on a processor ${SLOWER} times slower, ${TAPS} lines`, [
      ["median", quantile(lines.waits, 0.5), 50],
      ["95th percentile", quantile(lines.waits, 0.95), null],
      ["as the engine's own event timing has it, median", quantile(lines.engines, 0.5), null],
      ["an empty page that adds a line, median: what this machine takes by itself", quantile(floor.waits, 0.5), null],
    ])
  } finally {
    await world.end()
  }
})

test("rounds with one year and with ten", async ({ browser }) => {
  const years = several(10)
  const one = await World.start("--year", YEAR, ...ALONE)
  const ten = await World.start("--year", years, ...ALONE)
  try {
    const desks = [await Desk.open(browser, one, "Noor", MANNER), await Desk.open(browser, ten, "Noor", MANNER)]
    for (const { page } of desks) await page.addInitScript(follow)
    for (const { page } of desks) await loading(page)
    const opened: number[][] = [[], []]
    const loaded: number[][] = [[], []]
    // In turns, so that whatever else the machine does falls on both.
    for (let turn = 0; turn < OPENINGS; turn += 1) {
      for (const [at, desk] of desks.entries()) {
        opened[at]?.push(await opening(desk.page))
        loaded[at]?.push(await loading(desk.page))
      }
    }
    const median = (all: number[][], at: number): number => quantile(all[at] ?? [], 0.5)
    report(`Rounds until painted, ms, median of ${OPENINGS}`, [
      ["from another screen, one year", median(opened, 0), null],
      ["from another screen, ten years", median(opened, 1), null],
      ["ten years against one", median(opened, 1) / median(opened, 0), 1.25],
      ["with the page itself, one year", median(loaded, 0), null],
      ["with the page itself, ten years", median(loaded, 1), null],
      ["ten years against one", median(loaded, 1) / median(loaded, 0), 1.25],
    ])
  } finally {
    await one.end()
    await ten.end()
    rmSync(years, { recursive: true, force: true })
  }
})

test("memory after an hour", async () => {
  const world = await World.start(...ALONE)
  // Without a compiler: the code that an engine makes of what it runs often goes on growing for hours, and is nothing that
  // the page holds.
  const { launchOptions } = test.info().project.use
  const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions?.args ?? []), "--js-flags=--jitless"] })
  try {
    const desk = await Desk.open(browser, world, "Noor", MANNER)
    const finger = await Finger.on(desk.page)
    const engine = await desk.page.context().newCDPSession(desk.page)
    await engine.send("Performance.enable")
    const all: Held[] = []
    for (let turn = 0; turn < EVENINGS; turn += 1) {
      await evening(desk, finger, turn)
      all.push(await held(engine))
      if (process.env["VELDBOEK_HELD"]) console.log(JSON.stringify(all.at(-1)))
    }
    // The first quarter fills what is kept on purpose: words and screens.
    const quarter = (at: number, of: keyof Held): number =>
      quantile(all.slice((at * EVENINGS) / 4, ((at + 1) * EVENINGS) / 4).map((held) => held[of]), 0.5)
    const grown = (of: keyof Held): number => quarter(3, of) / quarter(1, of)
    report(`Memory over ${finger.planned} presses and ${EVENINGS} rounds, an hour's work`, [
      ["heap at the end, kB", all.at(-1)?.heap ?? NaN, null],
      ["heap, the last quarter against the second", grown("heap"), 1.05],
      ["nodes, the last quarter against the second", grown("nodes"), 1.05],
      ["listeners, the last quarter against the second", grown("listeners"), 1.05],
    ])
  } finally {
    await browser.close()
    await world.end()
  }
})

interface Watched {
  /** Milliseconds from each tap to the paint of its line. */
  waits: number[]
  /** What the engine says of the same, in steps of eight, from the finger that touched or lifted. */
  engines: number[]
}

/** Taps as a thumb does, some three times a second, and what the page measured. */
async function taps(page: Page, selector: string): Promise<Watched> {
  const target = page.locator(selector).first()
  for (let tap = 0; tap < TAPS; tap += 1) {
    await target.tap()
    await expect.poll(() => page.evaluate(() => (globalThis as unknown as Watched).waits.length)).toBe(tap + 1)
    await page.waitForTimeout(THUMB_MS)
  }
  return await page.evaluate(() => {
    const { waits, engines } = globalThis as unknown as Watched
    return { waits, engines }
  })
}

/** Measures every line that a tap opens; runs in the page. */
function watch(): void {
  const watched: Watched = { waits: [], engines: [] }
  addEventListener(
    "pointerup",
    ({ timeStamp }) => {
      const rows = document.querySelectorAll(".line").length
      const seen = new MutationObserver(() => {
        if (document.querySelectorAll(".line").length === rows) return
        seen.disconnect()
        // A callback of the frame that shows it runs before that frame is drawn; a message sent from there arrives
        // after it was.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => void watched.waits.push(performance.now() - timeStamp)
          port2.postMessage(null)
        })
      })
      seen.observe(document.body, { childList: true, subtree: true })
    },
    { capture: true },
  )
  const engine = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === "click") watched.engines.push(entry.duration)
  })
  engine.observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit)
  Object.assign(globalThis, watched)
}

interface Painted {
  /** Milliseconds of the page's own clock at which the rows of Rounds were painted. */
  rowsPainted: () => Promise<number>
  /** The same for the first time since the page began. */
  firstPainted: Promise<number>
}

/** Knows when Rounds is painted; runs in the page before anything of it. */
function follow(): void {
  const rowsPainted = (): Promise<number> =>
    new Promise((done) => {
      const seen = new MutationObserver(() => {
        if (!document.querySelector("a.row") || document.querySelector(".bone")) return
        seen.disconnect()
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => done(performance.now())
          port2.postMessage(null)
        })
      })
      seen.observe(document, { childList: true, subtree: true })
    })
  Object.assign(globalThis, { rowsPainted, firstPainted: rowsPainted() } satisfies Painted)
}

/** From another screen to Rounds: until its rows are painted. */
async function opening(page: Page): Promise<number> {
  await page.evaluate(() => (location.hash = "#/about"))
  await expect(page.locator("a.row")).toHaveCount(0)
  return await page.evaluate(async () => {
    const painted = (globalThis as unknown as Painted).rowsPainted()
    const began = performance.now()
    location.hash = "#/"
    return (await painted) - began
  })
}

/** The page anew: until the rows of Rounds are painted. */
async function loading(page: Page): Promise<number> {
  await page.reload()
  return await page.evaluate(() => (globalThis as unknown as Painted).firstPainted)
}
