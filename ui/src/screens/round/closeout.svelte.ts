import { announce } from "../../app/announce.svelte"
import { beforeLock } from "../../app/locking"
import { shell } from "../../app/shell.svelte"
import { newId } from "../../backend/ids"
import type { Conversation } from "../../backend/types"
import { t } from "../../words/words.svelte"
import { paidFor, paidIn, withPaid } from "./counted"
import { lineTarget } from "./drafts"
import * as lines from "./lines"
import type { Section } from "./sections"
import { backTo, reopened } from "./undo"
import { Visiting } from "./visiting.svelte"

/** Languages that have a button of their own. */
export const SHOWN_LANGUAGES = 4

/** The round afterwards: what somebody does there. Every change is on the screen at once, and behind it in the book. */
export class CloseOut extends Visiting {
  /** Lines that are chosen to get something at once; null when nobody is choosing. */
  selected = $state.raw<ReadonlySet<string> | null>(null)

  chosen = $derived.by(() => {
    const { selected } = this
    if (!selected) return []
    return this.sections.flatMap(({ theirs, mine }) => [...theirs, ...mine]).filter((line) => selected.has(line.id))
  })
  /** The line that "same as last" repeats. */
  previous = $derived.by(() => {
    if (this.open) return this.open.line
    const own = this.section?.mine ?? []
    return own[own.length - 1]
  })
  /** Colleagues but me. */
  colleagues = $derived.by(() => {
    const me = shell.state.me?.person
    return (this.page?.round.people ?? []).filter((id) => id !== me).map((id) => this.page?.names[id] ?? "?")
  })

  /** The book is about to close. No state: while a screen goes away, a state still reads as it was before. */
  #locks = false

  /** What was typed a moment ago gets into the book before it closes, and the open line stays a draft. */
  #heard = beforeLock(() => {
    this.#locks = true
    this.finishVisit()
    this.finishNote()
    return this.queue.settled()
  })

  // --- one line ------------------------------------------------------------------------------------------------------

  /** A language opens a line: brief, that language, the gender of the visit's statement, and nothing else. */
  start = (language: string): void => {
    const { section } = this
    if (section) this.#open(lines.opened(newId(), section.id, language, section.visit.genders, lastOf(section)))
  }

  /** One more like the line before it. */
  same = (): void => {
    const { section, previous } = this
    if (section && previous) this.#open(lines.sameAs(previous, newId(), section.id, lastOf(section)))
  }

  #open(line: Conversation): void {
    // A visit begins with its first line, and goes with it; the line that is open now may be an earlier one of it.
    this.remember([line.id], this.open?.line.visit === line.visit ? [] : [line.visit])
    this.finish()
    // Whom one writes down, the pocket counted already; its count is written with the line, and goes back with it.
    this.alsoRemember(paidFor({ line, base: null }, this.#known(), this.pays).map(({ id }) => id))
    this.show({ line, base: null, place: this.placeOf(line.visit), mode: "sheet", focus: null })
  }

  #known(): Conversation[] {
    return [...this.linesInBook().values()]
  }

  /** Opens the sheet on a line; on the line that is open, closes it. */
  tap = (id: string): void => {
    if (this.open?.line.id === id) return this.finish()
    if (!this.line(id)) return
    this.finish()
    const line = this.line(id)
    if (!line) return
    this.show({ line, base: line, place: null, mode: "sheet", focus: null, counted: this.counted.get(id) })
    this.current = line.visit
  }

  /** Shows the line itself, full screen. False when it is not there. */
  more(id: string): boolean {
    if (this.open?.line.id !== id) this.tap(id)
    if (this.open?.line.id !== id) return false
    if (this.open.mode !== "more") this.show({ ...this.open, mode: "more" })
    return true
  }

  /** Back to the sheet. */
  less(): void {
    if (this.open?.mode === "more") this.show({ ...this.open, mode: "sheet", focus: null })
  }

  /** Changes the open line. */
  edit = (change: Partial<Conversation>): void => {
    const { open } = this
    if (!open) return
    this.remember([], [])
    this.show({ ...open, line: { ...open.line, ...change } })
    if (change.topics) this.takeIntoView(open.line.visit, change.topics)
  }

  /** Types in the open line: the book follows within a second. */
  type = (field: "note" | "question", value: string): void => {
    const { open } = this
    if (!open) return
    this.remember([], [], `${open.line.id}.${field}`)
    this.open = { ...open, line: { ...open.line, [field]: value }, focus: field }
    this.#keepSoon(open.line.id)
  }

  /** Notes which field of the open line has focus, to come back to it. */
  focus = (field: string | null): void => {
    const { open } = this
    if (!open || open.focus === field) return
    this.open = { ...open, focus: field }
    this.#keepSoon(open.line.id)
  }

  #keepSoon(id: string): void {
    this.queue.typed(lineTarget(id), () => JSON.stringify(this.open))
  }

  /** So many of these. Whom the pocket counted is not counted again: of the open line, once it is finished. */
  times = (id: string, n: number): void => {
    if (n < 1 || n > lines.MOST) return
    if (this.openId === id) return this.edit({ n })
    const known = this.#known()
    const base = known.find((line) => line.id === id)
    if (!base) return
    const line = { ...base, n }
    const paid = paidFor({ line, base, counted: this.counted.get(id) }, known, this.pays, newId)
    this.#change([line, ...paid])
    this.counted.set(id, (this.counted.get(id) ?? 0) + paidIn(paid, known))
  }

  /** One more of these. */
  again = (id: string): void => {
    const line = this.openId === id ? this.open?.line : this.linesInBook().get(id)
    if (!line || line.n >= lines.MOST) return
    this.times(id, line.n + 1)
    announce(t("round-again-now", { n: line.n + 1 }))
  }

  /** Finishes the open line: one change in the book. */
  finish = (): void => {
    this.finishVisit()
    const draft = this.open
    this.open = null
    if (draft) this.write(draft)
  }

  remove = (id: string): void => {
    if (!this.line(id)) return
    this.#away([id])
    announce(t("round-removed"))
  }

  /** Takes lines away. People of them whom the pocket had counted are its own again. */
  #away(ids: readonly string[]): void {
    this.remember(ids, [])
    if (this.open && ids.includes(this.open.line.id)) {
      this.queue.draft(lineTarget(this.open.line.id), null)
      this.open = null
    }
    const gone = this.#known().filter((line) => ids.includes(line.id))
    let stay = this.#known().filter((line) => !ids.includes(line.id))
    const back = new Map<string, Conversation>()
    for (const base of gone) {
      const counted = this.counted.get(base.id)
      const given = paidFor({ line: { ...base, n: 0 }, base, counted }, stay, this.pays, newId)
      stay = withPaid(stay, given)
      for (const line of given) back.set(line.id, line)
    }
    this.alsoRemember([...back.keys()])
    this.putLines([...gone.map((line) => ({ ...line, n: 0 })), ...back.values()], ids.map(lineTarget))
  }

  /** Takes one person out of a ×n line, and opens her line. */
  split = (id: string): void => {
    this.finish()
    const { line, group } = this.#find(id)
    if (!line || line.n < 2) return
    const changed = lines.split(group, id, newId())
    const one = changed[changed.length - 1]
    this.#change(changed)
    if (one) this.show({ line: one, base: one, place: null, mode: "sheet", focus: null })
    announce(t("round-split-done"))
  }

  /** One place up or down, among one's own lines or among the colleague's. */
  move = (id: string, by: -1 | 1): void => {
    const { group } = this.#find(id)
    const changed = lines.moved(group, id, by)
    if (changed.length === 0) return
    this.#change(changed)
    announce(t("round-moved", { at: group.findIndex((line) => line.id === id) + 1 + by, of: group.length }))
  }

  /** Where a line stands among those that it can change places with. */
  rank(id: string): { at: number; of: number } {
    const { group } = this.#find(id)
    return { at: group.findIndex((line) => line.id === id) + 1, of: group.length }
  }

  #find(id: string): { line?: Conversation; group: Conversation[] } {
    const line = this.line(id)
    const section = line && this.sections.find((section) => section.id === line.visit)
    if (!line || !section) return { group: [] }
    // As they are in the book: the number of the pocket's line is less on the screen while somebody is written down.
    const known = this.linesInBook()
    const written = (of: Conversation): Conversation => (of.id === this.openId ? of : (known.get(of.id) ?? of))
    const group = section.theirs.some((other) => other.id === id) ? section.theirs : section.mine
    return { line, group: group.map(written) }
  }

  #change(changed: Conversation[]): void {
    if (changed.length === 0) return
    this.remember(changed.map((line) => line.id), [])
    this.putLines(changed)
  }

  // --- several lines at once -----------------------------------------------------------------------------------------

  select = (): void => {
    this.finish()
    this.selected = new Set()
  }

  choose = (id: string): void => {
    const chosen = new Set(this.selected ?? [])
    if (!chosen.delete(id)) chosen.add(id)
    this.selected = chosen
  }

  deselect = (): void => {
    this.selected = null
  }

  /** Gives the chosen lines a topic; when all have it, takes it from all. */
  topicForAll = (topic: string): void => {
    const all = this.chosen.every((line) => line.topics.includes(topic))
    const change = this.chosen.filter((line) => all || !line.topics.includes(topic))
    this.#change(change.map((line) => ({ ...line, topics: lines.toggled(line.topics, topic) })))
    if (this.current) this.takeIntoView(this.current, [topic])
  }

  removeChosen = (): void => {
    const ids = this.chosen.map((line) => line.id)
    if (ids.length === 0) return
    this.#away(ids)
    this.selected = null
    announce(t("round-removed"))
  }

  // --- visits ----------------------------------------------------------------------------------------------------------

  /** Unfolds a visit, or folds it up. */
  unfold = (id: string): void => {
    this.finish()
    this.selected = null
    this.current = this.current === id ? null : id
  }

  // --- back, and away ----------------------------------------------------------------------------------------------------

  /** One step back. */
  undo = (): void => {
    this.finishVisit()
    const { before, open } = this
    if (!before) return
    const there = [...before.visits.keys()].flatMap((id) => this.visitInBook(id) ?? [])
    const now = { lines: this.linesInBook(), visits: new Map(there.map((visit) => [visit.id, visit])) }
    if (open) this.queue.draft(lineTarget(open.line.id), null)
    this.open = null
    this.before = this.step = undefined
    const back = backTo(before, now, this.isMine)
    if (back.tries.length > 0) {
      const ticket = this.queue.write(back.tries)
      this.lines.lay([...back.lines], ticket)
      this.visits.lay([...back.visits], ticket)
    }
    for (const id of back.lines.keys()) this.counted.set(id, before.counted.get(id) ?? 0)
    const draft = reopened(before, now)
    if (draft) this.show({ ...draft, counted: this.counted.get(draft.line.id) })
    announce(t("round-undone"))
  }

  /** Finishes everything, and waits for the book as long as it answers. */
  async settle(): Promise<void> {
    this.finish()
    this.finishNote()
    await this.queue.settled()
  }

  /** The screen goes away. A finished line is in the book, and coming back finds the sheet as it was. */
  leave(): void {
    const draft = this.open
    if (draft && !this.#locks) {
      this.finish()
      const [base, counted] = [lines.written(draft.line), this.counted.get(draft.line.id)]
      this.queue.draft(lineTarget(draft.line.id), JSON.stringify({ ...draft, base, place: null, focus: null, counted }))
    } else this.finishVisit()
    this.finishNote()
    this.#heard()
    this.end()
  }
}

/** The order of a line that comes after all others of the visit. */
function lastOf(section: Section): number {
  return lines.last([...section.theirs, ...section.mine])
}
