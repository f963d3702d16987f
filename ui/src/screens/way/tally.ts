// The tally of the pocket screen: strokes in fives, as on paper; and the line that it counts on.

import type { Conversation, RoundPage } from "../../backend/types"
import { counts, isBare, isMine } from "../round/lines"

/** Strokes up to here; a larger number is shown in digits. */
export const MOST_STROKES = 60
const STROKE = 10
const FIVE = 58
const ROW = 34
const FIVES_A_ROW = 4

export type Strokes = { path: string; width: number; height: number }

/** Strokes in fives for `n`, drawn in a box of `width` × `height`; nothing for zero or too many. */
export function strokes(n: number): Strokes | null {
  if (n < 1 || n > MOST_STROKES) return null
  let path = ""
  let width = 0
  const fives = Math.ceil(n / 5)
  for (let five = 0; five < fives; five++) {
    const x = (five % FIVES_A_ROW) * FIVE + 8
    const y = Math.floor(five / FIVES_A_ROW) * ROW
    const here = Math.min(5, n - five * 5)
    for (let i = 0; i < Math.min(4, here); i++) path += `M${x + i * STROKE} ${y + 5}v24`
    if (here === 5) path += `M${x - 5} ${y + 26} ${x + 35} ${y + 8}`
    width = Math.max(width, x + (here === 5 ? 40 : Math.min(4, here) * STROKE - 2))
  }
  return { path, width, height: Math.ceil(fives / FIVES_A_ROW) * ROW }
}

/** The line of a place that the pocket counts on: it says nothing yet but that somebody was spoken to. */
export function countedLine(page: RoundPage, stop: Stop): Conversation | null {
  return linesAt(page, stop).filter(isBare).at(-1) ?? null
}

/** People that I spoke to at a place: those that are counted only, and those that are written out already. */
export function spokenTo(page: RoundPage, stop: Stop): number {
  return linesAt(page, stop).filter(counts).reduce((sum, line) => sum + line.n, 0)
}

/** The visit of a place to count at: the one with lines of mine, where two phones began one each without a network. */
export function visitAt(page: RoundPage, stop: Stop): string | null {
  return linesAt(page, stop)[0]?.visit ?? stop.visits[0] ?? null
}

function linesAt(page: RoundPage, stop: Stop): Conversation[] {
  return page.round.conversations.filter((line) => stop.visits.includes(line.visit) && isMine(page, line))
}

/** A place of the round, in the order of the walk; its visits, once there is one. */
export type Stop = { place: string; visits: string[] }

/** The places of a round in their planned order, then those that were visited besides. */
export function stops(page: RoundPage): Stop[] {
  const { planned, visits } = page.round
  const visitsOf = (place: string): string[] => visits.filter((visit) => visit.place === place).map((visit) => visit.id)
  const unplanned = visits.map((visit) => visit.place).filter((place) => !planned.includes(place))
  const places = [...planned, ...unplanned]
  return places.filter((place, at) => places.indexOf(place) === at).map((place) => ({ place, visits: visitsOf(place) }))
}
