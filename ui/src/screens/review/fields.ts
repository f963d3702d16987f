// What fields and their values are called, for differences and conflicts.

import { capital, dayLong, label, list, number, t } from "../../words/words.svelte"
import { flyerName, languageName } from "../round/said"

/** Names that a round's values refer to. */
export interface Names {
  people: Partial<Record<string, string>>
  places: Partial<Record<string, string>>
  /** What a visit is called, by its id. */
  visits: Partial<Record<string, string>>
}

const LABELS = {
  date: "review-field-date",
  part_of_day: "review-field-part-of-day",
  kind_of_round: "review-field-kind-of-round",
  from: "review-field-from",
  to: "review-field-to",
  people: "review-field-people",
  planned: "review-field-planned",
  tags: "review-field-tags",
  note: "review-field-note",
  place: "review-field-place",
  windows: "review-field-windows",
  greeted: "review-field-greeted",
  knocked: "review-field-knocked",
  genders: "review-field-genders",
  materials: "review-field-materials",
  flyers: "review-field-flyers",
  visit: "review-field-visit",
  by: "review-field-by",
  with: "review-field-with",
  kind: "review-field-kind",
  n: "review-field-n",
  language: "review-field-language",
  gender: "review-field-gender",
  age_band: "review-field-age-band",
  met: "review-field-met",
  topics: "review-field-topics",
  question: "review-field-question",
  referrals: "review-field-referrals",
  follow_up: "review-field-follow-up",
  order: "review-field-order",
  removed: "review-field-removed",
} as const

/** Fields that hold a set, whose members are there or not. */
const SETS = ["people", "planned", "tags", "by", "topics", "referrals"]
/** Fields that hold counts by id. */
const COUNTS = ["windows", "materials", "flyers"]
/** Fields that hold long texts. */
const TEXTS = ["note", "question"]

export const isText = (field: string): boolean => TEXTS.includes(field)
export const isSet = (field: string): boolean => SETS.includes(field)
/** Whether each member or count of it is a value of its own. */
export const isMany = (field: string): boolean => isSet(field) || COUNTS.includes(field)

/** `Leeftijd`; of a member of a field, what it is called: `Ramen dicht`, `Onderwerp belasting`. */
export function fieldLabel(field: string, member?: string, names?: Names): string {
  if (member !== undefined) {
    const name = memberName(field, member, names)
    if (field === "windows") return t("review-field-window", { state: name })
    if (field === "flyers") return t("review-field-flyer", { language: name })
    return field === "materials" ? capital(name) : t("review-field-member", { field: fieldLabel(field), name })
  }
  const id = LABELS[field as keyof typeof LABELS]
  return id ? t(id) : t("review-field-other")
}

/** `belasting`, `Petya`, `dicht`: what one member of a set or a map is called. */
export function memberName(field: string, member: string, names?: Names): string {
  switch (field) {
    case "topics":
      return label("topic", member)
    case "referrals":
      return label("destination", member)
    case "windows":
      return label("window", member)
    case "materials":
      return label("material", member)
    case "flyers":
      return flyerName(member)
    case "people":
    case "by":
      return names?.people[member] ?? "?"
    case "planned":
      return names?.places[member] ?? "?"
    default:
      return member
  }
}

/** A value in the words of its field; what is empty is said to be. */
export function valueWords(field: string, value: unknown, names?: Names): string {
  if (value === null || value === undefined || value === "") return t("review-value-none")
  if (typeof value === "number") return field === "n" ? t("review-value-times", { n: value }) : number(value)
  if (Array.isArray(value)) {
    const members = value.map((member) => memberName(field, String(member), names))
    return members.length > 0 ? list(members) : t("review-value-none")
  }
  if (typeof value === "boolean") return booleanWords(field, value)
  return typeof value === "string" ? textWords(field, value, names) : t("review-value-none")
}

function booleanWords(field: string, value: boolean): string {
  if (field === "removed") return value ? t("review-value-gone") : t("review-value-stays")
  return value ? t("review-value-yes") : t("review-value-no")
}

function textWords(field: string, value: string, names?: Names): string {
  switch (field) {
    case "kind":
    case "with":
    case "gender":
    case "age_band":
    case "met":
    case "part_of_day":
    case "kind_of_round":
      return label(field, value)
    case "genders":
      return label("gender", value)
    case "language":
      return languageName(value)
    case "date":
    case "follow_up":
      return dayLong(value)
    case "visit":
      return names?.visits[value] ?? "?"
    case "place":
      return names?.places[value] ?? "?"
    default:
      return value
  }
}
