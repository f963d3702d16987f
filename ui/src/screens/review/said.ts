// What a round and its list rows are called.

import type { Conversation, ReviewPage, ReviewRow, Visit } from "../../backend/types"
import type { IconName } from "../../components/icons"
import { capital, clock, dayLong, label, list, month, t, when } from "../../words/words.svelte"
import { flyerName, times } from "../round/said"

export const titleOf = (round: { title: string }): string => round.title || t("review-untitled")

/** `Dinsdag 24 november, avond 20:10–22:40 · Petya en Wen · ingeleverd 23:06` */
export function headline(page: ReviewPage): string {
  const { date, part_of_day, from, to, people } = page.round
  const part = part_of_day === null ? "" : label("part_of_day", part_of_day)
  const hours = from && to ? t("app-range", { from: clock(from), to: clock(to) }) : (from ?? to) ? clock(from ?? to ?? "") : ""
  const evening = [part, hours].filter(Boolean).join(" ")
  const names = people.map((person) => page.names[person] ?? "?")
  const handed = page.acts.filter((act) => act.kind === "hand_in" && act.effect === "effective").at(-1)
  return [
    evening ? t("review-day-part", { day: capital(dayLong(date)), part: evening }) : capital(dayLong(date)),
    names.length > 0 ? list(names) : "",
    handed ? t("review-handed-in-at", { when: when(handed.when) }) : page.review === "draft" ? label("review", "draft") : "",
  ]
    .filter(Boolean)
    .join(" · ")
}

/** `20:10–21:15 · 15 open · 7 bezet · 4 gegroet` */
export function visitLine(visit: Visit, conversations: number): string {
  const found = [
    times(visit) ?? "",
    ...["open", "closed", "busy"].map((state) => count(visit.windows[state], (n) => t("review-count", { n, what: label("window", state) }))),
    count(visit.greeted, (n) => t("review-greeted", { n })),
    count(visit.knocked, (n) => t("review-knocked", { n })),
    conversations === 0 ? t("review-nobody") : "",
  ]
  return found.filter(Boolean).join(" · ")
}

/** `12 condooms · 3 flyers Spaans` */
export function given(visit: Visit): string {
  const found = [
    ...Object.entries(visit.materials).map(([id, n]) => count(n, (n) => t("review-count", { n, what: label("material", id) }))),
    ...Object.entries(visit.flyers).map(([id, n]) => count(n, (n) => t("review-flyers", { n, language: flyerName(id) }))),
  ]
  return found.filter(Boolean).join(" · ")
}

function count(n: number | null | undefined, say: (n: number) => string): string {
  return n === null || n === undefined ? "" : say(n)
}

/** `10 november`, in which month it counts. */
export const countsIn = (page: ReviewPage): string => month(page.round.date)

/** What a row says under its names. */
export interface RowSaid {
  ink: "pen" | "stamp" | "danger" | "lamp" | "quiet"
  /** Without one it is new to the reader, which a dot says. */
  icon?: IconName
  text: string
}

/** Everything about a row that somebody may have to do something about; colour never alone. */
export function rowSaid(row: ReviewRow): RowSaid[] {
  const found: RowSaid[] = []
  const say = (ink: RowSaid["ink"], icon: IconName | undefined, text: string): void => void found.push({ ink, icon, text })
  if (row.conflicts > 0) say("danger", "warn", t("review-row-conflicts", { n: row.conflicts }))
  if (row.review === "asked") say("pen", "ask", row.waits_for_me ? t("review-row-your-turn") : t("review-row-their-turn", { people: list(row.mine ? row.with : row.people) }))
  if (row.new && row.review !== "approved") say("lamp", undefined, t("review-row-new"))
  else if (row.changed > 0) say("lamp", undefined, t("review-row-changed", { n: row.changed }))
  if (row.corrections > 0) say("lamp", "warn", t("review-row-corrections", { n: row.corrections }))
  if (row.drafting) say("pen", "pencil", t("review-row-drafting"))
  if (row.review === "handed_in" && row.mine && !row.waits_for_me) say("quiet", "about", t("review-row-own"))
  if (row.review === "approved") say("stamp", "stamp", row.approved_by ? t("review-row-approved", { name: row.approved_by }) : capital(label("review", "approved")))
  if (row.double_of) say("quiet", "copy", t("review-row-double"))
  return found
}

/** `Petya en Wen · 10 gesprekken` */
export function rowMeta(row: ReviewRow): string {
  const people = row.people.length > 0 ? list(row.people) : ""
  return [people, t("review-row-conversations", { n: row.conversations })].filter(Boolean).join(" · ")
}

/** What was noted about a line besides who it was with. */
export function lineTexts(line: Conversation): { label: string | null; text: string }[] {
  return [
    ...(line.note ? [{ label: null, text: line.note }] : []),
    ...(line.question ? [{ label: t("review-line-question"), text: line.question }] : []),
  ]
}
