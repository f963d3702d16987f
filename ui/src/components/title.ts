/** Where the parts of a title meet: "Doubletstraat · Club Abrikoos". */
const BETWEEN = " · "

export interface Shown {
  first: string
  /** How many parts there are besides the first. */
  others: number
  /** Letters of its longest word, or of half of it: what is long is set smaller, so that no word is broken and two lines do. */
  longest: number
}

/** A title as a phone shows it: the first of its parts, and how many more there are. */
export function shown(title: string): Shown {
  const [first = "", ...others] = title.split(BETWEEN)
  return { first, others: others.length, longest: Math.max(first.length >> 1, ...first.split(/\s/).map((word) => word.length)) }
}
