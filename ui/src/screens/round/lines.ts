// Conversation lines as values: opening one, one more like it, what changed, and their order. No screen, no book.

import type { Conversation, ConversationFields, RoundPage } from "../../backend/types"
import { clip } from "../../words/length"

/** Characters that a line's note may have, as the book counts them (design.md §2). */
export const NOTE_LIMIT = 280
/** Characters that a question, or a visit's or a round's note may have. */
export const LONG_LIMIT = 2_000
/** More people than any line stands for. */
export const MOST = 999
/** Room between two lines, so that a third can come between them without touching either. */
const STEP = 1_024

/** What a line is when a language opens it. Nothing is noted that nobody observed. */
export function opened(id: string, visit: string, language: string | null, gender: string | null, order: number): Conversation {
  return {
    id, origin: null, visit, by: [], with: "sex_worker", kind: "brief", n: 1, language, gender: gender ?? "not_noted",
    age_band: "not_noted", met: "not_noted", topics: [], question: "", referrals: [], follow_up: null, note: "", order,
    author: null,
  }
}

/**
 * One more like the previous line, topics too. What was said about that one person stays with her: the note, the
 * question, the date to come back.
 */
export function sameAs(previous: Conversation, id: string, visit: string, order: number): Conversation {
  return {
    ...previous, id, visit, order, n: 1, origin: null, author: null, by: [], question: "", follow_up: null, note: "",
  }
}

const FIELDS = [
  "visit", "with", "kind", "n", "language", "gender", "age_band", "met", "topics", "question", "referrals", "follow_up",
  "note", "order",
] as const
type Field = (typeof FIELDS)[number]

/** Whether two values of a field say the same; sets have no order. */
function same(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other
  return one.length === other.length && one.every((value) => other.includes(value))
}

/** Whether two lines say the same. */
export function equal(one: Conversation, other: Conversation): boolean {
  return FIELDS.every((field) => same(one[field], other[field])) && one.author === other.author && same(one.by, other.by)
}

/** Only what differs, so that a colleague's change of another field stays; nothing when all is the same. */
export function changed(before: Conversation, after: Conversation): ConversationFields | null {
  const differ = FIELDS.filter((field) => !same(before[field], written(after)[field]))
  return differ.length > 0 ? picked(after, differ) : null
}

/** All that a new line says. What is as every line begins is left out: the book fills it in. */
export function whole(line: Conversation): ConversationFields {
  const plain = opened(line.id, line.visit, null, null, line.order)
  const always: Field[] = ["visit", "kind", "order"]
  return picked(line, FIELDS.filter((field) => always.includes(field) || !same(plain[field], line[field])))
}

function picked(line: Conversation, fields: readonly Field[]): ConversationFields {
  const kept = written(line)
  return { id: line.id, ...Object.fromEntries(fields.map((field) => [field, kept[field]])) }
}

/** The line as the book takes it: longer texts are cut, as the field said they would be. */
export function written(line: Conversation): Conversation {
  return { ...line, note: clip(line.note, NOTE_LIMIT), question: clip(line.question, LONG_LIMIT) }
}

/**
 * A colleague changed the line while it was open: what I did not touch becomes hers, what I did stays mine; of topics
 * and referrals, each by itself.
 */
export function rebased(base: Conversation, mine: Conversation, theirs: Conversation): Conversation {
  const kept = FIELDS.filter((field) => !same(base[field], mine[field]))
  const sets = {
    topics: setRebased(base.topics, mine.topics, theirs.topics),
    referrals: setRebased(base.referrals, mine.referrals, theirs.referrals),
  }
  return { ...theirs, ...Object.fromEntries(kept.map((field) => [field, mine[field]])), ...sets }
}

function setRebased(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const touched = [...base, ...mine].filter((id) => base.includes(id) !== mine.includes(id))
  return touched.reduce<string[]>((ids, id) => (ids.includes(id) === mine.includes(id) ? ids : toggled(ids, id)), [...theirs])
}

/** A value in or out; a new one goes last. */
export function toggled(values: readonly string[], id: string): string[] {
  return values.includes(id) ? values.filter((other) => other !== id) : [...values, id]
}

/** Whether I wrote a line, on whichever device; one that is not in the book yet is mine. */
export function isMine(page: RoundPage, line: Conversation): boolean {
  return line.author === null || page.my_devices.includes(line.author)
}

/** A line that the pocket counted and nobody has written out. What came from a spreadsheet says no more than was written there. */
export function isBare(line: Conversation): boolean {
  if (line.origin !== null) return false
  const nothingNoted = line.language === null && line.topics.length === 0 && line.referrals.length === 0
  const noWords = line.note === "" && line.question === "" && line.follow_up === null
  const asOpened = line.with === "sex_worker" && line.kind === "brief" && line.met === "not_noted"
  return nothingNoted && noWords && asOpened && line.gender === "not_noted" && line.age_band === "not_noted"
}

/** Whether it counts as a conversation: with a sex worker, and more than a greeting (counting rules, version 1). */
export function counts(line: Conversation): boolean {
  return line.with === "sex_worker" && line.kind !== "greeting"
}

/** By their order; equal ones fall back on the id, as everywhere. */
export function inOrder(one: Conversation, other: Conversation): number {
  return one.order - other.order || (one.id < other.id ? -1 : 1)
}

/** The order of a line that comes after all of these. */
export function last(lines: readonly Conversation[]): number {
  return Math.max(0, ...lines.map((line) => line.order)) + STEP
}

/**
 * The lines that need another order so that `sequence` reads as it stands, when the line at `at` is new there: only that
 * one where there is room for it, otherwise also those behind it.
 */
export function arranged(sequence: readonly Conversation[], at: number): Conversation[] {
  const line = sequence[at]
  if (!line) return []
  const [before, behind] = [sequence[at - 1]?.order, sequence[at + 1]?.order]
  const between = middle(before, behind)
  if (between !== undefined) return [{ ...line, order: between }]
  const moved: Conversation[] = []
  let order = before ?? 0
  for (const [place, next] of sequence.slice(at).entries()) {
    if (place > 0 && next.order > order) break
    order += STEP
    moved.push({ ...next, order })
  }
  return moved
}

function middle(before: number | undefined, behind: number | undefined): number | undefined {
  if (behind === undefined) return (before ?? 0) + STEP
  if (before === undefined) return behind - STEP
  const order = Math.floor((before + behind) / 2)
  return order > before && order < behind ? order : undefined
}

/** The lines that change when one moves up (-1) or down (1) among these; none at the ends. */
export function moved(lines: readonly Conversation[], id: string, by: -1 | 1): Conversation[] {
  const from = lines.findIndex((line) => line.id === id)
  const line = lines[from]
  if (!line || !lines[from + by]) return []
  const sequence = lines.filter((other) => other.id !== id)
  sequence.splice(from + by, 0, line)
  return arranged(sequence, from + by)
}

/** One of the people of a ×n line gets a line of her own, right behind it. The lines that change, the new one last. */
export function split(lines: readonly Conversation[], id: string, fresh: string): Conversation[] {
  const at = lines.findIndex((line) => line.id === id)
  const line = lines[at]
  if (!line || line.n < 2) return []
  const rest = { ...line, n: line.n - 1 }
  const sequence = [...lines.slice(0, at), rest, sameAs(line, fresh, line.visit, 0), ...lines.slice(at + 1)]
  const placed = arranged(sequence, at + 1)
  return [rest, ...placed.filter((other) => other.id !== fresh), ...placed.filter((other) => other.id === fresh)]
}
