// How a card reads in words.
import type { ConsentShown, Ends, NextFollowUp } from "../../backend/types"
import { capital, choices, date, day, label, list, shifted, t } from "../../words/words.svelte"
import { languageName } from "../round/said"

/** From how many days on a card is said to end soon. */
const SOON = 30

/** What somebody can agree to, besides being sent to a certain place. */
export const PURPOSES = ["keep_card", "call_back", "messages", "share_coordinator"] as const

export type Fixed = (typeof PURPOSES)[number]

/** The question as it can be read aloud. */
export function question(purpose: string, to: string): string {
  if (purpose === "referral") return t("cards-say-referral", { to })
  return t(WORDS[purpose as Fixed]?.[1] ?? "cards-say-messages")
}

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
  return t(WORDS[purpose as Fixed]?.[0] ?? "cards-purpose-referral")
}

const WORDS = {
  keep_card: ["cards-purpose-keep", "cards-say-keep"],
  call_back: ["cards-purpose-call", "cards-say-call"],
  messages: ["cards-purpose-messages", "cards-say-messages"],
  share_coordinator: ["cards-purpose-share", "cards-say-share"],
} as const

/** What was said about one purpose: whether it counts now, and what was said last. */
export interface Consented {
  key: string
  purpose: string
  to: string | null
  latest: ConsentShown | undefined
  on: boolean
}

/** Each purpose once, those first that anybody is asked. */
export function consentsOf(consents: readonly ConsentShown[]): Consented[] {
  const all = [...PURPOSES.map((purpose) => ({ purpose: purpose as string, to: null })), ...consents]
  const keys = new Map(all.map(({ purpose, to }) => [`${purpose}/${to}`, { purpose, to }]))
  return [...keys].map(([key, { purpose, to }]) => {
    const mine = consents.filter((consent) => consent.purpose === purpose && consent.to === to)
    const force = mine.filter(({ withdrawn }) => withdrawn === null).at(-1)
    return { key, purpose, to, latest: force ?? mine.at(-1), on: force !== undefined }
  })
}

/** `Ja, gezegd op 19 februari 2026, in het Spaans · Petya`; `Liever niet, gevraagd op di 3 nov` */
export function agreed({ form, date: on, language, by, withdrawn }: ConsentShown): string {
  if (form === "declined") return t("cards-declined-on", { day: day(on) })
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
  return all.map((id) => ({ id, label: capital(languageName(id)) }))
}

/** Some words of a list, to choose from. */
export function labelled(list: string, ids: readonly string[]): { id: string; label: string }[] {
  return ids.map((id) => ({ id, label: capital(label(list, id)) }))
}
