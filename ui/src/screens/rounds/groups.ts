// What the first screen shows, in the order in which it matters: what I am at, what waits for me, what I still have to
// hand in, what is planned, what colleagues are at, and then the book itself, newest first, by month.

import type { HomeRound } from "../../backend/types"

export type GroupKind = "you" | "drafts" | "planned" | "colleagues" | "handed_in" | "month"

/** Rounds under one head. `month` is the first day of it, and only there with kind `month`. */
export type Group = { kind: GroupKind; month: string | null; rounds: HomeRound[] }

export type Sorted = { now: HomeRound | null; groups: Group[] }

/** Days during which a round that is handed in, or that a colleague writes, has its own group; then it has its month's. */
const RECENT_DAYS = 14
/** Days during which a draft of mine asks to be finished. What is older, such as an imported year, does not. */
const OPEN_DAYS = 31

/** Sorts the rounds of the first screen, which come newest first. `today` is the service date. */
export function sorted(rounds: HomeRound[], today: string): Sorted {
  const now = roundOfNow(rounds, today)
  const groups: Group[] = []
  const put = (kind: GroupKind, round: HomeRound, month: string | null = null): void => {
    const group = groups.find((group) => group.kind === kind && group.month === month)
    if (group) group.rounds.push(round)
    else groups.push({ kind, month, rounds: [round] })
  }
  const [recent, open] = [daysBefore(today, RECENT_DAYS), daysBefore(today, OPEN_DAYS)]
  for (const round of rounds) {
    if (round.id === now?.id) continue
    if (isForMe(round)) put("you", round)
    else if (round.review === "draft" && round.mine && round.date > today) put("planned", round)
    else if (round.review === "draft" && round.mine && round.date >= open) put("drafts", round)
    else if (round.review === "draft" && !round.mine && round.date >= recent) put("colleagues", round)
    else if (round.review !== "draft" && round.date >= recent) put("handed_in", round)
    else put("month", round, `${round.date.slice(0, 7)}-01`)
  }
  return { now, groups: groups.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)) }
}

/** My draft to go on with: today's, else the newest of the days before. A planned round is not one yet. */
export function roundOfNow(rounds: HomeRound[], today: string): HomeRound | null {
  const open = daysBefore(today, OPEN_DAYS)
  const mine = rounds.filter((round) => round.mine && round.review === "draft" && round.date <= today && round.date >= open)
  return mine.find((round) => round.date === today) ?? mine[0] ?? null
}

/** A question about my round, one that was opened again, or a round that waits for my eyes. */
function isForMe(round: HomeRound): boolean {
  return round.waits_for_me || (round.mine && round.reopened_by !== null)
}

// Sorting keeps the order of equal ones, so months stay newest first.
const ORDER: GroupKind[] = ["you", "drafts", "planned", "colleagues", "handed_in", "month"]

function daysBefore(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - days)
  return day.toISOString().slice(0, 10)
}

/**
 * Where a tap on a round leads: its writers write, the lead reads what waits for her, others just look. What is approved
 * is read first: one tap more writes a late correction.
 */
export function roundHref(round: HomeRound, lead: boolean): string {
  if (lead && round.waits_for_me && round.review !== "asked") return `#/review/${round.id}`
  if (round.mine && round.review !== "approved") return `#/round/${round.id}`
  if (lead && round.review !== "draft") return `#/review/${round.id}`
  return `#/read/${round.id}`
}
