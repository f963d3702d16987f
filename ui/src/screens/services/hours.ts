import type { Hours } from "../../backend/types"

/** Opening hours of one day as they are filled in; a time is empty until somebody has chosen one. */
export interface Opening {
  /** From Monday, which is 1, to Sunday, which is 7. */
  day: number
  from: string
  to: string
}

export const DAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** The most openings that a service has. */
export const MOST = 28

/** `2 17:00-20:00`, read. */
export function opening(hours: Hours): Opening {
  const [day = "", times = ""] = hours.split(" ")
  const [from = "", to = ""] = times.split("-")
  return { day: Number(day), from, to }
}

/** Whether both times are there and differ; until then there is nothing to keep. */
export function isWhole({ from, to }: Opening): boolean {
  return from !== "" && to !== "" && from !== to
}

/** What of the rows can be kept, as the book writes it. */
export function written(rows: readonly Opening[]): Hours[] {
  return rows.filter(isWhole).map(({ day, from, to }) => `${day} ${from}-${to}`)
}

/** One more row, for the day after the last one. Its times are empty: nobody has said them yet. */
export function oneMore(rows: readonly Opening[]): Opening {
  return { day: ((rows.at(-1)?.day ?? 0) % 7) + 1, from: "", to: "" }
}

/** The name of a day: `di`, or `dinsdag`. */
export function dayName(language: string, day: number, width: "short" | "long"): string {
  // The first of January 2024 was a Monday.
  const at = new Date(Date.UTC(2024, 0, day))
  return new Intl.DateTimeFormat(language, { weekday: width, timeZone: "UTC" }).format(at).replaceAll(".", "")
}

/** `di 17:00–20:00, do 09:00–11:00, 13:00–16:00`: a day is said once, and no line ends within it. */
export function inWords(language: string, hours: readonly Hours[]): string {
  const days = new Map<number, string[]>()
  for (const { day, from, to } of inOrder(hours.map(opening))) days.set(day, [...(days.get(day) ?? []), `${from}\u2060–\u2060${to}`])
  return [...days].map(([day, times]) => `${dayName(language, day, "short")}\u00a0${times.join(", ")}`).join(", ")
}

/** The days on which it is open, in short. */
export function daysOf(language: string, hours: readonly Hours[]): string[] {
  const days = new Set(inOrder(hours.map(opening)).map(({ day }) => day))
  return [...days].map((day) => dayName(language, day, "short"))
}

function inOrder(rows: readonly Opening[]): Opening[] {
  return [...rows].sort((a, b) => a.day - b.day || a.from.localeCompare(b.from))
}
