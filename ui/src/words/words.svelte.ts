import { languages, words as files } from "virtual:words"
import { hear, touches } from "../app/changes"
import { words as door } from "../backend/doors"
import type { FailureShown, Lists } from "../backend/types"
import { Words, type Variables } from "./bundle"
import type { Messages } from "./messages"
import * as said from "./when"
import type { Now } from "./when"

export { languages } from "virtual:words"
export { dayOfMonth, shifted } from "./when"

let spoken = $state.raw<Words>()
/** Whether all words were asked for, and of which language they are here. */
let wanted = false
let whole = ""
/** The team's own words, in the language of the settings. */
let lists = $state.raw<Lists>({})
/** What the book calls now; without a book, the clock of the device. */
let now = $state.raw<Now>()

/** Chooses the language, once its words are here. */
export async function speak(tag: string): Promise<void> {
  if (spoken?.tag === tag) return
  const known = languages.some((language) => language.tag === tag) ? tag : (languages[0]?.tag ?? "nl")
  if (spoken?.tag === known) return
  const direction = languages.find((language) => language.tag === known)?.dir === "rtl" ? "rtl" : "ltr"
  const [first, rest] = files[known] ?? []
  let words = new Words(known, (await first?.())?.default ?? "", undefined, direction)
  if (wanted && rest) {
    words = new Words(known, (await rest()).default, words)
    whole = known
  }
  spoken = words
  document.documentElement.lang = known
  document.documentElement.dir = words.direction
}

/** Fetches the words that the first screens do without. A screen that is fetched waits for them. */
export async function speakAll(): Promise<void> {
  wanted = true
  const words = spoken
  if (!words || whole === words.tag) return
  const file = await files[words.tag]?.[1]()
  // Another screen may have waited for the same words, and somebody may have chosen another language meanwhile.
  if (!file || spoken !== words) return
  whole = words.tag
  spoken = new Words(words.tag, file.default, words)
}

/** The language that is spoken, as a tag. Here for `Intl`; words come from `t`. */
export function language(): string {
  return spoken?.tag ?? "nl"
}

type None = Record<string, never>
type Rest<K extends keyof Messages> = Messages[K] extends None ? [] : [variables: Messages[K]]

/** The text of a message. A misspelt id, or a variable too few or too many, does not compile. */
export function t<K extends keyof Messages>(id: K, ...rest: Rest<K>): string {
  return spoken?.say(id, rest[0] as Variables | undefined) ?? id
}

/** The team's word for an id of a list: `label("topic", "sti_test")`. An id that nobody here knows is "?". */
export function label(list: string, id: string | null | undefined): string {
  if (!id) return "–"
  const own = lists[list]?.find((word) => word.id === id)?.label
  return own ?? spoken?.say(key(list, id)) ?? "?"
}

/** The same where there is little room: the team's own word, else a shorter one of ours if there is one. */
export function labelShort(list: string, id: string): string {
  const known = label(list, id)
  return known === spoken?.say(key(list, id)) ? (spoken.say(`${key(list, id)}-short`) ?? known) : known
}

/** The words that can be chosen from a list, in the order in which the team has them. */
export function choices(list: string): { id: string; label: string; more: boolean }[] {
  return lists[list] ?? []
}

/** The three sentences of a failure: what happened, what is safe, and one thing to do. */
export function failed(failure: FailureShown): { cause: string; safe: string; action: string } {
  const aside = { alarm: "alarm", relay_refused: "refusal" }[failure.code] ?? "detail"
  const detail = failure.detail === null ? "none" : (spoken?.say(key(aside, failure.detail)) ?? failure.detail)
  const line = failure.line === null ? "none" : String(failure.line)
  const given = { detail, line, columns: detail, value: "?", code: failure.code }
  const sentence = (ending: string) => coded("error", failure.code, ending, given)
  return { cause: sentence(""), safe: sentence("-safe"), action: sentence("-action") }
}

/** What is the matter with a field or a file, in one sentence beside it. */
export function why(failure: FailureShown): string {
  const detail = failure.detail === null ? undefined : spoken?.say(key("detail", failure.detail))
  return detail ? capital(detail) : failed(failure).cause
}

/** Why something waits or was set apart, or what should never happen: the sentence of a code. */
export function because(list: "waiting" | "quarantine" | "alarm", code: string): string {
  return coded(list, code, "", { code })
}

function coded(list: string, code: string, ending: string, given: Variables): string {
  return spoken?.say(key(list, code) + ending, given) ?? spoken?.say(`${list}-other${ending}`, given) ?? code
}

/** Ids have underscores, messages have dashes. */
function key(list: string, id: string): string {
  return `${list}-${id}`.replaceAll("_", "-")
}

/** Tells what "today" means. */
export function itIs(present: Now | undefined): void {
  now = present
}

/** The service date that it is. */
export function today(): string {
  return present().today
}

function present(): Now {
  if (now) return now
  const wall = new Date()
  const two = (number: number) => String(number).padStart(2, "0")
  const date = `${wall.getFullYear()}-${two(wall.getMonth() + 1)}-${two(wall.getDate())}`
  const clock = `${two(wall.getHours())}:${two(wall.getMinutes())}`
  return { today: clock < "06:00" ? said.shifted(date, -1) : date, now: clock }
}

/** `di 24 nov` */
export const day = (date: string): string => said.day(language(), date, today())
/** `dinsdag 24 november` */
export const dayLong = (date: string): string => said.dayLong(language(), date, today())
/** `di` */
export const weekday = (date: string): string => said.weekday(language(), date)
/** `24 november 2026` */
export const date = (date: string): string => said.date(language(), date)
/** `november 2026`, of a date or of `2026-11` */
export const month = (date: string): string => said.month(language(), date)
/** `nov`, of a date or of `2026-11` */
export const monthShort = (date: string): string => said.monthShort(language(), date)
/** `22:41`, of a moment or of a time of day */
export const clock = (moment: string): string => said.clock(moment)
/** `2.181` */
export const number = (value: number): string => new Intl.NumberFormat(language()).format(value)
/** `Petya, Wen en Noor` */
export const list = (values: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: "conjunction" }).format(values)
/** With a capital, for a line that begins with a label. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(language()) + text.slice(1)

/** `22:41`, `gisteren 22:41`, or `di 24 nov 22:41`. */
export function when(moment: string): string {
  const { kind, date, clock } = said.ago(moment, present())
  if (kind === "today") return clock
  return kind === "yesterday" ? t("app-yesterday-at", { clock }) : t("app-day-at", { day: day(date), clock })
}

/** Reads the team's own words, and again whenever they change, until the returned function is called. */
export function followLists(): () => void {
  let ended = false
  const read = async () => {
    try {
      const found = await door.lists()
      if (!ended) lists = found
    } catch {
      // The words of the program stand in for the team's.
    }
  }
  void read()
  const deaf = hear((changed) => {
    if (touches(["words"], changed)) void read()
  })
  return () => {
    ended = true
    deaf()
    lists = {}
  }
}
