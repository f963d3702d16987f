import { tick, untrack } from "svelte"
import { hear, touches } from "../../app/changes"
import { afterFrame } from "../../app/frame"
import { shell } from "../../app/shell.svelte"
import { asFailure } from "../../backend/backend"
import { round } from "../../backend/doors"
import { newId } from "../../backend/ids"
import type { Conversation, FailureShown, Line, RoundPage, Visit, VisitExtra } from "../../backend/types"
import * as drafts from "./drafts"
import { lineTarget, NOTE_TARGET, visitTarget, type LineDraft, type VisitDraft } from "./drafts"
import * as lines from "./lines"
import { SaveQueue } from "./queue"
import { later } from "./said"
import { allLines, allVisits, begunElsewhere, orderOf, reused, sections, unanswered, unbornOf } from "./sections"
import type { Over, Pending, Section } from "./sections"
import { moved, type Before } from "./undo"
import { Usual } from "./usual.svelte"
import * as visits from "./visits"

const LIVE_MS = 200
const NONE: ReadonlySet<string> = new Set()

/**
 * The round as the book has it, with everything laid over it that is on its way there: what is painted never waits for
 * the book, and what the book answers never moves what is painted.
 */
export class Ledger {
  readonly id: string
  state = $state<"loading" | "ready" | "failed">("loading")
  page = $state.raw<RoundPage>()
  /** Why the round could not be read. */
  failure = $state.raw<FailureShown>()
  /** Why the last change is not in the book. */
  unsaved = $state.raw<FailureShown>()
  /** Until when everything is in the book: a moment, or a time of day. */
  savedAt = $state<string | null>(null)
  /** The line that is being written. */
  open = $state.raw<LineDraft | null>(null)
  /** The visit of which a number or a note is being typed. */
  typing = $state.raw<VisitDraft | null>(null)
  /** The note of the round, while it is being typed. */
  note = $state<string | null>(null)
  /** The visit that is unfolded: new lines go there. */
  current = $state<string | null>(null)
  /** One step back, until the next change. */
  before = $state.raw<Before>()
  /** Keeps what is under the thumb where it is while a colleague's lines come in. The view sets it. */
  hold: (() => () => void) | undefined

  protected readonly queue: SaveQueue
  protected lines = $state.raw<ReadonlyMap<string, Pending<Conversation>>>(new Map())
  protected visits = $state.raw<ReadonlyMap<string, Pending<Visit>>>(new Map())
  protected unborn = $state.raw<ReadonlyMap<string, string>>(new Map())
  protected became = $state.raw<ReadonlyMap<string, string>>(new Map())
  protected order = $state.raw<readonly string[]>([])
  /** What was typed in one field is one step back. */
  protected step: string | undefined

  #usual = new Usual()
  #stale = false
  #turn = 0
  #live: ReturnType<typeof setTimeout> | undefined
  #deaf: () => void

  sections = $derived(this.page ? sections(this.page, this.over, this.order, (line) => this.#isMine(line)) : [])
  section = $derived(this.sections.find((section) => section.id === this.current))
  /** What the lead asks, and nobody has answered. */
  questions = $derived(this.page?.review === "asked" ? unanswered(this.page.acts) : [])
  /** The lines that she asks about. */
  asked = $derived.by(() => {
    const ids = this.questions.flatMap((act) => act.line ?? [])
    return ids.length > 0 ? new Set(ids) : NONE
  })
  /** By its own, so that the other rows of a long list hear nothing of each tap. */
  openId = $derived(this.open?.line.id)
  /** Lines that the book does not have as they stand here. */
  doubtful = $derived.by(() => {
    const all = [...this.lines].filter(([, pending]) => pending.refused || this.unsaved).map(([id]) => id)
    if (this.unsaved && this.open) all.push(this.open.line.id)
    return all.length > 0 ? new Set(all) : NONE
  })

  constructor(id: string) {
    this.id = id
    this.queue = new SaveQueue(
      { draft: (target, value) => round.draft(id, target, value), write: (all, done) => round.write(id, all, done) },
      {
        saved: (ticket, page) => this.#saved(ticket, page),
        failed: (failure) => (this.unsaved = failure),
        refused: (ticket, failure) => this.#refused(ticket, failure),
      },
      afterFrame,
    )
    this.#deaf = hear((changed) => {
      if (touches([`round:${id}`, "places", "people"], changed)) this.#refresh()
    })
    void this.load()
  }

  /** Reads the round, and takes up what was being written when it was left. */
  load = async (): Promise<void> => {
    this.state = "loading"
    try {
      const page = await round.page(this.id)
      untrack(() => this.#begin(page))
      this.state = "ready"
    } catch (reason) {
      this.failure = asFailure(reason)
      this.state = "failed"
    }
  }

  /** The words that a visit is written with, in an order that stays. */
  extra(section: Section | undefined): VisitExtra {
    return this.#usual.of(section?.id)
  }

  /** The topics in the sheet. */
  topics(section: Section | undefined): string[] {
    return this.#usual.topics(section?.id)
  }

  /** A line as it reads now. */
  line(id: string): Conversation | undefined {
    if (this.open?.line.id === id) return this.open.line
    for (const { mine, theirs } of this.sections) {
      const found = theirs.find((line) => line.id === id) ?? mine.find((line) => line.id === id)
      if (found) return found
    }
    return undefined
  }

  /** Everything that lies over the page. Read also while the screen goes away, so it is not derived. */
  protected get over(): Over {
    return { lines: this.lines, visits: this.visits, unborn: this.unborn, became: this.became, open: this.open, typing: this.typing }
  }

  /** Takes a newer page, such as what an answer to the lead was answered with. */
  put(page: RoundPage): void {
    this.#turn += 1
    this.#take(page)
    this.savedAt = page.saved_at
  }

  /** What was typed a moment ago goes now. */
  flush = (): void => this.queue.flush()
  /** Tries again what could not be saved. */
  retry = (): void => this.queue.again()

  typeNote = (note: string): void => {
    this.note = note
    this.queue.typed(NOTE_TARGET, () => this.note)
  }

  finishNote = (): void => {
    const { note } = this
    if (note === null) return
    this.queue.write([drafts.noteLines(note)], [NOTE_TARGET])
    if (this.page) this.page = { ...this.page, round: { ...this.page.round, note } }
    this.note = null
  }

  protected end(): void {
    this.finishNote()
    this.#deaf()
    clearTimeout(this.#live)
    this.#turn += 1
    this.queue.end()
  }

  protected inBook(id: string): boolean {
    return this.lines.has(id) || (this.page?.round.conversations.some((line) => line.id === id) ?? false)
  }

  protected visitInBook(id: string): Visit | null {
    const pending = this.visits.get(id)
    if (pending) return pending.value
    return this.page?.round.visits.find((visit) => visit.id === id) ?? null
  }

  /** The place of a visit that is not in the book yet. */
  protected placeOf(id: string): string | null {
    return this.visitInBook(id) ? null : (this.unborn.get(id) ?? null)
  }

  /** All lines as the book has them, or will have once it has answered. */
  protected linesInBook(): Map<string, Conversation> {
    if (!this.page) return new Map()
    return new Map(allLines(this.page, { ...this.over, open: null }).map((line) => [line.id, line]))
  }

  /** Keeps how it was, for one step back. */
  protected remember(ids: readonly string[], visitIds: readonly string[], step?: string): void {
    if (step !== undefined && step === this.step) return
    this.step = step
    const now = this.linesInBook()
    const touched = this.open ? [...ids, this.open.line.id] : ids
    this.before = {
      lines: new Map(touched.map((id) => [id, now.get(id) ?? null])),
      visits: new Map(visitIds.map((id) => [id, this.visitInBook(id)])),
      open: this.open,
    }
  }

  /** Opens a line, or changes the open one: a draft, kept at once. */
  protected show(draft: LineDraft): void {
    this.open = draft
    this.queue.draft(lineTarget(draft.line.id), JSON.stringify(draft))
  }

  /** Writes a finished line. When a colleague took the line or its visit away, it comes back: what was typed stays. */
  protected write(draft: LineDraft): void {
    const { line, base } = draft
    const target = lineTarget(line.id)
    const written = drafts.finished(draft)
    if (written.length === 0) return this.queue.draft(target, null)
    const place = this.visitInBook(line.visit)?.place ?? draft.place
    const tries: Line[][] = base ? [written, [{ restore: line.id }, ...written]] : [written]
    tries.push([{ restore: line.visit }, ...written])
    if (place !== null) tries.push([{ visit: { id: line.visit, place } }, { conversation: lines.whole(line) }])
    const ticket = this.queue.write(tries, [target])
    this.lay([[line.id, line]], ticket)
    if (draft.place !== null) this.layVisit(line.visit, visits.blank(line.visit, draft.place), ticket)
  }

  protected writeVisit(draft: VisitDraft): void {
    const { visit, base } = draft
    const target = visitTarget(visit.id)
    const written = drafts.visitLines(draft)
    if (written.length === 0) return this.queue.draft(target, null)
    const tries = base ? [written, [{ restore: visit.id }, ...written], [{ visit: visits.whole(visit) }]] : [written]
    this.layVisit(visit.id, visit, this.queue.write(tries, [target]))
  }

  /** Changes lines as one change; of the open line only the draft. */
  protected putLines(changed: readonly Conversation[]): void {
    const open = changed.find((line) => line.id === this.open?.line.id)
    if (open && this.open) this.show({ ...this.open, line: open })
    const closed = changed.filter((line) => line !== open)
    const written = closed.flatMap((line) => {
      const before = this.line(line.id)
      const fields = before ? lines.changed(before, line) : lines.whole(line)
      return fields ? [{ conversation: fields }] : []
    })
    if (written.length > 0) this.lay(closed.map((line) => [line.id, line]), this.queue.write([written]))
  }

  /** Lays changes over the page until the book has answered to them. Null takes a line away. */
  protected lay(changed: readonly (readonly [string, Conversation | null])[], ticket: number): void {
    const next = new Map(this.lines)
    for (const [id, value] of changed) next.set(id, { value, ticket, refused: false })
    this.lines = next
  }

  protected layVisit(id: string, value: Visit | null, ticket: number): void {
    this.visits = new Map([...this.visits, [id, { value, ticket, refused: false }]])
  }

  protected takeIntoView(visit: string, topics: readonly string[]): void {
    this.#usual.take(visit, topics)
  }

  #begin(page: RoundPage): void {
    const kept = drafts.lineDrafts(page.drafts)
    const there = new Set(page.round.visits.map((visit) => visit.id))
    const begun = kept.flatMap(({ line, place }) => (place === null || there.has(line.visit) ? [] : [[line.visit, place] as const]))
    this.unborn = new Map(begun)
    const elsewhere = begunElsewhere(page, this.over)
    const left = kept.map((draft) => drafts.lineMoved(draft, elsewhere))
    this.#take(page)
    this.savedAt = page.saved_at
    const last = left[left.length - 1]
    const opens = last && last.mode !== null && this.order.includes(last.line.visit) ? last : null
    for (const draft of left) if (draft !== opens) this.write(draft)
    for (const draft of drafts.visitDrafts(page.drafts)) this.writeVisit(draft)
    this.note = drafts.noteDraft(page.drafts)
    this.finishNote()
    this.open = opens
    if (this.page) this.#rebase(this.page)
    this.current = opens?.line.visit ?? this.#lastBegun()
  }

  /** The last visit with something of mine in it, otherwise the first. */
  #lastBegun(): string | null {
    const begun = this.sections.filter(({ mine, visit }) => mine.length > 0 || visit.from !== null || !visits.isBare(visit))
    return (begun[begun.length - 1] ?? this.sections[0])?.id ?? null
  }

  /** Whether I wrote it, on whichever device. */
  #isMine(line: Conversation): boolean {
    return !this.page || lines.isMine(this.page, line)
  }

  #saved(ticket: number, page: RoundPage | null): void {
    this.unsaved = undefined
    if (page) {
      const waits = <T>(laid: ReadonlyMap<string, Pending<T>>) =>
        new Map([...laid].filter(([, pending]) => pending.refused || pending.ticket > ticket))
      this.lines = waits(this.lines)
      this.visits = waits(this.visits)
      this.put(page)
    } else this.savedAt = later(this.savedAt, shell.state.me?.now ?? null)
    if (this.#stale && !this.queue.busy) this.#refresh()
  }

  /** The book does not take a line: it stays on the screen and as a draft, and is marked. */
  #refused(ticket: number, failure: FailureShown): void {
    const marked = <T>(laid: ReadonlyMap<string, Pending<T>>) =>
      new Map([...laid].map(([id, pending]) => [id, pending.ticket === ticket ? { ...pending, refused: true } : pending]))
    this.lines = marked(this.lines)
    this.visits = marked(this.visits)
    this.unsaved = failure
    for (const [id, { value, ticket: of }] of this.lines) {
      if (of !== ticket || !value) continue
      const kept: LineDraft = { line: value, base: null, place: this.placeOf(value.visit), mode: null, focus: null }
      this.queue.draft(lineTarget(id), JSON.stringify(kept))
    }
  }

  /** Reads what changed elsewhere, when nothing of one's own is on its way. */
  #refresh(): void {
    this.#stale = true
    clearTimeout(this.#live)
    this.#live = setTimeout(() => void this.#read(), LIVE_MS)
  }

  async #read(): Promise<void> {
    const turn = ++this.#turn
    if (this.queue.busy || this.state !== "ready") return
    try {
      const page = await round.page(this.id)
      // Something was written meanwhile: this page may be older than what it was answered with.
      if (turn !== this.#turn) return this.#refresh()
      this.#stale = false
      const release = this.hold?.()
      this.#take(page)
      await tick()
      release?.()
    } catch {
      // What is on the screen stays; the next change reads again.
    }
  }

  #take(page: RoundPage): void {
    const taken = reused(this.page, page)
    const visit = this.open && this.page?.round.visits.find((visit) => visit.id === this.open?.line.visit)
    this.#move(taken)
    this.page = taken
    this.unborn = unbornOf(taken, this.unborn, newId)
    // A colleague took the visit away in which I am writing: it stays in view, and comes back with my line.
    if (visit && !taken.round.visits.some((other) => other.id === visit.id)) {
      this.unborn = new Map([...this.unborn, [visit.id, visit.place]])
    }
    this.order = orderOf(taken, this.over, this.order)
    for (const visit of allVisits(taken, this.over).values()) {
      if (!this.#usual.meet(taken, visit)) continue
      const mine = taken.round.conversations.filter((line) => line.visit === visit.id && this.#isMine(line))
      this.takeIntoView(visit.id, mine.flatMap((line) => line.topics))
    }
    this.#rebase(taken)
  }

  /** A colleague began a visit at a place that had none here: what lies open there goes on under it, where it is. */
  #move(page: RoundPage): void {
    const to = begunElsewhere(page, this.over)
    if (to.size === 0) return
    const now = (id: string) => to.get(id) ?? id
    this.became = new Map([...this.became, ...[...to].map(([here, theirs]) => [theirs, here] as const)])
    this.unborn = new Map([...this.unborn].filter(([id]) => !to.has(id)))
    this.order = this.order.map(now)
    this.#usual.rename(now)
    this.current = this.current && now(this.current)
    this.before = this.before && moved(this.before, to)
    if (this.open && to.has(this.open.line.visit)) this.show(drafts.lineMoved(this.open, to))
    const { typing } = this
    const theirs = typing && page.round.visits.find((visit) => visit.id === to.get(typing.visit.id))
    if (!typing || !theirs) return
    this.queue.draft(visitTarget(typing.visit.id), null)
    this.typing = drafts.visitMoved(typing, theirs)
    this.queue.draft(visitTarget(theirs.id), JSON.stringify(this.typing))
  }

  /** A colleague changed what is open here. */
  #rebase(page: RoundPage): void {
    const { open, typing } = this
    if (open?.base && !this.lines.has(open.line.id)) {
      const line = page.round.conversations.find((line) => line.id === open.line.id)
      if (line && !lines.equal(open.base, line)) {
        this.open = { ...open, base: line, line: lines.rebased(open.base, open.line, line) }
      }
    }
    if (typing?.base && !this.visits.has(typing.visit.id)) {
      const visit = page.round.visits.find((visit) => visit.id === typing.visit.id)
      if (visit && !visits.equal(typing.base, visit)) {
        this.typing = { ...typing, base: visit, visit: visits.rebased(typing.base, typing.visit, visit) }
      }
    }
  }
}
