import type { PersonListed } from "../../backend/types"

/** Who can have read a text: whoever still works here, those who speak the language first. */
export function readers(people: readonly PersonListed[], language: string): PersonListed[] {
  const speaks = (person: PersonListed) => Number(person.languages.includes(language))
  return people
    .filter((person) => !person.retired)
    .sort((a, b) => speaks(b) - speaks(a) || a.name.localeCompare(b.name))
}
