// Lengths as the book counts them: in characters, of which an emoji is one and not two.

/** How many characters a text has. */
export function length(text: string): number {
  let count = 0
  for (const character of text) if (character) count += 1
  return count
}

/** At most so many characters of a text, never half of one. */
export function clip(text: string, limit: number): string {
  // A text has at least as many units as characters: most are short enough at a glance.
  return text.length <= limit ? text : Array.from(text).slice(0, limit).join("")
}
