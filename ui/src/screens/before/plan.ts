// The plan of a round before it begins: what the screen keeps, and what it writes.

import type { Line, PlaceListed, RoundPage } from "../../backend/types"

export type Plan = {
  date: string
  /** The service date on which it was made. */
  made: string
  part: string | null
  /** False while `part` follows from the clock. */
  partChosen: boolean
  kind: string | null
  /** False while `kind` follows from the places. */
  kindChosen: boolean
  people: string[]
  /** In the order of the walk. */
  places: string[]
}

/** A plan for now: today's service date, the part of the day by the clock, and myself. */
export function planOfNow(today: string, now: string, me: string | null): Plan {
  return { date: today, made: today, part: partOfDay(now), partChosen: false, kind: null, kindChosen: false, people: me ? [me] : [], places: [] }
}

/** A plan that was left open: one for "today" means the day on which it is opened again, not the day that has gone. */
export function renewed(plan: Plan, today: string, now: string): Plan {
  if (plan.made === today) return plan
  if (plan.date > today) return { ...plan, made: today }
  return { ...onDay(plan, today, today, now), made: today }
}

/** The plan on another day. Only of today the clock tells the part of the day. */
export function onDay(plan: Plan, date: string, today: string, now: string): Plan {
  const part = plan.partChosen ? plan.part : date === today ? partOfDay(now) : null
  return { ...plan, date, part }
}

/** The plan of a round that is in the book. */
export function planOf(page: RoundPage): Plan {
  const { round } = page
  const visited = round.visits.map((visit) => visit.place)
  const places = [...round.planned, ...visited.filter((place) => !round.planned.includes(place))]
  return {
    date: round.date,
    made: round.date,
    part: round.part_of_day,
    partChosen: true,
    kind: round.kind_of_round,
    kindChosen: true,
    people: [...round.people],
    places: places.filter((place, at) => places.indexOf(place) === at),
  }
}

/** A day on which a round can have been: while a year is typed, a date field gives 0002 and 0020 first. */
export function isDate(date: string): boolean {
  return /^20\d\d-\d\d-\d\d$/.test(date)
}

/** The part of the day at a time "HH:MM". Half past five in the morning is still last night. */
export function partOfDay(now: string): string {
  const hour = Number(now.slice(0, 2))
  if (hour < 6 || hour >= 23) return "night"
  if (hour < 12) return "morning"
  return hour < 18 ? "afternoon" : "evening"
}

const KINDS: Record<string, string> = {
  window_street: "window_streets",
  club: "clubs_and_houses",
  private_house: "clubs_and_houses",
  massage_salon: "massage_salons",
}

/** What the round sets out to visit, when all its places say the same. */
export function kindOf(places: PlaceListed[]): string | null {
  const kinds = new Set(places.map((place) => KINDS[place.setting] ?? "other"))
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null
}

/** A place in or out; a new one goes last. */
export function toggled(list: string[], id: string): string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id]
}

/** One place earlier (-1) or later (1). */
export function moved(list: string[], id: string, by: -1 | 1): string[] {
  const from = list.indexOf(id)
  const to = from + by
  const other = list[to]
  if (from < 0 || other === undefined) return list
  const next = [...list]
  next[from] = other
  next[to] = id
  return next
}

/** Most used in the last year first, then those visited last, then by name; retired ones only when they are in the plan already. */
export function byUse(places: PlaceListed[], chosen: string[]): PlaceListed[] {
  return places
    .filter((place) => !place.removed && (!place.retired || chosen.includes(place.id)))
    .sort((a, b) => b.visits - a.visits || compare(b.last_visit, a.last_visit) || a.name.localeCompare(b.name))
}

/** Places whose name has every word that was typed. */
export function found(places: PlaceListed[], typed: string): PlaceListed[] {
  const words = plain(typed).split(/\s+/u).filter(Boolean)
  return places.filter((place) => words.every((word) => plain(place.name).includes(word)))
}

/**
 * The lines that begin this round: its frame, with its places in order. A place becomes a visit with the first thing that
 * somebody notes there; one where nobody was is none, and counts as none.
 */
export function lines(plan: Plan, from: string | null): Line[] {
  const round = {
    date: plan.date,
    part_of_day: plan.part,
    kind_of_round: plan.kind,
    people: plan.people,
    planned: plan.places,
    ...(from === null ? {} : { from }),
  }
  return [{ round } as Line]
}

/** The lines that change the places of a round: an empty visit goes with its place. */
export function placeLines(page: RoundPage, places: string[]): Line[] {
  const { visits } = page.round
  const gone = visits.filter((visit) => !places.includes(visit.place) && isEmpty(page, visit.id))
  return [{ round: { planned: places } } as Line, ...gone.map((visit) => ({ remove: visit.id }) as Line)]
}

/** Whether anything was written at this visit; such a place stays in the round. */
export function isEmpty(page: RoundPage, id: string): boolean {
  const visit = page.round.visits.find((visit) => visit.id === id)
  if (!visit) return true
  const counters = [visit.windows, visit.materials, visit.flyers]
  const counted = counters.some((counter) => Object.keys(counter).length > 0)
  const noted = visit.from !== null || visit.to !== null || visit.greeted !== null || visit.knocked !== null
  const lines = page.round.conversations.some((line) => line.visit === id)
  return !counted && !noted && visit.note === "" && !lines
}

/** The draft of this screen, or nothing when it is no plan. */
export function read(value: string): Plan | null {
  try {
    const plan = JSON.parse(value) as Partial<Plan>
    const lists = Array.isArray(plan.people) && Array.isArray(plan.places)
    return typeof plan.date === "string" && lists ? (plan as Plan) : null
  } catch {
    return null
  }
}

const compare = (a: string | null, b: string | null): number => (a ?? "").localeCompare(b ?? "")

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
