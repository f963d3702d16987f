import type { Service } from "../../backend/types"
import { capital, label, language, list, t } from "../../words/words.svelte"
import { inWords } from "./hours"

/** `Soa-spreekuur · GGD`: what it is, and its own name where it has one. */
export function titleOf({ sort, name }: Pick<Service, "sort" | "name">): string {
  return [capital(label("destination", sort)), name].filter(Boolean).join(" · ")
}

/** `di 17:00–20:00 · zonder afspraak · Nederlands en Spaans` */
export function metaOf({ hours, walk_in, languages }: Service): string {
  // Whoever noted nothing has not said that an appointment is needed.
  const coming = walk_in && t("services-walk-in-short")
  return [inWords(language(), hours), coming, spoken(languages)].filter(Boolean).join(" · ")
}

export function spoken(languages: readonly string[]): string {
  return list(languages.map((id) => label("language", id)))
}
