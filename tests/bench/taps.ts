// Presses, counted by driving the real screens over every visit of the synthetic year. A press is a finger on one
// target, or one key of a keypad; the page counts them itself, by what reaches it.
//
// The world's clock stands right after that year, so that languages and topics lie in the order of its use. Every visit
// is written into a new round at the same place, read back, compared with the year, and taken away again: the order is
// the year's for each of them.
import { Desk, PHONE } from "../e2e/desk.ts"
import { expect, test } from "../e2e/lab.ts"
import { World } from "../e2e/world.ts"
import { closeOut } from "./closeout.ts"
import { Finger } from "./finger.ts"
import { done, write } from "./memory.ts"
import { number, quantile, report } from "./table.ts"
import { inBook, theYear, type Visit } from "./year.ts"

/** Minutes from the world's evening, 24 November 2026 23:05, to 8 January 2018 21:05. */
const TO_THAT_YEAR = -((Date.UTC(2026, 10, 24, 23, 5) - Date.UTC(2018, 0, 8, 21, 5)) / 60_000)
const TODAY = "2018-01-08"
/** A visit with fewer lines says little about ten. */
const ENOUGH = 5
/** Lines of a whole close-out, and of visits from which one is taken: those that have some more give ten of theirs. */
const TEN = 10
const AT_MOST = 12
/** Playwright keeps every step of a test and is slower with each: so many tests share one page. */
const PARTS = 20

let world: World
let desk: Desk
let finger: Finger
let visits: Visit[] = []
const each: number[] = []
const perTen: number[] = []
const evenings: number[] = []
let [presses, written] = [0, 0]

test.describe.configure({ mode: "serial" })

test.beforeAll(async ({ browser }) => {
  world = await World.start("--year", "--people", "noor:lead+fieldworker,petya:fieldworker")
  await world.tell(`clock/${TO_THAT_YEAR}`)
  desk = await Desk.open(browser, world, "Petya", { size: PHONE, by: "thumb", language: "nl" })
  finger = await Finger.on(desk.page)
  visits = await theYear(desk)
})

test.afterAll(async () => {
  await desk?.close()
  await world?.end()
})

for (let part = 0; part < PARTS; part += 1) {
  test(`visits of the year, part ${part + 1}`, async () => {
    for (const visit of mine(visits, part)) {
      const { costs, felt } = await visited(visit)
      each.push(...costs)
      presses += felt
      written += visit.lines.length
      if (visit.lines.length >= ENOUGH) perTen.push((10 * felt) / visit.lines.length)
    }
  })
}

for (let part = 0; part < PARTS / 4; part += 1) {
  test(`whole close-outs, part ${part + 1}`, async () => {
    const streets = visits.filter(({ setting, lines: { length } }) => setting === "window_street" && length >= TEN && length <= AT_MOST)
    for (const visit of mine(streets, 4 * part, 4)) {
      evenings.push(await closeOut(desk, finger, { ...visit, lines: visit.lines.slice(0, TEN) }))
    }
  })
}

test("what they took", () => {
  expect(written, "every conversation of the year was written").toBe(visits.reduce((sum, { lines }) => sum + lines.length, 0))
  report(`Taps: ${number(written)} conversations in ${visits.length} visits, and ${evenings.length} whole close-outs`, [
    [`ten lines, median of ${perTen.length} visits`, quantile(perTen, 0.5), 36],
    ["ten lines, 90th percentile", quantile(perTen, 0.9), 42],
    ["ten lines, all visits together", (10 * presses) / written, null],
    ["ten lines, the worst visit", Math.max(...perTen), null],
    ["one line, at most 5 (of a hundred)", (100 * each.filter((cost) => cost <= 5).length) / each.length, null],
    ["a whole close-out, median", quantile(evenings, 0.5), 75],
    ["a whole close-out, the longest", Math.max(...evenings), 75],
  ])
})

/** What falls to a part, and to the next ones with it. */
function mine<T>(all: T[], part: number, several = 1): T[] {
  return all.slice(Math.ceil((part * all.length) / PARTS), Math.ceil(((part + several) * all.length) / PARTS))
}

/** Writes a visit into a round of tonight: what each line took, and all presses that the page felt. */
async function visited(visit: Visit): Promise<{ costs: number[]; felt: number }> {
  const round = { date: TODAY, part_of_day: "evening", planned: [visit.place] }
  const id = (await desk.ask("round", { ask: "begin", lines: [{ round }] })) as string
  await desk.go(`#/round/${id}`)
  await finger.waits(".starters .btn")
  const [before, planned] = [await finger.counted(), finger.planned]
  const costs = await write(finger, visit.lines)
  await done(finger)
  const felt = (await finger.counted()) - before
  expect(felt, `${visit.name}: the page felt every press, and no other`).toBe(finger.planned - planned)
  await inBook(desk, id, visit)
  await desk.go("#/settings")
  await finger.waits(".seg")
  await desk.ask("round", { ask: "write", id, lines: [{ remove: id }], done: [] })
  return { costs, felt }
}
