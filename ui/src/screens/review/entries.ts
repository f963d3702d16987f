// What was changed or done, one thing under the other: when, who, where, what.

import type { Difference, ReviewPage } from "../../backend/types"
import { t } from "../../words/words.svelte"
import { changed, keyOf, visitName, type Change } from "./changes"
import type { Names } from "./fields"

export interface Entry {
  key: string
  /** RFC 3339. */
  at: string
  by: string
  /** The line or visit that it can be seen at. */
  to: string | null
  where: string
  things: Change[]
}

/** One difference. `numbers` are those of the lines that are there. */
export function entry(change: Difference, page: ReviewPage, numbers: ReadonlyMap<string, number>, names: Names): Entry {
  const number = change.conversation ? numbers.get(change.conversation) : undefined
  const here = change.visit !== null && page.round.visits.some((visit) => visit.id === change.visit)
  return {
    key: keyOf(change),
    at: change.at,
    by: change.by ?? t("review-somebody"),
    to: number ? `line-${change.conversation}` : here && !change.conversation ? `visit-${change.visit}` : null,
    where: number ? t("review-line", { number }) : change.visit && here ? visitName(page, change.visit) : "",
    things: changed(change, names),
  }
}

export const newestFirst = (entries: Entry[]): Entry[] => entries.sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
