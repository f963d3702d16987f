// Visits as values: a blank one, what changed, which counters a place has.

import type { Visit, VisitFields } from "../../backend/types"
import { clip } from "../../words/length"
import { LONG_LIMIT } from "./lines"

export type Counter = "open" | "closed" | "busy" | "greeted" | "knocked"

/** A visit of a place of which nothing is noted yet. */
export function blank(id: string, place: string): Visit {
  return {
    id, origin: null, place, from: null, to: null, people: [], windows: {}, greeted: null, knocked: null, genders: null,
    materials: {}, flyers: {}, note: "",
  }
}

const WINDOWS: readonly Counter[] = ["open", "closed", "busy", "greeted", "knocked"]
const DOORS: readonly Counter[] = ["greeted", "knocked"]
const OPEN_AIR: readonly Counter[] = ["greeted"]
const NO_DOOR = ["street", "bar", "shop"]

/** What can be counted there. What somebody counted already is always shown, whatever the place is called now. */
export function countersOf(setting: string, visit: Visit): Counter[] {
  const usual = setting === "window_street" ? WINDOWS : NO_DOOR.includes(setting) ? OPEN_AIR : DOORS
  return WINDOWS.filter((counter) => usual.includes(counter) || countOf(visit, counter) !== null)
}

export function countOf(visit: Visit, counter: Counter): number | null {
  return counter === "greeted" || counter === "knocked" ? visit[counter] : (visit.windows[counter] ?? null)
}

/** The visit with another number; null means that it was not counted, which is not zero. */
export function counted(visit: Visit, counter: Counter, n: number | null): Visit {
  if (counter === "greeted" || counter === "knocked") return { ...visit, [counter]: n }
  return { ...visit, windows: put(visit.windows, counter, n) }
}

/** A map with one number changed, or without it. */
export function put(numbers: Visit["materials"], id: string, n: number | null): Visit["materials"] {
  const { [id]: _, ...others } = numbers
  return n === null ? others : { ...others, [id]: n }
}

const PLAIN = ["from", "to", "greeted", "knocked", "genders", "note"] as const
const MAPS = ["windows", "materials", "flyers"] as const

/** Whether two visits say the same. */
export function equal(one: Visit, other: Visit): boolean {
  const maps = MAPS.every((field) => sameMap(one[field], other[field]))
  const people = one.people.length === other.people.length && one.people.every((id) => other.people.includes(id))
  return maps && people && one.place === other.place && PLAIN.every((field) => one[field] === other[field])
}

/** Whether nothing was counted, given or written there; when it was says nothing yet. */
export function isBare(visit: Visit): boolean {
  return equal({ ...visit, from: null, to: null, genders: null, people: [] }, blank(visit.id, visit.place))
}

/** Only what differs; nothing when all is the same. A map is written as a whole. */
export function changed(before: Visit, after: Visit): VisitFields | null {
  const next = written(after)
  const plain = PLAIN.filter((field) => before[field] !== next[field]).map((field) => [field, next[field]])
  const maps = MAPS.filter((field) => !sameMap(before[field], next[field])).map((field) => [field, next[field]])
  const all = [...plain, ...maps]
  return all.length > 0 ? { id: after.id, ...Object.fromEntries(all) } : null
}

/** The visit as the book takes it: a longer note is cut, as the field said it would be. */
export function written(visit: Visit): Visit {
  return { ...visit, note: clip(visit.note, LONG_LIMIT) }
}

/** All that a new visit says. */
export function whole(visit: Visit): VisitFields {
  return { place: visit.place, ...(changed(blank(visit.id, visit.place), visit) ?? {}), id: visit.id }
}

/** A colleague changed the visit while I was typing: what I did not touch becomes hers, number by number. */
export function rebased(base: Visit, mine: Visit, theirs: Visit): Visit {
  const plain = PLAIN.filter((field) => base[field] !== mine[field]).map((field) => [field, mine[field]])
  const maps = MAPS.map((field) => [field, mapRebased(base[field], mine[field], theirs[field])])
  return { ...theirs, ...Object.fromEntries([...plain, ...maps]) }
}

function mapRebased(base: Visit["materials"], mine: Visit["materials"], theirs: Visit["materials"]): Visit["materials"] {
  const touched = [...new Set([...Object.keys(base), ...Object.keys(mine)])].filter((id) => base[id] !== mine[id])
  return touched.reduce((numbers, id) => put(numbers, id, mine[id] ?? null), theirs)
}

function sameMap(one: Visit["materials"], other: Visit["materials"]): boolean {
  const ids = Object.keys(one)
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id])
}

/** The sum of a map of numbers. */
export function sum(numbers: Visit["materials"]): number {
  return Object.values(numbers).reduce<number>((all, n) => all + (n ?? 0), 0)
}

/** More than this back is a night: from 23:30 to 01:10. Less is more likely two times that changed places. */
const NIGHT_MINUTES = 12 * 60

/** Whether a visit ends before it began, and no midnight explains it. */
export function endsBefore({ from, to }: Pick<Visit, "from" | "to">): boolean {
  if (from === null || to === null) return false
  const back = minutes(from) - minutes(to)
  return back > 0 && back <= NIGHT_MINUTES
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}
