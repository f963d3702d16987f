/** What a new card begins with: somebody came from a line, and goes back there if there is to be no card. */
interface Begun {
  languages: readonly string[]
  /** The address that she came from. */
  from: string
}

let begun: Begun | undefined

/** Kept in memory and nowhere else: no line leads to a card, and no card to a line. */
export function beginWith(languages: readonly string[]): void {
  begun = { languages: languages.filter((id) => id !== "und"), from: location.hash }
}

/** What the card that is made now begins with. It is known once. */
export function taken(): Begun | undefined {
  const found = begun
  begun = undefined
  return found
}
