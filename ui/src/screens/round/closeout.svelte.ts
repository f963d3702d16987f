import { announce } from "../../app/announce.svelte"
import { shell } from "../../app/shell.svelte"
import { newId } from "../../backend/ids"
import type { Conversation, Visit } from "../../backend/types"
import { t } from "../../words/words.svelte"
import { lineTarget, visitTarget } from "./drafts"
import { Ledger } from "./ledger.svelte"
import * as lines from "./lines"
import type { Section } from "./sections"
import { backTo } from "./undo"
import * as visits from "./visits"

/** Languages that have a button of their own. */
export const SHOWN_LANGUAGES = 4

/** The round afterwards: what somebody does there. Every change is on the screen at once, and behind it in the book. */
export class CloseOut extends Ledger {
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

  // --- one line ------------------------------------------------------------------------------------------------------

  /** A language opens a line: brief, that language, the gender of the visit's statement, and nothing else. */
  start = (language: string): void => {
    const { section } = this
    if (section) this.#begin(lines.opened(newId(), section.id, language, section.visit.genders, lastOf(section)))
  }

  /** One more like the line before it. */
  same = (): void => {
    const { section, previous } = this
    if (section && previous) this.#begin(lines.sameAs(previous, newId(), section.id, lastOf(section)))
  }

  #begin(line: Conversation): void {
    const counted = this.#uncounted(line.visit)
    // A visit begins with its first line, and goes with it; the line that is open now may be an earlier one of it.
    this.remember([line.id, ...counted.map(({ id }) => id)], this.open?.line.visit === line.visit ? [] : [line.visit])
    this.finish()
    this.#put(counted)
    this.show({ line, base: null, place: this.placeOf(line.visit), mode: "sheet", focus: null })
  }

  /** What the pocket counted there and nobody wrote out, with one fewer: whom one writes down was counted already. */
  #uncounted(visit: string, but?: string): Conversation[] {
    const mine = this.sections.find((section) => section.id === visit)?.mine ?? []
    const line = mine.filter((line) => lines.isBare(line) && line.id !== but && line.id !== this.openId).at(-1)
    return line ? [{ ...line, n: line.n - 1 }] : []
  }

  /** Writes changed lines; one that stands for nobody any more is taken away. */
  #put(changed: readonly Conversation[]): void {
    this.putLines(changed.filter(({ n }) => n > 0))
    const ids = changed.filter(({ n }) => n === 0).map(({ id }) => id)
    if (ids.length > 0) this.lay(ids.map((id) => [id, null]), this.queue.write([ids.map((id) => ({ remove: id }))]))
  }

  /** Opens the sheet on a line; on the line that is open, closes it. */
  tap = (id: string): void => {
    if (this.open?.line.id === id) return this.finish()
    const line = this.line(id)
    if (!line) return
    this.finish()
    this.show({ line, base: line, place: null, mode: "sheet", focus: null })
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

  /** One more of these. */
  again = (id: string): void => {
    const line = this.line(id)
    if (!line || line.n >= lines.MOST) return
    const counted = lines.isBare(line) ? [] : this.#uncounted(line.visit, id)
    this.#change([{ ...line, n: line.n + 1 }, ...counted])
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
    this.remember([id], [])
    if (this.open?.line.id === id) this.open = null
    if (this.inBook(id)) this.lay([[id, null]], this.queue.write([[{ remove: id }]], [lineTarget(id)]))
    else this.queue.draft(lineTarget(id), null)
    announce(t("round-removed"))
  }

  /** Takes one person out of a ×n line, and opens her line. */
  split = (id: string): void => {
    const { line, section, group } = this.#find(id)
    if (!line || !section || line.n < 2) return
    const fresh = newId()
    this.remember([...group.map((other) => other.id), fresh], [])
    this.finish()
    const changed = lines.split(group, id, fresh)
    const one = changed.pop()
    this.putLines(changed)
    if (one) this.show({ line: one, base: null, place: null, mode: "sheet", focus: null })
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

  #find(id: string): { line?: Conversation; section?: Section; group: Conversation[] } {
    const line = this.line(id)
    const section = line && this.sections.find((section) => section.id === line.visit)
    if (!line || !section) return { group: [] }
    return { line, section, group: section.theirs.some((other) => other.id === id) ? section.theirs : section.mine }
  }

  #change(changed: Conversation[]): void {
    if (changed.length === 0) return
    this.remember(changed.map((line) => line.id), [])
    this.#put(changed)
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
    this.remember(ids, [])
    this.lay(ids.map((id) => [id, null]), this.queue.write([ids.map((id) => ({ remove: id }))]))
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

  /** Types in a visit: a number or the note. Written when focus leaves. */
  typeVisit = (visit: Visit, focus: string): void => {
    if (this.typing && this.typing.visit.id !== visit.id) this.finishVisit()
    this.remember([], [visit.id], visit.id)
    const base = this.typing ? this.typing.base : this.visitInBook(visit.id)
    this.typing = { visit, base, focus }
    this.queue.typed(visitTarget(visit.id), () => (this.typing ? JSON.stringify(this.typing) : null))
  }

  finishVisit = (): void => {
    const draft = this.typing
    this.typing = null
    if (draft) this.writeVisit(draft)
  }

  /** The phone goes into a pocket: a number that was typed is finished, since nobody may come back to leave its field. */
  putAway = (): void => {
    if (document.hidden) this.finishVisit()
    this.flush()
  }

  /** Changes a visit at once. */
  setVisit = (visit: Visit): void => {
    this.finishVisit()
    this.remember([], [visit.id])
    this.writeVisit({ visit, base: this.visitInBook(visit.id), focus: null })
  }

  /** Notes that one was there, also when nobody was spoken to. */
  beThere = (id: string): void => {
    const place = this.placeOf(id)
    if (place !== null) this.setVisit(visits.blank(id, place))
  }

  /** Adds a place that nobody planned. */
  addVisit = (place: string): void => {
    this.finish()
    const id = newId()
    this.unborn = new Map([...this.unborn, [id, place]])
    this.order = [...this.order, id]
    this.setVisit(visits.blank(id, place))
    this.current = id
  }

  removeVisit = (id: string): void => {
    this.finish()
    const section = this.sections.find((section) => section.id === id)
    if (!section) return
    const under = [...section.theirs, ...section.mine].map((line) => line.id)
    this.remember(under, [id])
    this.current = null
    const ticket = this.queue.write([[{ remove: id }]], [visitTarget(id)])
    this.layVisit(id, null, ticket)
    this.lay(under.map((line) => [line, null]), ticket)
    announce(t("round-visit-removed"))
  }

  // --- back, and away ----------------------------------------------------------------------------------------------------

  /** One step back. */
  undo = (): void => {
    this.finishVisit()
    const { before, open } = this
    if (!before) return
    const now = this.linesInBook()
    if (open) this.queue.draft(lineTarget(open.line.id), null)
    this.open = null
    this.before = this.step = undefined
    const there = [...before.visits.keys()].flatMap((id) => this.visitInBook(id) ?? [])
    const tries = backTo(before, { lines: now, visits: new Map(there.map((visit) => [visit.id, visit])) })
    if (tries.length > 0) {
      const ticket = this.queue.write(tries)
      this.lay([...before.lines].filter(([id]) => id !== before.open?.line.id || !now.has(id)), ticket)
      for (const [id, visit] of before.visits) this.layVisit(id, visit, ticket)
    }
    if (before.open) {
      const base = now.get(before.open.line.id) ?? before.open.base
      this.show({ ...before.open, base, place: base ? null : before.open.place })
    }
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
    if (draft && shell.state.book === "open" && !shell.locking) {
      this.finish()
      const kept = { ...draft, base: lines.written(draft.line), place: null, focus: null }
      this.queue.draft(lineTarget(draft.line.id), JSON.stringify(kept))
    } else this.finishVisit()
    this.end()
  }
}

/** The order of a line that comes after all others of the visit. */
function lastOf(section: Section): number {
  return lines.last([...section.theirs, ...section.mine])
}
