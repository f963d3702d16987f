// A round at a glance, before it is handed in: sums of what was written, and what was left open, which is allowed.

import type { Conversation, RoundPage, Visit } from "../../backend/types"
import { endsBefore } from "../round/visits"

export type VisitGlance = { id: string; label: string; from: string | null; to: string | null }
export type Open = "times" | "from" | "to" | "conversations" | "windows"
/** Who has a note, and which of its fields: enough to write it again without a piece. */
export type Text = { key: string; of: "round" | "visit" | "conversation"; id: string; field: "note" | "question"; text: string }

export type Glance = {
  visits: VisitGlance[]
  /** Conversations with sex workers, ×n counted n. */
  conversations: number
  /** Of those, by language, most first; null is "not noted". */
  languages: { language: string | null; n: number }[]
  /** Talks with operators, owners and key persons: counted apart. */
  others: { with: string; n: number }[]
  windows: { state: string; n: number }[]
  materials: { id: string; n: number }[]
  flyers: number
  /** Where people were sent, most first. */
  referrals: { to: string; n: number }[]
  /** Per visit what is open, and for the whole round. */
  open: { label: string; fields: Open[] }[]
  /** Visits that end before they began. */
  doubtful: VisitGlance[]
  noMaterials: boolean
  /** Places of the plan where nobody was. */
  skipped: string[]
}

/** The sums of a round as it reads now. */
export function glance(page: RoundPage): Glance {
  const { visits, conversations } = page.round
  const counted = conversations.filter(isCounted)
  const label = (visit: Visit): string => page.visits[visit.id]?.label || page.places[visit.place] || ""
  const told = (visit: Visit): VisitGlance => ({ id: visit.id, label: label(visit), from: visit.from, to: visit.to })
  return {
    visits: visits.map(told),
    doubtful: visits.filter(endsBefore).map(told),
    conversations: sum(counted.map((line) => line.n)),
    languages: most(sums(counted, (line) => line.language)).map(([language, n]) => ({ language, n })),
    others: most(sums(conversations.filter((line) => line.with !== "sex_worker"), (line) => line.with)).map(([of, n]) => ({ with: of, n })),
    windows: added(visits.map((visit) => visit.windows), ["open", "closed", "busy"]).map(([state, n]) => ({ state, n })),
    materials: added(visits.map((visit) => visit.materials)).map(([id, n]) => ({ id, n })),
    flyers: sum(visits.flatMap((visit) => Object.values(visit.flyers))),
    referrals: added(conversations.map((line) => Object.fromEntries(line.referrals.map((to) => [to, line.n]))))
      .map(([to, n]) => ({ to, n }))
      .sort((a, b) => b.n - a.n),
    open: visits
      .map((visit) => ({ label: label(visit), fields: openFields(page, visit) }))
      .filter((visit) => visit.fields.length > 0),
    noMaterials: visits.length > 0 && visits.every((visit) => Object.keys(visit.materials).length === 0),
    skipped: page.round.planned
      .filter((place) => visits.every((visit) => visit.place !== place))
      .map((place) => page.visits[place]?.label || page.places[place] || ""),
  }
}

/** All texts in which something may point at a person. */
export function texts(page: RoundPage): Text[] {
  const { round } = page
  const found: Text[] = []
  const put = (of: Text["of"], id: string, field: Text["field"], text: string): void => {
    if (text.trim() !== "") found.push({ key: `${of}:${id}:${field}`, of, id, field, text })
  }
  put("round", round.id, "note", round.note)
  for (const visit of round.visits) put("visit", visit.id, "note", visit.note)
  for (const line of round.conversations) {
    put("conversation", line.id, "question", line.question)
    put("conversation", line.id, "note", line.note)
  }
  return found
}

/** Counts as a conversation: with a sex worker, and more than a greeting (counting rules, version 1). */
function isCounted(line: Conversation): boolean {
  return line.with === "sex_worker" && line.kind !== "greeting"
}

function openFields(page: RoundPage, visit: Visit): Open[] {
  const open: Open[] = []
  if (visit.from === null && visit.to === null) open.push("times")
  else if (visit.from === null) open.push("from")
  else if (visit.to === null) open.push("to")
  if (!page.round.conversations.some((line) => line.visit === visit.id)) open.push("conversations")
  const street = page.visits[visit.id]?.setting === "window_street"
  if (street && Object.keys(visit.windows).length === 0) open.push("windows")
  return open
}

const sum = (numbers: number[]): number => numbers.reduce((total, n) => total + n, 0)

function sums<K>(lines: Conversation[], key: (line: Conversation) => K): Map<K, number> {
  const totals = new Map<K, number>()
  for (const line of lines) totals.set(key(line), (totals.get(key(line)) ?? 0) + line.n)
  return totals
}

const most = <K>(totals: Map<K, number>): [K, number][] => [...totals].sort((a, b) => b[1] - a[1])

/** Counters added up; in the order given, then as they come. */
function added(counters: Partial<Record<string, number>>[], order: string[] = []): [string, number][] {
  const totals = new Map<string, number>()
  for (const counter of counters) {
    for (const [id, n] of Object.entries(counter)) if (n !== undefined) totals.set(id, (totals.get(id) ?? 0) + n)
  }
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length)
  return [...totals].sort((a, b) => place(a[0]) - place(b[0]))
}
