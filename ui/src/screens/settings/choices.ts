/** The themes in the order of the settings. */
export const THEMES = ["system", "dark", "light", "sunlight"] as const

/** Sizes of text, in percent. */
export const SIZES = [100, 125, 150, 200] as const

/** Minutes without touch after which a book closes; the book takes one to sixty. */
const MINUTES = [1, 2, 5, 10, 30, 60]

/** The minutes that can be chosen, and those that hold now, however they came there. */
export function minutesWith(now: number): number[] {
  return MINUTES.includes(now) ? MINUTES : [...MINUTES, now].sort((a, b) => a - b)
}
