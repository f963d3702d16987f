// Writing the conversations of a visit down from memory, as somebody does who knows the screen: alike ones together,
// each on the cheapest way that the screen offers.
import { words } from "../e2e/words.ts"
import type { Finger } from "./finger.ts"

/** A conversation, as far as it is counted: age is noted only by who observed it, and is left out. */
export interface Heard {
  kind: string
  gender: string
  language: string | null
  topics: string[]
  n: number
}

const w = words("nl")
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** What a language is called on its button, and in the list of all. */
const called = (id: string | null): string => capital(w(`language-${id ?? "und"}`))
const listed = (id: string | null): string => (id === "und" ? w("round-language-unclear") : called(id))

const key = ({ gender, kind, language, topics }: Heard): string => JSON.stringify([gender, kind, language, topics])

/** Conversations in an order that does not depend on how they were written. */
export const remembered = (lines: Heard[]): string[] => lines.map(key).sort()

/** The usual answer, which opens with every line. */
const PLAIN = { kind: "brief", gender: "not_noted" }
const USUAL = "woman"

/** The sheet, and the line itself behind "meer …", from which one goes back to the sheet. */
const IN_SHEET = ".sheet"
const BEHIND = ".screen__body > .inset"
const BACK = ".bar--back > a.icon-btn"

/** Writes all of them; the presses that each took. Leaves the last one open. */
export async function write(finger: Finger, lines: Heard[]): Promise<number[]> {
  const costs: number[] = []
  const first = finger.planned
  // "Women, unless marked otherwise": one press for the whole visit, where it saves any.
  const usual = lines.filter(({ gender }) => gender === USUAL).length > 1
  if (usual && !(await finger.checked(".statement input"))) await finger.press(".statement input")
  const statement = (await finger.checked(".statement input")) ? USUAL : PLAIN.gender

  const starters = await finger.read(".starters .btn")
  const several = new Map<string, Heard[]>()
  for (const line of lines) several.set(key(line), [...(several.get(key(line)) ?? []), line])
  let last: Heard | null = null
  let extra = finger.planned - first
  for (const name of [...several.keys()].sort()) {
    const alike = several.get(name) ?? []
    const line = alike[0]
    if (!line) continue
    const before = finger.planned
    const says = called(line.language)
    const quick = starters.slice(0, -2).includes(says)
    const fresh: Heard = { ...PLAIN, gender: statement, language: line.language, topics: [], n: 1 }
    const anew = (quick ? 1 : 2) + changes(fresh, line)
    const same: number = last ? 1 + (last.language === line.language ? 0 : 2) + changes(last, line) : Infinity
    const had: Heard = last && same < anew ? last : fresh
    if (had === last) {
      await finger.press(".starters .btn--same")
      if (had.language !== line.language) {
        await finger.press(`${IN_SHEET}__head > .btn--quiet`)
        await finger.press("dialog[open] .options button", listed(line.language))
      }
    } else if (quick) await finger.press(".starters .btn", says)
    else {
      await finger.press(".starters .btn", starters.at(-2))
      await finger.press("dialog[open] .options button", listed(line.language))
    }
    if (had.kind !== line.kind) await finger.press(`${IN_SHEET} .seg input[value="${line.kind}"]`)
    if (had.gender !== line.gender) await finger.press(`${IN_SHEET} .seg input[value="${line.gender}"]`)
    await topics(finger, [...had.topics.filter((id) => !line.topics.includes(id)), ...line.topics.filter((id) => !had.topics.includes(id))])
    costs.push(finger.planned - before + extra)
    extra = 0
    // One more of these: the number in the margin.
    for (let more = 1; more < alike.length; more += 1) {
      const start = finger.planned
      await toSheet(finger)
      await finger.press(".line--now .line__more")
      costs.push(finger.planned - start)
    }
    last = line
  }
  return costs
}

/** Finishes the line that is open. */
export async function done(finger: Finger): Promise<void> {
  await toSheet(finger)
  await finger.press(`${IN_SHEET}__head > .btn--plain`)
}

async function toSheet(finger: Finger): Promise<void> {
  if (await finger.sees(BEHIND)) await finger.press(BACK)
}

/** Presses for what differs; topics behind "meer …" are seen only when one is there. */
function changes(had: Heard, line: Heard): number {
  const differ = new Set([...had.topics, ...line.topics]).size - had.topics.filter((id) => line.topics.includes(id)).length
  return Number(had.kind !== line.kind) + Number(had.gender !== line.gender) + differ
}

/** Turns topics on or off; those that the sheet does not show lie behind one more press. */
async function topics(finger: Finger, pressed: string[]): Promise<void> {
  if (pressed.length === 0) return
  // From the line itself the sheet comes back a moment after the next line was opened.
  await finger.waits(IN_SHEET)
  const shown = await finger.read(`${IN_SHEET} .chip input`)
  for (const id of pressed.filter((id) => shown.includes(id))) await finger.press(`${IN_SHEET} .chip input[value="${id}"]`)
  const others = pressed.filter((id) => !shown.includes(id))
  if (others.length === 0) return
  await finger.press(`${IN_SHEET} .chips .btn--quiet`)
  for (const id of others) await finger.press(`${BEHIND} .chip input[value="${id}"]`)
}
