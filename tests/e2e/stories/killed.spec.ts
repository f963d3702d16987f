// The program is killed at a hundred random moments while somebody types. What she wrote down is there again, but for
// at most the last second, every finished line wholly, and the sheet lies on the same line.
import { expect, test, type Locator, type Page } from "@playwright/test"
import { words } from "../words.ts"
import { Folder, Program } from "../program.ts"

const KILLS = 100
/** Kills of one round, so that it stays as long as an evening is. */
const OF_A_ROUND = 20
/** What may be missing: the promise says one second. */
const LAST_MS = 1_000
const SEED = 4

/** What is seen of the round: each line by its id, each number by its name, notes, and which line is open. */
type Seen = Map<string, string>

/** How it looked, and since when. */
interface Moment {
  at: number
  seen: Seen
}

const w = words("nl")
const sheet = (page: Page) => page.getByRole("region", { name: w("round-sheet") })
const note = (page: Page) => page.getByRole("textbox", { name: w("round-note"), exact: true })

test.use({ trace: "off" })

test("a hundred kills lose at most the last second", async ({ browser }, told) => {
  test.setTimeout(600_000)
  test.info().annotations.push({ type: "seed", description: String(SEED) })
  const chance = random(SEED)
  const folder = await Folder.ofTeam("--people", "noor:lead+fieldworker")
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, locale: "nl", reducedMotion: "reduce" })
  const page = await context.newPage()
  let program = await Program.start(folder.of("noor"), "--unlocked")
  try {
    await page.goto(program.url)
    let round = ""
    let known: Seen = new Map()
    let [written, reopened] = [0, 0]
    for (let kill = 0; kill < KILLS; kill += 1) {
      if (kill % OF_A_ROUND === 0) {
        round = await anew(page)
        // What was seen of the round before is no part of this one.
        await watch(page)
        known = await look(page, new Map())
      }
      // From here on: what was before this evening was held against the book already.
      await watch(page)
      const patience = 150 + chance() * 1_050
      let killed = Infinity
      const battery = new Promise<void>((resolve, reject) => {
        setTimeout(() => {
          killed = Date.now()
          program.kill().then(resolve, reject)
        }, patience)
      })
      while (killed === Infinity) {
        // Without its program the page soon says so, and what was about to be pressed is gone.
        await act(page, chance).catch((reason: unknown) => {
          if (killed === Infinity) throw reason
        })
        written += 1
      }
      await battery
      const moments = await watched(page, known)
      program = await Program.start(folder.of("noor"), "--unlocked")
      await page.goto(program.url)
      known = await compare(page, round, moments, killed, `kill ${kill + 1} of seed ${SEED}`)
      if (known.get("open")) reopened += 1
    }
    told.annotations.push({ type: "measured", description: `${KILLS} kills, ${written} presses and keys, the sheet was back ${reopened} times` })
    expect(reopened, "most kills hit an open line").toBeGreaterThan(KILLS / 2)
  } finally {
    await program.end()
    await context.close()
    folder.remove()
  }
})

/** A new round at a place; what was open before is finished. */
async function anew(page: Page): Promise<string> {
  if ((await page.locator("h1").count()) > 0 && (await note(page).count()) > 0) await page.goBack()
  if ((await sheet(page).count()) > 0) await sheet(page).getByRole("button", { name: w("round-done"), exact: true }).click()
  const places = (await ask(page, "places", { ask: "list" })) as { id: string; name: string }[]
  const place = places.find(({ name }) => name.startsWith("Doubletstraat"))?.id
  const round = { date: "2026-11-24", part_of_day: "evening", planned: [place] }
  const id = (await ask(page, "round", { ask: "begin", lines: [{ round }] })) as string
  await page.evaluate((id) => (location.hash = `#/round/${id}`), id)
  await expect(page.locator(".line")).toHaveCount(0)
  await expect(page.getByRole("button", { expanded: true })).toBeVisible()
  return id
}

/** Something that somebody does: mostly a tap, often a key. */
async function act(page: Page, chance: () => number): Promise<void> {
  const some = async (found: ReturnType<Page["locator"]>): Promise<void> => {
    const count = await found.count()
    if (count > 0) await tap(page, found.nth(Math.floor(chance() * count)))
  }
  if ((await note(page).count()) > 0) {
    // In the line itself: a word, key by key, or back to the sheet.
    if (chance() < 0.1) return page.goBack().then(() => undefined)
    if (!(await note(page).evaluate((node) => node === document.activeElement))) await note(page).focus()
    return page.keyboard.type(chance() < 0.2 ? " " : String.fromCharCode(97 + Math.floor(chance() * 26)))
  }
  const dice = chance()
  const open = (await sheet(page).count()) > 0
  if (!open) {
    if (dice < 0.6) return some(page.locator(".starters .btn").filter({ hasNotText: w("round-other") }))
    if (dice < 0.8) return some(page.locator(".line__more"))
    return number(page, chance)
  }
  if (dice < 0.4) return some(sheet(page).locator(".chip input"))
  if (dice < 0.55) return some(sheet(page).locator(".seg input"))
  if (dice < 0.7) return some(page.locator(".starters .btn").filter({ hasNotText: w("round-other") }))
  if (dice < 0.8) return some(page.locator(".line__more"))
  if (dice < 0.88) return some(sheet(page).getByRole("button", { name: w("round-done"), exact: true }))
  return some(sheet(page).getByRole("button", { name: w("round-more-label") }))
}

/** One tap, without waiting until it suits the page: whoever taps while the list still moves may miss, and taps again. */
async function tap(page: Page, what: Locator): Promise<void> {
  const at = await what.evaluate((node) => {
    node.scrollIntoView({ block: "nearest" })
    const { left, top, width, height } = node.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
  await page.touchscreen.tap(at.x, at.y)
}

/** Types a digit into a counter of the visit. */
async function number(page: Page, chance: () => number): Promise<void> {
  const counters = page.locator(".visit-body .count > input")
  await counters.nth(Math.floor(chance() * (await counters.count()))).focus()
  await page.keyboard.type(String(Math.floor(chance() * 10)))
}

/** What the page shows at a moment; `list` says whether the list is seen, which it is not in the line itself. */
interface Raw {
  at: number
  found: [string, string][]
  list: boolean
}

/** Makes the page write down what it shows whenever that changes. Its memory outlives the program that serves it. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const read = (): Omit<Raw, "at"> => {
      const found: [string, string][] = []
      const rows = [...document.querySelectorAll(".line")]
      for (const row of rows) {
        const id = row.querySelector("[data-line]")?.getAttribute("data-line")
        const tags = [...row.querySelectorAll(".tag")].filter((tag) => !tag.querySelector("svg")).map((tag) => tag.textContent?.trim())
        found.push([`line ${id}`, [row.querySelector(".row__margin")?.textContent?.trim(), row.querySelector(".line__who")?.textContent, ...tags.sort()].join("|")])
        if (row.classList.contains("line--now")) found.push(["open", String(id)])
      }
      for (const count of document.querySelectorAll<HTMLInputElement>(".visit-body .count > input")) {
        found.push([`number ${count.closest("label")?.textContent?.trim()}`, count.value])
      }
      const line = /\/line\/(\w+)/.exec(location.hash)?.[1]
      const note = document.querySelector<HTMLTextAreaElement>("[data-field=note]")
      if (line && note) found.push(["open", line], [`note ${line}`, note.value])
      return { found, list: rows.length > 0 || document.querySelector(".visit-body") !== null }
    }
    const seen: Raw[] = []
    let last = ""
    const write = (): void => {
      const now = read()
      const text = JSON.stringify(now)
      if (text !== last) seen.push({ at: Date.now(), ...now })
      last = text
    }
    new MutationObserver(write).observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true })
    document.addEventListener("input", () => queueMicrotask(write))
    write()
    Object.assign(globalThis, { seen, write })
  })
}

/** Everything that was on the screen since it is watched, each moment with what is known from before. */
async function watched(page: Page, known: Seen): Promise<Moment[]> {
  const all = await page.evaluate(() => {
    const { seen, write } = globalThis as unknown as { seen: Raw[]; write: () => void }
    write()
    return seen
  })
  const moments: Moment[] = []
  let before = known
  for (const { at, found, list } of all) {
    const seen = new Map([...before].filter(([name]) => !(list && (name.startsWith("line ") || name === "open"))))
    for (const [name, value] of found) seen.set(name, value)
    if (!seen.has("open")) seen.set("open", "")
    moments.push({ at, seen })
    before = seen
  }
  return moments
}

/** What is on the screen now. */
async function look(page: Page, known: Seen): Promise<Seen> {
  if (!(await page.evaluate(() => "seen" in globalThis))) await watch(page)
  return (await watched(page, known)).at(-1)?.seen ?? known
}

/** Holds what came back against what was on the screen in the last second. Returns what came back. */
async function compare(page: Page, round: string, moments: Moment[], killed: number, which: string): Promise<Seen> {
  const from = moments.findLastIndex(({ at }) => at <= killed - LAST_MS)
  const last = moments.slice(Math.max(from, 0))
  const opens = new Set(last.map(({ seen }) => seen.get("open") ?? ""))
  // A line that one started and left within that second, or of which the book knows only that it is finished.
  const may = opens.size > 1 ? new Set([...opens, ""]) : opens

  await expect(page.locator("h1").first()).toBeVisible()
  await page.waitForFunction(() => location.hash !== "#/" || document.querySelector(".row, .empty, section") !== null)
  // Where nothing was being written the program begins at home: then she goes to the round herself.
  if (!page.url().includes(round)) {
    expect(may.has(""), `${which}: the round that was being written did not come back`).toBe(true)
    await page.evaluate((id) => (location.hash = `#/round/${id}`), round)
  }
  await expect(page.locator(".visit-body, [data-field=note]").first()).toBeVisible()
  let back = await look(page, new Map())
  const opened = back.get("open") ?? ""
  expect([...may], `${which}: the sheet is back on its line`).toContain(opened)
  if ((await note(page).count()) > 0) {
    // Back from the line itself to the sheet under the list.
    await page.getByRole("link", { name: w("app-back") }).click()
    await expect(sheet(page)).toBeVisible()
    back = await look(page, back)
  } else if (opened) await expect(sheet(page)).toBeVisible()

  const book = (await ask(page, "round", { ask: "page", id: round })) as {
    round: { conversations: { id: string; note: string }[] }
    drafts: { target: string; value: string }[]
  }
  for (const { id, note } of book.round.conversations) if (!back.has(`note ${id}`)) back.set(`note ${id}`, note)
  for (const { target, value } of book.drafts.filter(({ target }) => target.startsWith("line:"))) {
    const { line } = JSON.parse(value) as { line: { id: string; note: string } }
    back.set(`note ${line.id}`, line.note)
  }

  // Each line, number and note is as it was at some moment of the last second; what was not there yet may be missing.
  const names = new Set([...last.flatMap(({ seen }) => [...seen.keys()]), ...back.keys()])
  names.delete("open")
  for (const name of names) {
    // The book keeps no space around a text.
    const were = [...new Set(last.map(({ seen }) => (seen.get(name) ?? "").trim()))]
    expect(were, `${which}: ${name}`).toContain((back.get(name) ?? "").trim())
  }
  return back
}

async function ask(page: Page, area: string, what: unknown): Promise<unknown> {
  return await page.evaluate(
    async ([area, what]) => {
      const answer = await fetch(`/ask/${area}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(what) })
      if (!answer.ok) throw new Error(await answer.text())
      return (await answer.json()) as unknown
    },
    [area, what] as const,
  )
}

/** The same numbers for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
