// What became different, in words: short ones for the line itself, whole ones for the list.

import type { Conversation, Difference, ReviewPage, Visit } from "../../backend/types"
import { number, t } from "../../words/words.svelte"
import { who } from "../round/said"
import { fieldLabel, isMany, isText, memberName, valueWords, type Names } from "./fields"

/** One thing that is different. */
export interface Change {
  /** `regels erbij`, `leeftijd: 18–20 → 21+`. */
  words: string
  /** A text as it is now, and as it was. */
  text?: string
  was?: string
}

/** The names that a page's values refer to. */
export function namesOf(page: ReviewPage): Names {
  const visits = page.round.visits.map((visit) => [visit.id, visitName(page, visit.id)])
  return { people: page.names, places: page.places, visits: Object.fromEntries(visits) }
}

/** What a visit is called under the title. */
export function visitName(page: ReviewPage, id: string): string {
  const visit = page.round.visits.find((visit) => visit.id === id)
  return page.visits[id]?.label || (visit && page.places[visit.place]) || page.title || t("review-untitled")
}

/** What is different in one field, each thing by itself. */
export function changed(difference: Difference, names: Names): Change[] {
  const { field, before, after } = difference
  if (field === "added" || field === "removed") return [{ words: whole(difference, names) }]
  if (isText(field)) return [text(field, asText(before), asText(after))]
  if (isMany(field)) return Array.isArray(after) || Array.isArray(before) ? members(field, before, after, names) : counts(field, before, after, names)
  const [was, is] = [valueWords(field, before, names), valueWords(field, after, names)]
  return [{ words: t("review-changed-value", { field: fieldLabel(field), before: was, after: is }) }]
}

/** What stands beside the dot on a line or a visit: what is different, or how many things are. */
export function beside(differences: readonly Difference[], names: Names): string {
  const all = differences.flatMap((difference) => (difference.field === "added" ? [t("review-changed-new")] : changed(difference, names).map(({ words }) => words)))
  const [first] = all
  if (first === undefined) return ""
  // A longer one is told in the list; on the line it would push away what it is about.
  return all.length === 1 && first.length <= SHORT ? first : t("review-changed-things", { n: all.length })
}

const SHORT = 36

/** Which field of what a difference is about. */
export const keyOf = ({ visit, conversation, field }: Difference): string => `${conversation ?? visit ?? ""}/${field}`

/** What was kept from before, and what is newer: a field that changed twice reads from its first value to its last. */
export function together(kept: readonly Difference[], newer: readonly Difference[]): Difference[] {
  const found = new Map(kept.map((difference) => [keyOf(difference), difference]))
  for (const difference of newer) {
    const before = found.get(keyOf(difference))
    found.set(keyOf(difference), before ? { ...difference, before: before.before } : difference)
  }
  return [...found.values()]
}

function whole({ field, conversation, before, after }: Difference, names: Names): string {
  const gone = field === "removed"
  const value = gone ? before : after
  if (conversation) {
    const line = value as Conversation | null
    const words = line ? who(line, undefined) : ""
    return gone ? t("review-line-removed", { line: words }) : t("review-line-added", { line: words })
  }
  const place = names.places[(value as Visit | null)?.place ?? ""] ?? "?"
  return gone ? t("review-visit-removed", { place }) : t("review-visit-added", { place })
}

function text(field: string, before: string, after: string): Change {
  const name = fieldLabel(field)
  if (!before) return { words: t("review-changed-in", { name }), text: after }
  if (!after) return { words: t("review-changed-out", { name }), was: before }
  return { words: t("review-changed-text", { name }), text: after, was: before }
}

function members(field: string, before: unknown, after: unknown, names: Names): Change[] {
  const [was, is] = [asList(before), asList(after)]
  const added = is.filter((member) => !was.includes(member))
  const removed = was.filter((member) => !is.includes(member))
  const found = [
    ...added.map((member) => t("review-changed-in", { name: memberName(field, member, names) })),
    ...removed.map((member) => t("review-changed-out", { name: memberName(field, member, names) })),
  ]
  // The same ones in another order.
  return (found.length > 0 ? found : [t("review-changed-text", { name: fieldLabel(field) })]).map((words) => ({ words }))
}

function counts(field: string, before: unknown, after: unknown, names: Names): Change[] {
  const [was, is] = [asCounts(before), asCounts(after)]
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((key) => was[key] !== is[key])
  const say = (count: number | undefined) => (count === undefined ? t("review-value-none") : number(count))
  return keys.map((key) => ({
    words: t("review-changed-value", { field: fieldLabel(field, key, names), before: say(was[key]), after: say(is[key]) }),
  }))
}

const asText = (value: unknown): string => (typeof value === "string" ? value : "")
const asList = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
const asCounts = (value: unknown): Partial<Record<string, number>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, number>) : {}
