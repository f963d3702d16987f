// Flyers under what they are about. Values in, values out.

import type { FlyerListed } from "../../backend/types"

export interface Subject {
  id: string
  flyers: FlyerListed[]
}

/** Subjects in the team's order, and then any others that flyers have. */
export function allSubjects(flyers: readonly FlyerListed[], subjects: readonly string[]): string[] {
  return [...new Set([...subjects, ...flyers.map(({ subject }) => subject)])]
}

/** The flyers of each subject, in the order of the languages. */
export function bySubject(flyers: readonly FlyerListed[], subjects: readonly string[], languages: readonly string[]): Subject[] {
  const place = (flyer: FlyerListed) => languages.indexOf(flyer.language)
  return subjects.map((id) => ({
    id,
    flyers: flyers
      .filter(({ subject }) => subject === id)
      .sort((a, b) => place(a) - place(b) || a.title.localeCompare(b.title)),
  }))
}

/** `soa-bg`: the code of a language as it stands in the margin. */
export function code(language: string): string {
  return language.slice(0, 3).toUpperCase()
}
