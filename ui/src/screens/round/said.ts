// How a line and a visit read in words.

import type { Conversation, Visit } from "../../backend/types"
import { capital, choices, clock, label, labelShort, language, t } from "../../words/words.svelte"

interface Option {
  id: string
  label: string
}

const NOT_NOTED = "not_noted"
const KINDS = ["brief", "conversation", "individual"]
const GENDERS = ["woman", "man", "trans", "unknown"]
/** The usual one first, where the thumb is. */
const AGES = ["21_plus", "18_20", "under_18", "unknown"]
const METS = ["first_this_year", "earlier_this_year"]
const WITHS = ["sex_worker", "operator", "owner", "key_person"]

/** Languages that a search finds although no list has them: those that people speak in the streets of Europe. */
export const WIDER = (
  "sq ar hy az ber bs my hr da et fi fr ka de el ha he hi id ig ja ko ku lv lt mk ms mn ne no ps fa pa ru sr sk sl so sw " +
  "sv tl ta ti uk ur uz yo am"
).split(" ")

/** `praatje`, `individueel`: on a button and in a row. */
export const kind = (id: string): string => labelShort("kind", id)

export const kinds = (now: string): Option[] => options(KINDS, now, kind)
export const genders = (): Option[] => options(GENDERS, null, (id) => label("gender", id))
export const ages = (): Option[] => options(AGES, null, (id) => label("age_band", id))
export const mets = (): Option[] => options(METS, null, (id) => label("met", id))
export const withs = (): Option[] => options(WITHS, null, (id) => label("with", id))
export const destinations = (chosen: readonly string[]): Option[] => {
  const known = choices("destination").map(({ id, label }) => ({ id, label }))
  const others = chosen.filter((id) => !known.some((option) => option.id === id))
  return [...known, ...others.map((id) => ({ id, label: label("destination", id) }))]
}
export const topics = (ids: readonly string[]): Option[] => ids.map((id) => ({ id, label: label("topic", id) }))

function options(ids: readonly string[], now: string | null, say: (id: string) => string): Option[] {
  // What a newer version or another screen noted is shown as well, or one would not see that it is chosen.
  const all = now !== null && !ids.includes(now) ? [now, ...ids] : ids
  return all.map((id) => ({ id, label: say(id) }))
}

const displayed = new Map<string, Intl.DisplayNames>()

/** The name of a language, also of one that no list has. */
export function languageName(id: string): string {
  const own = label("language", id)
  if (own !== "?") return own
  const tag = language()
  let names = displayed.get(tag)
  if (!names) displayed.set(tag, (names = new Intl.DisplayNames([tag], { type: "language" })))
  return names.of(id) ?? "?"
}

/** `Bulgaars`, or with its subject `Bulgaars · soa`: what a count of flyers is of. */
export function flyerName(key: string): string {
  const [language = "", subject] = key.split("/")
  return subject === undefined ? languageName(language) : `${languageName(language)} · ${label("flyer_subject", subject)}`
}

/** Flyers by language and subject, for whoever wants to note that much. */
export function flyerOptions(languages: readonly string[]): Option[] {
  const keys = languages.flatMap((language) => choices("flyer_subject").map(({ id }) => `${language}/${id}`))
  return keys.map((id) => ({ id, label: flyerName(id) }))
}

/** All languages in their order, those that only a search finds last. */
export function languageOptions(usual: readonly string[]): { options: Option[]; wider: Option[] } {
  const known = [...usual, ...choices("language").map(({ id }) => id).filter((id) => !usual.includes(id))]
  const name = (id: string) => ({ id, label: languageName(id) })
  const wider = WIDER.filter((id) => !known.includes(id)).map(name)
  return {
    options: known.map((id) => (id === "und" ? { id, label: t("round-language-unclear") } : name(id))),
    wider: wider.sort((one, other) => one.label.localeCompare(other.label)),
  }
}

/** The gender that a line says; where it says none, the visit's statement about its sex workers. */
export function genderOf(line: Conversation, visit: Visit | undefined): string | null {
  if (line.gender !== NOT_NOTED) return line.gender
  return line.with === "sex_worker" ? (visit?.genders ?? null) : null
}

/** What was noted of somebody, after the kind: never what nobody noted. */
export function noted(line: Conversation, visit: Visit | undefined): string {
  const gender = genderOf(line, visit)
  const found = [
    line.with === "sex_worker" ? null : label("with", line.with),
    gender && label("gender", gender),
    line.age_band === NOT_NOTED ? null : label("age_band", line.age_band),
    line.language && languageName(line.language),
  ].filter(Boolean)
  return found.length > 0 ? found.join(" · ") : t("round-bare")
}

/** `Praatje · vrouw · Spaans` */
export function who(line: Conversation, visit: Visit | undefined): string {
  return `${capital(kind(line.kind))} · ${noted(line, visit)}`
}

/** `20:10–21:15`, or what there is of it. */
export function times(visit: Visit): string | null {
  if (visit.from && visit.to) return t("round-visit-times", { from: clock(visit.from), to: clock(visit.to) })
  const one = visit.from ?? visit.to
  return one ? clock(one) : null
}

/** The options whose name has every word that was typed; accents don't matter. */
export function found(options: readonly Option[], typed: string): Option[] {
  const words = plain(typed).split(/\s+/u).filter(Boolean)
  return options.filter((option) => words.every((word) => plain(option.label).includes(word)))
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
}
