// Days and times in words. Values in, values out: the language and "now" are given.

/** Now, as the book sees it: its day ends at six in the morning. */
export interface Now {
  /** The service date, such as `2026-11-24`. */
  today: string
  /** `HH:MM`. */
  now: string
}

/** A date without a time, as noon UTC, so that no time zone moves it to another day. */
function noon(date: string): Date {
  return new Date(`${date.slice(0, 10)}T12:00:00Z`)
}

const known = new Map<string, Intl.DateTimeFormat>()

/** English is that of Europe: the day before the month. */
function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  let found = known.get(key)
  if (!found) known.set(key, (found = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, options)))
  return found
}

function said(language: string, date: string, options: Intl.DateTimeFormatOptions): string {
  const at = noon(date)
  // Dutch abbreviations have a point in some browsers and none in others; in a list they have none.
  return Number.isNaN(at.getTime()) ? "–" : format(language, { ...options, timeZone: "UTC" }).format(at).replaceAll(".", "")
}

/** Whether the year need not be said. */
function isOf(date: string, today?: string): boolean {
  return !today || today.slice(0, 4) === date.slice(0, 4)
}

/** `di 24 nov`; with another year than today's, `di 24 nov 2025`. */
export function day(language: string, date: string, today?: string): string {
  const year = isOf(date, today) ? undefined : ("numeric" as const)
  return said(language, date, { weekday: "short", day: "numeric", month: "short", year }).replaceAll(",", "")
}

/** `dinsdag 24 november`; with another year than today's, that year as well. */
export function dayLong(language: string, date: string, today?: string): string {
  const year = isOf(date, today) ? undefined : ("numeric" as const)
  return said(language, date, { weekday: "long", day: "numeric", month: "long", year }).replaceAll(",", "")
}

/** `di`. */
export function weekday(language: string, date: string): string {
  return said(language, date, { weekday: "short" })
}

/** `24`. */
export function dayOfMonth(date: string): string {
  return String(noon(date).getUTCDate())
}

/** `24 november 2026`. */
export function date(language: string, date: string): string {
  // No line ends before the year.
  return said(language, date, { day: "numeric", month: "long", year: "numeric" }).replace(/ (?=\d+$)/, "\u00a0")
}

/** `november 2026`, of a date or of `2026-11`. */
export function month(language: string, date: string): string {
  return said(language, `${date.slice(0, 7)}-01`, { month: "long", year: "numeric" })
}

/** `nov`, of a date or of `2026-11`. */
export function monthShort(language: string, date: string): string {
  return said(language, `${date.slice(0, 7)}-01`, { month: "short" })
}

/**
 * `22:41`, of a moment or of a time of day. A moment that tells its offset is shown as it was there; one in UTC as it was
 * here.
 */
export function clock(moment: string): string {
  return local(moment).slice(11, 16)
}

/** The moment on the wall: `2026-11-24T22:41`. */
function local(moment: string): string {
  if (/^\d\d:\d\d/.test(moment)) return `0000-00-00T${moment.slice(0, 5)}`
  if (!moment.endsWith("Z")) return moment.slice(0, 16)
  const at = new Date(moment)
  if (Number.isNaN(at.getTime())) return "0000-00-00T–"
  const two = (number: number) => String(number).padStart(2, "0")
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${date}T${two(at.getHours())}:${two(at.getMinutes())}`
}

/** How far back a moment lies, in the words people use. */
export type Ago = { kind: "today" | "yesterday" | "earlier"; date: string; clock: string }

export function ago(moment: string, now: Now): Ago {
  const wall = local(moment)
  const [date, clock] = [wall.slice(0, 10), wall.slice(11, 16)]
  // After midnight the book still writes yesterday's date, and people say "today" about all of that night.
  const calendar = now.now < "06:00" ? shifted(now.today, 1) : now.today
  const service = clock < "06:00" ? shifted(date, -1) : date
  const kind =
    date === calendar || service === now.today ? "today" : date === shifted(calendar, -1) ? "yesterday" : "earlier"
  return { kind, date, clock }
}

/** The date some days later. */
export function shifted(date: string, days: number): string {
  const at = noon(date)
  if (Number.isNaN(at.getTime())) return date
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}
