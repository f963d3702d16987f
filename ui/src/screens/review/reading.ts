// The round in the order in which it is read. No words, no book: values in, values out.

import type { Conversation, Round, Visit } from "../../backend/types"

/** A line with its number in the round, from 1: what people call it when they ask about it. */
export interface Numbered {
  line: Conversation
  number: number
}

/** A visit with its lines. */
export interface VisitRead {
  visit: Visit
  lines: Numbered[]
}

/** The visits with their lines, numbered through; lines whose visit is not here come last, under no visit. */
export function inOrder(round: Round): { visits: VisitRead[]; loose: Numbered[] } {
  let number = 0
  const under = (lines: Conversation[]) => lines.map((line) => ({ line, number: ++number }))
  const visits = round.visits.map((visit) => ({
    visit,
    lines: under(round.conversations.filter((line) => line.visit === visit.id)),
  }))
  const known = new Set(round.visits.map((visit) => visit.id))
  return { visits, loose: under(round.conversations.filter((line) => !known.has(line.visit))) }
}

/** The number of each line, by its id. */
export function numbers(round: Round): Map<string, number> {
  const { visits, loose } = inOrder(round)
  return new Map([...visits.flatMap((read) => read.lines), ...loose].map(({ line, number }) => [line.id, number]))
}

/** How many devices wrote lines: with one, nobody needs to be told who wrote which. */
export function severalWrote(round: Round): boolean {
  return new Set(round.conversations.map((line) => line.author)).size > 1
}

/** A moment as the words read it. A clock may be set to anything; what no calendar has is the beginning of all. */
export function moment(at: number): string {
  const date = new Date(at)
  return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString()
}
