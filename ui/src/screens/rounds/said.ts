// The words of a round in the list.

import type { Connection, HomeRound } from "../../backend/types"
import { list, t, when } from "../../words/words.svelte"

/** What waits, was set apart, or is wrong, in one line; nothing when all is well. */
export function quiet(connection: Connection): string {
  const parts = []
  if (connection.alarms.length > 0) parts.push(t("rounds-quiet-alarm"))
  else if (connection.state === "stopped") parts.push(t("rounds-quiet-stopped"))
  if (connection.waiting > 0) parts.push(t("rounds-quiet-waiting", { n: connection.waiting }))
  if (connection.quarantined > 0) parts.push(t("rounds-quiet-quarantined", { n: connection.quarantined }))
  return parts.join(" · ")
}

export function titleOf(round: { title: string }): string {
  return round.title || t("rounds-untitled")
}

/** The line above the place of the round of now. */
export function nowLine(round: HomeRound, today: string): string {
  if (round.date !== today) return t("rounds-now-older")
  if (round.from !== null) return t("rounds-now-since", { from: round.from })
  return round.conversations > 0 || round.drafting ? t("rounds-now-today") : t("rounds-now-plan")
}

/** `2 bezoeken · 10 gesprekken · met Wen` */
export function sums(round: HomeRound): string {
  // Of a round that only waits to be walked there is nothing to sum up.
  const begun = round.visits > 0 || round.review !== "draft"
  const parts = begun ? [t("rounds-visits", { n: round.visits }), t("rounds-conversations", { n: round.conversations })] : []
  if (round.with.length > 0) parts.push(t("rounds-with", { people: list(round.with) }))
  return parts.join(" · ")
}

/** What a row says under its title, where it is not simply how far the round has come. */
export interface Said {
  ink: "pen" | "stamp" | "plain"
  icon: "ask" | "stamp" | "warn" | undefined
  text: string
}

export function said(round: HomeRound): Said[] {
  const found: Said[] = []
  const say = (ink: Said["ink"], icon: Said["icon"], text: string): void => void found.push({ ink, icon, text })
  if (round.question !== null && round.waits_for_me) {
    say("pen", "ask", t("rounds-question", { name: round.question.from, lines: round.question.lines }))
  } else if (round.reopened_by !== null && round.mine) {
    say("pen", "ask", t("rounds-reopened", { name: round.reopened_by }))
  } else if (round.waits_for_me && round.review === "handed_in") {
    const at = round.handed_in_at
    say("plain", undefined, at === null ? t("rounds-waits") : t("rounds-waits-since", { when: when(at) }))
  } else if (round.review === "approved") {
    const name = round.approved_by
    say("stamp", "stamp", name === null ? t("rounds-approved-nameless") : t("rounds-approved", { name }))
  }
  if (round.conflicts > 0) say("plain", "warn", t("rounds-conflicts", { n: round.conflicts }))
  if (round.corrections > 0) say("plain", "warn", t("rounds-corrections", { n: round.corrections }))
  if (round.double_of) say("plain", undefined, t("rounds-double"))
  return found
}

/** Whether the trail says more than the words above it: an approved round and one with a question have arrived. */
export function showsTrail(round: HomeRound): boolean {
  return round.review !== "approved" && !round.waits_for_me
}
