// How a card reads in words.
import type { ConsentShown, Ends, NextFollowUp } from "../../backend/types"
import { choices, date, day, label, list, shifted, t } from "../../words/words.svelte"
import { languageName } from "../round/said"

/** From how many days on a card is said to end soon. */
const SOON = 30

/** What somebody can agree to, besides being sent to a certain place. */
export const PURPOSES = ["keep_card", "call_back", "messages", "share_coordinator"] as const

export type Fixed = (typeof PURPOSES)[number]

/** The question as it can be read aloud. */
export const SAY = {
  keep_card: "cards-say-keep",
  call_back: "cards-say-call",
  messages: "cards-say-messages",
  share_coordinator: "cards-say-share",
  referral: "cards-say-referral",
} as const

export const isSoon = ({ days_left }: Ends): boolean => days_left <= SOON

/** `Wist zichzelf over 87 dagen` */
export function countdown({ days_left }: Ends): string {
  return days_left === 0 ? t("cards-ends-today") : t("cards-ends", { days: days_left })
}

/** How much of its time has passed, from 0 to 1. */
export function spent(last: string, { on, days_left }: Ends): number {
  const whole = (Date.parse(on) - Date.parse(last)) / 86_400_000
  return whole > 0 ? Math.min(1, Math.max(0, 1 - days_left / whole)) : 1
}

/** `Spaans en Engels` */
export const speaks = (languages: readonly string[]): string => list(languages.map(languageName))

/** `over 2 dagen`, as far as anybody counts. */
export function away({ date: on, late }: Pick<NextFollowUp, "date" | "late">, today: string): string {
  if (late) return t("cards-late", { day: day(on) })
  if (on === today) return t("cards-today")
  for (let days = 1; days <= 14; days += 1) if (shifted(today, days) === on) return t("cards-in-days", { days })
  return date(on)
}

/** What is agreed to: `Terugbellen`, `Doorverwijzen naar soa-poli`. */
export function purposeName(purpose: string, to: string | null | undefined): string {
  if (purpose === "referral" && to) return t("cards-referral-to", { to: label("destination", to) })
  return t(NAMES[purpose as Fixed] ?? "cards-purpose-other")
}

const NAMES = {
  keep_card: "cards-purpose-keep",
  call_back: "cards-purpose-call",
  messages: "cards-purpose-messages",
  share_coordinator: "cards-purpose-share",
} as const

/** `Ja, mondeling gezegd op 19 februari 2026, in het Spaans · Petya` */
export function agreed({ form, date: on, language, by, withdrawn }: ConsentShown): string {
  if (withdrawn) return t("cards-withdrawn", { day: date(withdrawn) })
  const said = t(form === "written" ? "cards-agreed-written" : "cards-agreed-spoken", {
    day: date(on),
    language: languageName(language),
  })
  return by ? `${said} · ${by}` : said
}

/** Languages to choose from, in the order of the team's list. */
export function tongues(chosen: readonly string[]): { id: string; label: string }[] {
  const known = choices("language").map(({ id }) => id).filter((id) => id !== "und")
  const all = [...known, ...chosen.filter((id) => !known.includes(id))]
  return all.map((id) => ({ id, label: languageName(id) }))
}
