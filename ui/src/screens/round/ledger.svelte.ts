import { tick, untrack } from "svelte"
import { hear, touches } from "../../app/changes"
import { afterFrame } from "../../app/frame"
import { asFailure } from "../../backend/backend"
import { round } from "../../backend/doors"
import type { Conversation, FailureShown, RoundPage, Visit, VisitExtra } from "../../backend/types"
import { forWriter } from "../review/talk"
import * as drafts from "./drafts"
import { lineTarget, visitTarget, type LineDraft, type VisitDraft } from "./drafts"
import { Laid } from "./laid.svelte"
import * as lines from "./lines"
import { SaveQueue } from "./queue"
import { allLines, allVisits, begunElsewhere, pays, reopening, reused, sections } from "./sections"
import type { Over, Section } from "./sections"
import { Standing } from "./standing.svelte"
import { moved, type Before } from "./undo"
import { Usual } from "./usual.svelte"
import * as visits from "./visits"

const LIVE_MS = 200
const NONE: ReadonlySet<string> = new Set()

/**
 * The round as the book has it, with everything laid over it that is on its way there: what is painted never waits for
 * the book, and what the book answers never moves what is painted.
 */
export abstract class Ledger {
  readonly id: string
  state = $state<"loading" | "ready" | "failed">("loading")
  page = $state.raw<RoundPage>()
  /** Why the round could not be read. */
  failure = $state.raw<FailureShown>()
  /** Why the last change is not in the book. */
  unsaved = $state.raw<FailureShown>()
  /** Until when everything is in the book, RFC 3339. */
  savedAt = $state<string | null>(null)
  /** The line that is being written. */
  open = $state.raw<LineDraft | null>(null)
  /** The visit of which a number or a note is being typed. */
  typing = $state.raw<VisitDraft | null>(null)
  /** The visit that is unfolded: new lines go there. */
  current = $state<string | null>(null)
  /** One step back, until the next change. */
  before = $state.raw<Before>()
  /** Keeps what is under the thumb where it is while a colleague's lines come in. The view sets it. */
  hold: (() => () => void) | undefined

  protected readonly queue: SaveQueue
  protected readonly lines = new Laid<Conversation>()
  protected readonly visits = new Laid<Visit>()
  protected readonly standing = new Standing()

  #usual = new Usual()
  #stale = false
  #turn = 0
  #live: ReturnType<typeof setTimeout> | undefined
  #deaf: () => void

  sections = $derived(this.page ? sections(this.page, this.over, this.standing.order, (line) => this.isMine(line)) : [])
  section = $derived(this.sections.find((section) => section.id === this.current))
  /** What the lead asks, and nobody has answered. */
  questions = $derived(this.page?.review === "asked" ? forWriter(this.page) : [])
  /** Why the lead opened it again. */
  reopening = $derived(this.page ? reopening(this.page) : null)
  /** The lines that she asks about. */
  asked = $derived.by(() => {
    const ids = this.questions.flatMap((act) => act.line ?? [])
    return ids.length > 0 ? new Set(ids) : NONE
  })
  /** By its own, so that the other rows of a long list hear nothing of each tap. */
  openId = $derived(this.open?.line.id)
  /** Lines that the book does not have as they stand here. */
  doubtful = $derived.by(() => {
    const all = [...this.lines.pending].filter(([, pending]) => pending.refused || this.unsaved).map(([id]) => id)
    if (this.unsaved && this.open) all.push(this.open.line.id)
    return all.length > 0 ? new Set(all) : NONE
  })

  constructor(id: string) {
    this.id = id
    this.queue = new SaveQueue(
      { draft: (target, value) => round.draft(id, target, value), write: (all, done) => round.write(id, all, done) },
      {
        saved: (ticket, found) => this.#saved(ticket, found),
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
      untrack(() => this.takeUp(page))
      this.state = "ready"
    } catch (reason) {
      this.failure = asFailure(reason)
      this.state = "failed"
    }
  }

  /** Goes on with what was being written. */
  protected abstract takeUp(page: RoundPage): void

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
    const { open, typing, standing } = this
    const { unborn, became } = standing
    return { lines: this.lines.pending, visits: this.visits.pending, unborn, became, open, typing }
  }

  /** Takes a newer page, such as what an answer to the lead was answered with. */
  put(page: RoundPage): void {
    this.#turn += 1
    this.take(page)
    this.savedAt = page.saved_at
  }

  /** What was typed a moment ago goes now. */
  flush = (): void => this.queue.flush()
  /** Tries again what could not be saved. */
  retry = (): void => this.queue.again()

  protected end(): void {
    this.#deaf()
    clearTimeout(this.#live)
    this.#turn += 1
    this.queue.end()
  }

  protected inBook(id: string): boolean {
    return this.lines.pending.has(id) || (this.page?.round.conversations.some((line) => line.id === id) ?? false)
  }

  protected visitInBook(id: string): Visit | null {
    const pending = this.visits.pending.get(id)
    if (pending) return pending.value
    return this.page?.round.visits.find((visit) => visit.id === id) ?? null
  }

  /** The place of a visit that is not in the book yet. */
  protected placeOf(id: string): string | null {
    return this.visitInBook(id) ? null : (this.standing.unborn.get(id) ?? null)
  }

  /** All lines as the book has them, or will have once it has answered. */
  protected linesInBook(): Map<string, Conversation> {
    if (!this.page) return new Map()
    return new Map(allLines(this.page, { ...this.over, open: null }).map((line) => [line.id, line]))
  }

  /** Whether I wrote it, on whichever device. */
  protected isMine = (line: Conversation): boolean => !this.page || lines.isMine(this.page, line)

  /** Whether whom I write down may be one of those whom the pocket counted in this line. */
  protected pays = (line: Conversation): boolean => !this.page || pays(this.page, line)

  /** Opens a line, or changes the open one: a draft, kept at once. */
  protected show(draft: LineDraft): void {
    this.open = draft
    this.queue.draft(lineTarget(draft.line.id), JSON.stringify(draft))
  }

  protected takeIntoView(visit: string, topics: readonly string[]): void {
    this.#usual.take(visit, topics)
  }

  #saved(ticket: number, found: RoundPage | string): void {
    this.unsaved = undefined
    if (typeof found === "string") this.savedAt = found
    else {
      this.lines.answered(ticket)
      this.visits.answered(ticket)
      this.put(found)
    }
    if (this.#stale && !this.queue.busy) this.#refresh()
  }

  /** The book does not take a line: it stays on the screen and as a draft, and is marked. */
  #refused(ticket: number, failure: FailureShown): void {
    this.unsaved = failure
    this.visits.refuse(ticket, () => true)
    // What the pocket counted is counted still: the line that was to pay for it is not in the book.
    const pocket = new Set(this.page?.round.conversations.filter(lines.isBare).map((line) => line.id))
    const kept = this.lines.refuse(ticket, (id, value) => !(pocket.has(id) && (!value || lines.isBare(value))))
    for (const [id, value] of kept) {
      if (!value) continue
      const draft: LineDraft = { line: value, base: null, place: this.placeOf(value.visit), mode: null, focus: null }
      this.queue.draft(lineTarget(id), JSON.stringify(draft))
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
      this.take(page)
      await tick()
      release?.()
    } catch {
      // What is on the screen stays; the next change reads again.
    }
  }

  protected take(page: RoundPage): void {
    const taken = reused(this.page, page)
    const visit = this.open && this.page?.round.visits.find((visit) => visit.id === this.open?.line.visit)
    this.#move(taken)
    this.page = taken
    this.standing.take(taken, () => this.over, visit ?? undefined)
    for (const visit of allVisits(taken, this.over).values()) {
      if (!this.#usual.meet(taken, visit)) continue
      const mine = taken.round.conversations.filter((line) => line.visit === visit.id && this.isMine(line))
      this.takeIntoView(visit.id, mine.flatMap((line) => line.topics))
    }
    this.rebase(taken)
  }

  /** A colleague began a visit at a place that had none here: what lies open there goes on under it, where it is. */
  #move(page: RoundPage): void {
    const to = begunElsewhere(page, this.over)
    if (to.size === 0) return
    const now = (id: string) => to.get(id) ?? id
    this.standing.move(to)
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
  protected rebase(page: RoundPage): void {
    const { open, typing } = this
    if (open?.base && !this.lines.pending.has(open.line.id)) {
      const line = page.round.conversations.find((line) => line.id === open.line.id)
      if (line && !lines.equal(open.base, line)) {
        this.open = { ...open, base: line, line: lines.rebased(open.base, open.line, line) }
      }
    }
    if (typing?.base && !this.visits.pending.has(typing.visit.id)) {
      const visit = page.round.visits.find((visit) => visit.id === typing.visit.id)
      if (visit && !visits.equal(typing.base, visit)) {
        this.typing = { ...typing, base: visit, visit: visits.rebased(typing.base, typing.visit, visit) }
      }
    }
  }
}
