// A whole close-out by hand: place, ten lines, one referral, one follow-up, seven numbers, hand in.
import type { Desk } from "../e2e/desk.ts"
import { expect } from "../e2e/lab.ts"
import type { Finger } from "./finger.ts"
import { done, write } from "./memory.ts"
import { inBook, type Visit } from "./year.ts"

/** Counters of a window street that the year has not: the others have its numbers. */
const GREETED = 3
const KNOCKED = 1

interface Written {
  review: string
  round: {
    conversations: { referrals: string[]; follow_up: string | null }[]
    visits: { windows: object; greeted: number; knocked: number; materials: object }[]
  }
}

/** From the list of rounds and back to it; the presses that the page felt. */
export async function closeOut(desk: Desk, finger: Finger, visit: Visit): Promise<number> {
  await desk.go("#/")
  await finger.waits(".dock a.btn")
  const [before, planned] = [await finger.counted(), finger.planned]
  await finger.press('a.btn[href="#/before"]')
  const place = `.choose input[value="${visit.place}"]`
  await finger.waits(".choose .chip")
  if (!(await finger.sees(place))) await finger.press(".choose .more .btn")
  await finger.press(place)
  await finger.press(".dock .btn--main")
  await finger.waits(".starters .btn")
  const id = /#\/round\/(\w+)/.exec(desk.page.url())?.[1] ?? ""

  const { open = 0, closed = 0, busy = 0 } = visit.windows
  const windows = { open, closed, busy }
  await finger.press(".visit-body .count > input")
  await finger.types(keys([open, closed, busy, GREETED, KNOCKED]))
  await finger.press(".visit-body .opens")
  const { condoms = 0, lubricant = 0 } = visit.materials
  const materials = { condoms, lubricant }
  for (const [name, n] of Object.entries(materials)) {
    await finger.press("fieldset .count", desk.w(`material-${name}`))
    await finger.types(keys([n]))
  }

  await write(finger, visit.lines)
  if (await finger.sees(".sheet")) await finger.press(".sheet .chips .btn--quiet")
  await finger.press('.inset .chip input[value="gp"]')
  await finger.press(".follow .seg label:nth-of-type(2) input")
  await done(finger)
  await finger.press(`a[href="#/handin/${id}"]`)
  await finger.press(".dock > .btn--main")
  await finger.waits(".dock a.btn[href='#/before']")
  const here = (await finger.counted()) - before
  expect(here, `${visit.name}: the page felt every press, and no other`).toBe(finger.planned - planned)

  await inBook(desk, id, visit)
  const { review, round } = (await desk.ask("round", { ask: "page", id })) as Written
  expect(review).toBe("handed_in")
  expect(round.conversations.filter((line) => line.referrals.includes("gp") && line.follow_up !== null)).toHaveLength(1)
  expect(round.visits).toMatchObject([{ windows, greeted: GREETED, knocked: KNOCKED, materials }])
  await desk.ask("round", { ask: "write", id, lines: [{ remove: id }], done: [] })
  return here
}

/** Numbers on the keypad, Enter between two of them. */
const keys = (numbers: number[]): string[] => numbers.flatMap((n, at) => (at > 0 ? ["Enter", ...String(n)] : [...String(n)]))
