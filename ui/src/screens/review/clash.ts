// A field with two answers, as a person can decide about it.

import type { Conflict, ReviewPage } from "../../backend/types"
import { capital, t } from "../../words/words.svelte"
import { namesOf, visitName } from "./changes"
import { inOrder, moment } from "./reading"
import { fieldLabel, isMany, isSet, isText, valueWords, type Names } from "./fields"

/** One of the answers. */
export interface Answer {
  value: unknown
  /** `12`, `vrouw`, `blijft staan`. */
  words: string
  name: string | null
  /** RFC 3339. */
  at: string
  /** Counts for now. */
  now: boolean
  /** What the button does: `Neem 12`, `Haal weg`. */
  act: string
}

/** Where it stands, what it is about, and the answers. */
export interface Clash {
  key: string
  path: string[]
  /** The visit or line, or neither for the round itself. */
  visit: string | null
  line: string | null
  title: string
  /** Long texts stand one under the other. */
  long: boolean
  answers: Answer[]
}

/** All conflicts of a round in words, in the order in which the round is read: its own, then those of its visits. */
export function clashes(page: ReviewPage): Clash[] {
  const names = namesOf(page)
  const places = new Map<string, number>()
  for (const { visit, lines } of inOrder(page.round).visits) {
    for (const id of [visit.id, ...lines.map(({ line }) => line.id)]) places.set(id, places.size + 1)
  }
  const place = ({ visit, line }: Clash) => places.get(visit ?? line ?? "") ?? 0
  return page.conflicts.map((conflict) => clash(conflict, page, names)).sort((one, other) => place(one) - place(other))
}

/** What a path is about: its visit or line, its field, and the member of it. */
export function about(path: readonly string[]): { visit: string | null; line: string | null; field: string; member?: string } {
  const [first = "", id = "", field = "", member] = path
  if (first === "visits") return { visit: id, line: null, field, member }
  if (first === "conversations") return { visit: null, line: id, field, member }
  return path.length > 1 ? { visit: null, line: null, field: first, member: id } : { visit: null, line: null, field: first }
}

function clash({ path, values }: Conflict, page: ReviewPage, names: Names): Clash {
  const { visit, line, field, member } = about(path)
  const label = member !== undefined && isMany(field) ? fieldLabel(field, member, names) : fieldLabel(field)
  const answers = values.map(({ value, by, at }, place) => {
    // Who is not in a set is as much an answer as who is.
    const words = member !== undefined && isSet(field) ? valueWords(field, value === true) : valueWords(field, value, names)
    return {
      value,
      words,
      name: by === null ? null : (page.devices[by] ?? null),
      at: moment(at),
      now: place === values.length - 1,
      act: act(field, value, words),
    }
  })
  // A question of yes or no needs no count of its answers.
  const title = field === "removed" ? removal(page, visit, line) : t("review-clash", { field: capital(label), n: values.length })
  return { key: path.join("/"), path, visit, line, title, long: isText(field), answers }
}

function removal(page: ReviewPage, visit: string | null, line: string | null): string {
  if (line) return t("review-clash-line-removed")
  return visit ? t("review-clash-visit-removed", { place: visitName(page, visit) }) : t("review-clash-round-removed")
}

/** Letters that a button has room for after its verb. */
const SHORT = 12

function act(field: string, value: unknown, words: string): string {
  if (field === "removed") return value === true ? t("review-clash-remove") : t("review-clash-keep")
  return isText(field) || isSet(field) || words.length > SHORT ? t("review-clash-this") : t("review-clash-take", { value: words })
}
