// Presses, counted by driving the real screens over every visit of the synthetic year. A press is a finger on one
// target, or one key of a keypad; the page counts them itself, by what reaches it.
//
// The world's clock stands right after that year, so that languages and topics lie in the order of its use. Every visit
// is written into a new round at the same place, read back, compared with the year, and taken away again: the order is
// the year's for each of them.
import { Desk, PHONE } from "../e2e/desk.ts"
import { expect, test } from "../e2e/lab.ts"
import { World } from "../e2e/world.ts"
import { Finger } from "./finger.ts"
import { remembered, write, type Heard } from "./memory.ts"
import { number, quantile, table } from "./table.ts"

/** Minutes from the world's evening, 24 November 2026 23:05, to 8 January 2018 21:05. */
const TO_THAT_YEAR = -((Date.UTC(2026, 10, 24, 23, 5) - Date.UTC(2018, 0, 8, 21, 5)) / 60_000)
const TODAY = "2018-01-08"
/** A visit with fewer lines says little about ten. */
const ENOUGH = 5

interface Visit {
  place: string
  name: string
  setting: string
  lines: Heard[]
}

test("taps", async ({ browser }) => {
  const world = await World.start("--year", "--people", "noor:lead+fieldworker,petya:fieldworker")
  try {
    await world.tell(`clock/${TO_THAT_YEAR}`)
    const desk = await Desk.open(browser, world, "Petya", { size: PHONE, by: "thumb", language: "nl" })
    const finger = await Finger.on(desk.page)
    const visits = await theYear(desk)
    const all = visits.reduce((sum, visit) => sum + visit.lines.length, 0)

    const perTen: number[] = []
    const each: number[] = []
    let [presses, written] = [0, 0]
    for (const [at, visit] of visits.entries()) {
      const id = await begun(desk, visit)
      await desk.go(`#/round/${id}`)
      await finger.waits(".starters .btn")
      const before = finger.planned
      const counted = await finger.counted()
      const costs = await write(finger, visit.lines)
      await finger.press(".sheet__head .btn--plain")
      const here = (await finger.counted()) - counted
      expect(here, `${visit.name}: the page felt every press, and no other`).toBe(finger.planned - before)
      expect(await inBook(desk, id), `${visit.name}: what was written is what was remembered`).toEqual(remembered(visit.lines))
      await desk.go("#/settings")
      await finger.waits(".seg")
      await desk.ask("round", { ask: "write", id, lines: [{ remove: id }], done: [] })
      each.push(...costs)
      presses += here
      written += visit.lines.length
      if (visit.lines.length >= ENOUGH) perTen.push((10 * here) / visit.lines.length)
      if (process.env["VELDBOEK_TAPS"] && at + 1 >= Number(process.env["VELDBOEK_TAPS"])) break
    }

    const evenings: number[] = []
    for (const visit of visits.filter(({ lines, setting }) => lines.length === 10 && setting === "window_street")) {
      evenings.push(await closeOut(desk, finger, visit))
      if (process.env["VELDBOEK_TAPS"]) break
    }

    console.log(
      table(`Taps: ${number(written)} conversations of ${number(all)}, in ${visits.length} visits`, [
        [`ten lines, median of ${perTen.length} visits`, quantile(perTen, 0.5), 36],
        ["ten lines, 90th percentile", quantile(perTen, 0.9), 42],
        ["ten lines, all visits together", (10 * presses) / written, null],
        ["ten lines, the worst visit", Math.max(...perTen), null],
        ["one line, at most 5 (of a hundred)", (100 * each.filter((cost) => cost <= 5).length) / each.length, null],
        [`a whole close-out, median of ${evenings.length}`, quantile(evenings, 0.5), 75],
        ["a whole close-out, the longest", Math.max(...evenings), 75],
      ]),
    )
    expect.soft(quantile(perTen, 0.5)).toBeLessThanOrEqual(36)
    expect.soft(quantile(perTen, 0.9)).toBeLessThanOrEqual(42)
    expect.soft(Math.max(...evenings)).toBeLessThanOrEqual(75)
  } finally {
    await world.end()
  }
})

/** Every visit of the year as the import read it. */
async function theYear(desk: Desk): Promise<Visit[]> {
  const { rounds } = (await desk.ask("rounds", { ask: "home", limit: 1_000 })) as { rounds: { id: string }[] }
  const places = (await desk.ask("places", { ask: "list" })) as { id: string; name: string; setting: string }[]
  const visits: Visit[] = []
  for (const { id } of rounds) {
    const { round } = (await desk.ask("round", { ask: "page", id })) as {
      round: { visits: { id: string; place: string }[]; conversations: (Heard & { visit: string })[] }
    }
    for (const visit of round.visits) {
      const place = places.find((place) => place.id === visit.place)
      const lines = round.conversations.filter((line) => line.visit === visit.id)
      if (place && lines.length > 0) visits.push({ place: place.id, name: place.name, setting: place.setting, lines: lines.flatMap(alone) })
    }
  }
  return visits
}

/** What is counted of a line, once for everybody whom it stands for. */
const alone = ({ kind, gender, language, topics, n }: Heard): Heard[] =>
  Array.from({ length: n }, () => ({ kind, gender, language, topics: [...topics].sort(), n: 1 }))

/** A round of tonight at the place of a visit. */
async function begun(desk: Desk, visit: Visit): Promise<string> {
  const round = { date: TODAY, part_of_day: "evening", planned: [visit.place] }
  return (await desk.ask("round", { ask: "begin", lines: [{ round }] })) as string
}

/** What the book has of a round, as it is remembered. */
async function inBook(desk: Desk, id: string): Promise<string[]> {
  let found: string[] = []
  // The last line is written while we ask.
  await expect(async () => {
    const page = (await desk.ask("round", { ask: "page", id })) as { round: { conversations: Heard[] }; drafts: unknown[] }
    expect(page.drafts).toEqual([])
    found = remembered(page.round.conversations.flatMap(alone))
  }).toPass({ timeout: 10_000 })
  return found
}

/** From home to home: place, ten lines, one referral, one follow-up, seven numbers, hand in. */
async function closeOut(desk: Desk, finger: Finger, visit: Visit): Promise<number> {
  await desk.go("#/")
  await finger.waits(".dock a.btn")
  const before = await finger.counted()
  await finger.press('a.btn[href="#/before"]')
  if (!(await finger.sees(`.choose input[value="${visit.place}"]`))) await finger.press(".choose .more .btn")
  await finger.press(`.choose input[value="${visit.place}"]`)
  await finger.press(".dock .btn--main")
  await finger.waits(".starters .btn")
  const id = /#\/round\/(\w+)/.exec(desk.page.url())?.[1] ?? ""
  // Five counters of a window street, each a digit, Enter between them; then condoms and lubricant.
  await finger.press(".visit-body .count > input")
  await finger.types(["7", "Enter", "4", "Enter", "2", "Enter", "3", "Enter", "1"])
  await finger.press(".visit-body .opens")
  await finger.press("fieldset .count > input")
  await finger.types(["9", "Enter", "6"])
  await write(finger, visit.lines)
  await finger.press(".sheet .chips .btn--quiet")
  await finger.press('input[value="gp"], .inset fieldset:nth-of-type(2) input')
  await finger.press(".follow .seg label:nth-of-type(2) input")
  await finger.press("a.icon-btn")
  await finger.press(".sheet__head .btn--plain")
  await finger.press(`a[href="#/handin/${id}"]`)
  await finger.press(".dock .btn--main")
  await finger.waits(".screen .tabs, nav")
  const here = (await finger.counted()) - before
  const page = (await desk.ask("round", { ask: "page", id })) as {
    review: string
    round: { conversations: (Heard & { referrals: string[]; follow_up: string | null })[]; visits: { greeted: number; materials: object; windows: object }[] }
  }
  expect(page.review).toBe("handed_in")
  expect(remembered(page.round.conversations.flatMap(alone))).toEqual(remembered(visit.lines))
  expect(page.round.conversations.filter(({ referrals, follow_up }) => referrals.length === 1 && follow_up !== null)).toHaveLength(1)
  expect(Object.values({ ...page.round.visits[0]?.windows, ...page.round.visits[0]?.materials }).filter((n) => n !== null)).toHaveLength(5)
  await desk.ask("round", { ask: "write", id, lines: [{ remove: id }], done: [] })
  return here
}
