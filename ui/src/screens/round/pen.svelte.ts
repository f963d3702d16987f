import { newId } from "../../backend/ids"
import type { Conversation, Line, RoundPage, Visit } from "../../backend/types"
import { numberOf, paidFor, paidIn } from "./counted"
import * as drafts from "./drafts"
import { lineTarget, NOTE_TARGET, visitTarget, type LineDraft, type VisitDraft } from "./drafts"
import { Ledger } from "./ledger.svelte"
import * as lines from "./lines"
import { wrote } from "./undo"
import * as visits from "./visits"

/** How what somebody does gets into the book: a draft at every key, one change for what is finished. */
export abstract class Pen extends Ledger {
  /** The note of the round, while it is being typed. */
  note = $state<string | null>(null)

  /** What was typed in one field is one step back. */
  protected step: string | undefined
  /** People of a line whom the pocket had counted: whoever takes the line away gives them back. */
  protected counted = new Map<string, number>()

  protected takeUp(page: RoundPage): void {
    const left = drafts.leftOf(page)
    this.standing.takeUp(left.unborn)
    this.take(page)
    this.savedAt = page.saved_at
    const last = left.lines[left.lines.length - 1]
    const opens = last && last.mode !== null && this.standing.order.includes(last.line.visit) ? last : null
    for (const draft of left.lines) if (draft !== opens) this.write(draft)
    for (const { draft, target } of left.visits) this.writeVisit(draft, target)
    this.note = left.note
    this.finishNote()
    this.open = opens
    if (opens?.counted) this.counted.set(opens.line.id, opens.counted)
    if (this.page) this.rebase(this.page)
    this.current = opens?.line.visit ?? this.#lastBegun()
  }

  /** The last visit with something of mine in it, otherwise the first. */
  #lastBegun(): string | null {
    const begun = this.sections.filter(({ mine, visit }) => mine.length > 0 || visit.from !== null || !visits.isBare(visit))
    return (begun[begun.length - 1] ?? this.sections[0])?.id ?? null
  }

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

  /** Keeps how it was, for one step back. */
  protected remember(ids: readonly string[], visitIds: readonly string[], step?: string): void {
    if (step !== undefined && step === this.step) return
    this.step = step
    const visits = new Map(visitIds.map((id) => [id, this.visitInBook(id)]))
    this.before = { lines: new Map(), visits, open: this.open, wrote: { lines: new Map(), visits: new Map() }, counted: new Map(this.counted) }
    this.alsoRemember(this.open ? [...ids, this.open.line.id] : ids)
  }

  /** The same step changes these lines too. */
  protected alsoRemember(ids: readonly string[]): void {
    const now = this.linesInBook()
    for (const id of ids) if (!this.before?.lines.has(id)) this.before?.lines.set(id, now.get(id) ?? null)
  }

  /**
   * Writes a finished line, and the pocket's count with it. When a colleague took the line or its visit away, it comes
   * back: what was typed stays.
   */
  protected write(draft: LineDraft): void {
    const { line, base } = draft
    const target = lineTarget(line.id)
    const known = [...this.linesInBook().values()]
    const paid = paidFor(draft, known, this.pays, newId)
    const written = drafts.finished(draft, paid, known)
    if (written.length === 0) return this.queue.draft(target, null)
    const place = this.visitInBook(line.visit)?.place ?? draft.place
    const tries: Line[][] = [written]
    // The count that it takes from is gone meanwhile.
    if (paid.length > 0) tries.push(drafts.finished(draft, [], known))
    if (base) tries.push([{ restore: line.id }, ...written])
    tries.push([{ restore: line.visit }, ...written])
    if (place !== null) tries.push([{ visit: { id: line.visit, place } }, { conversation: lines.whole(line) }])
    const ticket = this.queue.write(tries, [target])
    if (draft.place !== null) this.layVisit(line.visit, visits.blank(line.visit, draft.place), ticket)
    this.counted.set(line.id, (draft.counted ?? 0) + paidIn(paid, known))
    this.lay([line, ...paid], ticket)
  }

  protected writeVisit(draft: VisitDraft, target = visitTarget(draft.visit.id)): void {
    const { visit, base } = draft
    const written = drafts.visitLines(draft)
    if (written.length === 0) return this.queue.draft(target, null)
    const tries = base ? [written, [{ restore: visit.id }, ...written], [{ visit: visits.whole(visit) }]] : [written]
    this.layVisit(visit.id, visit, this.queue.write(tries, [target]))
  }

  /** Changes lines as one change; of the open line only the draft. One that stands for nobody any more is taken away. */
  protected putLines(changed: readonly Conversation[], done: string[] = []): void {
    const open = changed.find((line) => line.id === this.open?.line.id)
    if (open && this.open) this.show({ ...this.open, line: open })
    const closed = changed.filter((line) => line !== open)
    const known = this.linesInBook()
    const written = closed.flatMap((line) => {
      const before = known.get(line.id)
      if (!before || line.n === 0) return [numberOf(line, [])]
      const fields = lines.changed(before, line)
      return fields ? [{ conversation: fields }] : []
    })
    if (written.length > 0) this.lay(closed, this.queue.write([written], done))
  }

  /** Lays lines over the page until the book has answered to them. One that stands for nobody is away. */
  protected lay(changed: readonly Conversation[], ticket: number): void {
    const laid = changed.map((line) => [line.id, line.n > 0 ? line : null] as const)
    this.lines.lay(laid, ticket)
    wrote(this.before, { lines: new Map(laid) })
  }

  protected layVisit(id: string, value: Visit | null, ticket: number): void {
    this.visits.lay([[id, value]], ticket)
    wrote(this.before, { visits: new Map([[id, value]]) })
  }
}
