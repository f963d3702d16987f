// Flyers under what they are about. Values in, values out.

import type { FlyerListed } from "../../backend/types"

export interface Subject {
  id: string
  flyers: FlyerListed[]
}

/** Subjects in the team's order and then any others; in each, languages in theirs. A subject without flyers is left out. */
export function bySubject(flyers: readonly FlyerListed[], subjects: readonly string[], languages: readonly string[]): Subject[] {
  const others = flyers.map(({ subject }) => subject).filter((id) => !subjects.includes(id))
  const all = [...new Set([...subjects, ...others])]
  const place = (flyer: FlyerListed) => languages.indexOf(flyer.language)
  return all
    .map((id) => ({
      id,
      flyers: flyers
        .filter(({ subject }) => subject === id)
        .sort((a, b) => place(a) - place(b) || a.title.localeCompare(b.title)),
    }))
    .filter(({ flyers }) => flyers.length > 0)
}

/** `soa-bg`: the code of a language as it stands in the margin. */
export function code(language: string): string {
  return language.slice(0, 3).toUpperCase()
}
