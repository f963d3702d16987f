// What is being typed, as it lies in the book until it is finished: read back after a kill, a lock or a reload.

import type { Conversation, Draft, Line, RoundPage, Visit } from "../../backend/types"
import { newId } from "../../backend/ids"
import { clip } from "../../words/length"
import { numberOf, paidFor, withPaid } from "./counted"
import * as lines from "./lines"
import { begunElsewhere } from "./sections"
import * as visits from "./visits"

/** Where somebody was in the open line: in the sheet under the list, or in the line itself, full screen. */
export type Mode = "sheet" | "more"

/** A line that is being written. */
export interface LineDraft {
  line: Conversation
  /** As it was in the book when it was opened; null for a new one. */
  base: Conversation | null
  /** The place of a visit that is not in the book yet, and begins with this line. */
  place: string | null
  /** Null when it is finished and only not written yet. */
  mode: Mode | null
  /** The field that had focus, to come back to. */
  focus: string | null
  /** People whom the pocket had counted, of what of it is in the book already: they are given back with it. */
  counted?: number
}

/** A visit of which something is being typed. */
export interface VisitDraft {
  visit: Visit
  /** As it is in the book; null when it is not there yet. */
  base: Visit | null
  focus: string | null
}

export const lineTarget = (id: string): string => `line:${id}`
export const visitTarget = (id: string): string => `visit:${id}`

/** The note of the round itself: its draft is the text. */
export const NOTE_TARGET = "round"

/** The lines that were being written, oldest first. What can't be read is left alone. */
export function lineDrafts(drafts: readonly Draft[]): LineDraft[] {
  return read<LineDraft>(drafts, "line:").filter((draft) => isObject(draft.line) && Array.isArray(draft.line.topics))
}

/** The visits of which something was being typed, oldest first. */
export function visitDrafts(drafts: readonly Draft[]): VisitDraft[] {
  return read<VisitDraft>(drafts, "visit:").filter((draft) => isObject(draft.visit) && isObject(draft.visit.windows))
}

/** The note of the round that was being typed. */
export function noteDraft(drafts: readonly Draft[]): string | null {
  return drafts.find((draft) => draft.target === NOTE_TARGET)?.value ?? null
}

/** What finishing the note of the round writes. */
export function noteLines(note: string): Line[] {
  return [{ round: { note: clip(note, lines.LONG_LIMIT) } }]
}

/** What was being written of a round when it was left. */
export interface Left {
  lines: LineDraft[]
  /** Each with the target that it was kept under. */
  visits: { draft: VisitDraft; target: string }[]
  note: string | null
  /** Places that something was begun at without a visit in the book: the id that the visit would have had. */
  unborn: Map<string, string>
}

/** What was left, as it goes on: where a colleague began a visit at the same place meanwhile, under hers. */
export function leftOf(page: RoundPage): Left {
  const [lines, visits] = [lineDrafts(page.drafts), visitDrafts(page.drafts)]
  const there = new Set(page.round.visits.map((visit) => visit.id))
  const begun = [
    ...lines.flatMap(({ line, place }) => (place === null ? [] : [[line.visit, place] as const])),
    ...visits.flatMap(({ visit, base }) => (base ? [] : [[visit.id, visit.place] as const])),
  ]
  const unborn = new Map(begun.filter(([id]) => !there.has(id)))
  const to = begunElsewhere(page, { unborn, visits: new Map() })
  const moved = (draft: VisitDraft): VisitDraft => {
    const theirs = page.round.visits.find((visit) => visit.id === to.get(draft.visit.id))
    return theirs ? visitMoved(draft, theirs) : draft
  }
  return {
    lines: lines.map((draft) => lineMoved(draft, to)),
    visits: visits.map((draft) => ({ draft: moved(draft), target: visitTarget(draft.visit.id) })),
    note: noteDraft(page.drafts),
    unborn: new Map([...unborn].filter(([id]) => !to.has(id))),
  }
}

/** What finishing all that was left writes: for whoever hands the round in while something was open. */
export function linesOf(page: RoundPage): Line[] {
  const left = leftOf(page)
  const mine = (line: Conversation): boolean => lines.isMine(page, line)
  let known = page.round.conversations
  const written = left.lines.flatMap((draft) => {
    const paid = paidFor(draft, known, mine, newId)
    const found = finished(draft, paid, known)
    if (found.length > 0) known = withPaid(known, paid)
    return found
  })
  const typed = left.visits.flatMap(({ draft }) => visitLines(draft))
  return [...typed, ...written, ...(left.note === null ? [] : noteLines(left.note))]
}

/** What finishing a line writes, the pocket's lines with it; nothing when it says what the book says already. */
export function finished({ line, base, place }: LineDraft, paid: readonly Conversation[], known: readonly Conversation[]): Line[] {
  const fields = base ? lines.changed(base, line) : lines.whole(line)
  if (!fields) return []
  const begins = place === null ? [] : [{ visit: { id: line.visit, place } }]
  return [...begins, { conversation: fields }, ...paid.map((one) => numberOf(one, known))]
}

/** What finishing a visit writes. */
export function visitLines({ visit, base }: VisitDraft): Line[] {
  const fields = base ? visits.changed(base, visit) : visits.whole(visit)
  return fields ? [{ visit: fields }] : []
}

/** The same line under the visit that a colleague began at its place meanwhile. */
export function lineMoved(draft: LineDraft, to: ReadonlyMap<string, string>): LineDraft {
  const visit = to.get(draft.line.visit)
  return visit === undefined ? draft : { ...draft, place: null, line: { ...draft.line, visit } }
}

/** What was being typed of a place, typed over the visit that a colleague began there meanwhile. */
export function visitMoved(draft: VisitDraft, theirs: Visit): VisitDraft {
  const blank = visits.blank(theirs.id, theirs.place)
  return { ...draft, base: theirs, visit: visits.rebased(blank, { ...draft.visit, id: theirs.id }, theirs) }
}

function read<T extends object>(drafts: readonly Draft[], kind: string): T[] {
  return drafts
    .filter((draft) => draft.target.startsWith(kind))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .flatMap((draft) => {
      try {
        const value: unknown = JSON.parse(draft.value)
        return isObject(value) ? [value as T] : []
      } catch {
        return []
      }
    })
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null
}
