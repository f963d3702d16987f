// What the pocket counted, and who of it is written out: whom one writes down was counted already.

import type { Conversation, Line } from "../../backend/types"
import * as lines from "./lines"

type Mine = (line: Conversation) => boolean

/** A line, as it stood in the book before and as it reads now. */
interface Written {
  line: Conversation
  base: Conversation | null
  /** People of it whom the pocket had counted. */
  counted?: number
}

/** What the pocket counted at the visit of a line and nobody wrote out, but for the line itself. */
function bareOf(known: readonly Conversation[], { visit, id }: Conversation, mine: Mine): Conversation[] {
  return known.filter((line) => line.visit === visit && line.id !== id && lines.isBare(line) && mine(line))
}

/** People that a line says were spoken to; nobody where it was no conversation. */
function told(line: Conversation | null): number {
  return line && lines.counts(line) ? line.n : 0
}

/**
 * The pocket's lines as they read once a line is written: fewer people for each that it says more than before, the last
 * first, as far as so many were counted. One that stands for nobody any more has `n` 0. When the line says fewer, those
 * whom the pocket had counted are given back; `fresh` makes the id of a line for them where none is left.
 */
export function paidFor({ line, base, counted = 0 }: Written, known: readonly Conversation[], mine: Mine, fresh?: () => string): Conversation[] {
  // A line of the pocket itself that is being written out: its people are counted by it.
  if (base && lines.isBare(base)) return []
  const bare = bareOf(known, line, mine)
  let due = told(line) - told(base)
  if (due < 0) return givenBack(line, Math.min(-due, counted), bare.at(-1), fresh)
  const paid: Conversation[] = []
  for (const one of bare.reverse()) {
    const part = Math.min(due, one.n)
    if (part <= 0) break
    due -= part
    paid.push({ ...one, n: one.n - part })
  }
  return paid
}

function givenBack(line: Conversation, by: number, bare: Conversation | undefined, fresh?: () => string): Conversation[] {
  if (by <= 0) return []
  if (bare) return [{ ...bare, n: bare.n + by }]
  return fresh ? [{ ...lines.opened(fresh(), line.visit, null, null, line.order), n: by }] : []
}

/** How many people the pocket's lines stand for less than they did. */
export function paidIn(paid: readonly Conversation[], known: readonly Conversation[]): number {
  return paid.reduce((sum, { id, n }) => sum + (known.find((line) => line.id === id)?.n ?? 0) - n, 0)
}

/** All lines with the pocket's as they read then; what stands for nobody is left out. */
export function withPaid(known: readonly Conversation[], paid: readonly Conversation[]): Conversation[] {
  const now = new Map([...known, ...paid].map((line) => [line.id, line]))
  return [...now.values()].filter((line) => line.n > 0)
}

/** What writes a line of the pocket: its number, or that it stands for nobody any more. */
export function numberOf(line: Conversation, known: readonly Conversation[]): Line {
  if (line.n === 0) return { remove: line.id }
  return { conversation: known.some(({ id }) => id === line.id) ? { id: line.id, n: line.n } : lines.whole(line) }
}
