import { tick, untrack } from "svelte"
import { announce } from "../../app/announce.svelte"
import { query, type Query } from "../../app/query.svelte"
import { asFailure } from "../../backend/backend"
import { review } from "../../backend/doors"
import type { Difference, FailureShown, ReviewPage } from "../../backend/types"
import { clip } from "../../words/length"
import { t } from "../../words/words.svelte"
import { LONG_LIMIT } from "../round/lines"
import { keyOf, namesOf, together } from "./changes"
import { about as aboutOf, clashes, type Clash } from "./clash"
import { Kept } from "./drafts"
import { looked } from "./looked"
import { inOrder, numbers } from "./reading"
import { forWriter, markOf, sinceRead, talks, unreadOf } from "./talk"

const ASK = "ask:"
const ANSWER = "answer"
const REASON = "ask:reopen"

/** One round before its reader: what it says, what changed since she looked, what is asked, and what she can decide. */
export class Reviewing {
  page: Query<ReviewPage>
  /** What changed since she looked, kept for as long as she looks. */
  changes = $state.raw<Difference[]>([])
  /** When she had looked before she opened it now. */
  read_at = $state<string | null>(null)
  /** The line, or the round, that a question is being written about. */
  asking = $state<string | null>(null)
  texts = $state<Record<string, string>>({})
  /** What is being sent. */
  busy = $state<"ask" | "answer" | "approve" | "reopen" | "settle" | null>(null)
  failure = $state.raw<FailureShown>()

  #kept: Kept
  #began = false
  /** Pages in the order in which they came, and the latest one that was marked as read. */
  #turns = new WeakMap<ReviewPage, number>()
  #turn = 0
  #marked = 0
  #ended = false
  #refresh: () => void

  shown = $derived.by(() => this.page.value)
  names = $derived(this.shown && namesOf(this.shown))
  order = $derived(this.shown && inOrder(this.shown.round))
  numbers = $derived(this.shown ? numbers(this.shown.round) : new Map<string, number>())
  clashes = $derived(this.shown ? clashes(this.shown) : [])
  /** When she had looked before what is marked as new now. */
  since = $derived.by(() => this.read_at ?? this.shown?.read_at ?? null)
  unread = $derived(this.shown ? unreadOf(this.shown) : null)
  talks = $derived(this.shown ? talks(this.shown.acts, this.shown.review, this.since) : [])
  /** What changed since she looked, but for what is told as changed since the approval. */
  told = $derived.by(() => {
    const late = new Set(this.shown?.corrected.map(keyOf))
    return this.changes.filter((change) => !late.has(keyOf(change)))
  })
  /** What others said or decided since she looked. */
  acts = $derived(this.shown ? sinceRead(this.shown.acts, this.since) : [])
  /** She reads it as who wrote it: she answers, and another lead asks and approves. */
  answers = $derived.by(() => {
    const page = this.shown
    return page !== undefined && page.may.answer && (page.mine ? forWriter(page).length > 0 : !page.may.ask)
  })

  /** `chosen`: she opened it herself, it did not open by itself. `refresh` asks for the list anew. */
  constructor(
    readonly id: string,
    chosen: boolean,
    refresh: () => void,
  ) {
    this.#refresh = refresh
    this.#kept = new Kept(id, (failure) => (this.failure = failure))
    this.page = query(() => review.page(id), [`round:${id}`, "places", "people", "words", "sync"])
    $effect(() => {
      const page = this.page.value
      if (page) untrack(() => this.#take(page))
    })
    // What a colleague sends while the round is in front is looked at anew, and for as long.
    $effect(() => {
      if (this.unread !== null) return looked(chosen, () => this.shown && void this.#read(this.shown))
    })
    $effect(() => () => {
      this.#ended = true
      void this.#kept.now()
    })
  }

  #take(page: ReviewPage): void {
    this.#turns.set(page, ++this.#turn)
    if (!this.#began) {
      this.#began = true
      this.read_at = page.read_at
      for (const { target, value } of page.drafts) {
        if (!target.startsWith(ASK) && target !== ANSWER) continue
        this.texts[target] = value
        const about = target.slice(ASK.length)
        if (target.startsWith(ASK) && target !== REASON && value) this.asking = about
      }
    }
    this.changes = together(this.changes, page.changes)
  }

  /** What was on the screen was looked at; what came in the meantime was not. */
  #read = async (page: ReviewPage): Promise<void> => {
    const turn = this.#turns.get(page) ?? this.#turn
    // A later one is marked already: an older mark would tell all of it again.
    if (turn < this.#marked) return
    this.#marked = turn
    try {
      await review.read(this.id, markOf(page))
      this.#refresh()
    } catch {
      // It stays unread, and is told as such.
    }
  }

  /** What is being written about a line or the round. */
  typed = (about: string): string => this.texts[ASK + about] ?? ""
  get answer(): string {
    return this.texts[ANSWER] ?? ""
  }
  get reason(): string {
    return this.texts[REASON] ?? ""
  }

  type = (about: string, text: string): void => this.#type(ASK + about, text)
  typeAnswer = (text: string): void => this.#type(ANSWER, text)
  typeReason = (text: string): void => this.#type(REASON, text)
  keep = (): void => void this.#kept.now()

  #type(target: string, text: string): void {
    this.texts[target] = text
    this.#kept.put(target, text)
  }

  /** Opens the field for a question about a line, or about the round; the same again closes it if nothing is in it. */
  open = async (about: string): Promise<void> => {
    this.asking = this.asking === about && !this.typed(about) ? null : about
    await tick()
    const field = document.getElementById(`ask-${about}`)?.querySelector("textarea")
    field?.focus()
    field?.scrollIntoView({ block: "nearest" })
  }

  /** Asks about a line, or about the round; a line that is gone meanwhile is asked about as part of the round. */
  ask = (about: string): Promise<boolean> => {
    const line = this.numbers.has(about) ? about : null
    return this.#send("ask", ASK + about, t("review-asked-said"), (text) => review.ask(this.id, line, text))
  }
  sendAnswer = (): Promise<boolean> => this.#send("answer", ANSWER, t("review-answered-said"), (text) => review.answer(this.id, text))
  reopen = (): Promise<boolean> => this.#send("reopen", REASON, t("review-reopened-said"), (text) => review.reopen(this.id, text))

  async #send(what: "ask" | "answer" | "reopen", target: string, said: string, act: (text: string) => Promise<ReviewPage>): Promise<boolean> {
    const text = clip((this.texts[target] ?? "").trim(), LONG_LIMIT)
    if (!text) return false
    const done = await this.#do(what, said, () => act(text))
    if (done) {
      delete this.texts[target]
      this.#kept.forget(target)
      if (what === "ask") this.asking = null
      await this.#next(what === "ask" ? `talk-${target.slice(ASK.length)}` : "act")
    }
    return done
  }

  /** Approves, or, while something has two answers, goes there and says so. */
  approve = async (): Promise<boolean> => {
    const [first] = this.clashes
    if (first) {
      announce(t("review-approve-clash", { n: this.clashes.length }))
      go(`clash-${first.key}`, "center")
      return false
    }
    const seen = this.shown?.seen
    if (!seen) return false
    const done = await this.#do("approve", t("review-approved-said"), () => review.approve(this.id, seen))
    if (done) await this.#next("act")
    // Refused, the round may be another than the one on the screen: she looks before she presses again.
    else this.page.again()
    return done
  }

  /** Decides between two answers, and goes on to the next two, or to where it stands. */
  settle = async ({ key, path, visit, line }: Clash, value: unknown): Promise<void> => {
    const at = this.clashes.findIndex((clash) => clash.key === key)
    if (!(await this.#do("settle", t("review-settled-said"), () => review.settle(this.id, path, value)))) return
    // What was told as changed there may be what she just decided against.
    const { field } = aboutOf(path)
    this.changes = this.changes.filter((change) => change.field !== field || (change.conversation ?? change.visit) !== (line ?? visit))
    const next = this.clashes[at] ?? this.clashes[0]
    await this.#next(next ? `clash-${next.key}` : line ? `line-${line}` : visit ? `visit-${visit}` : "act")
  }

  /** What was pressed is gone: focus goes on to what follows from it. */
  async #next(id: string): Promise<void> {
    await tick()
    if (!this.#ended) go(id, "nearest")
  }

  async #do(what: NonNullable<Reviewing["busy"]>, said: string, act: () => Promise<ReviewPage>): Promise<boolean> {
    const shown = this.shown
    if (this.busy || !shown) return false
    this.busy = what
    this.failure = undefined
    try {
      const page = await act()
      if (this.#ended) return true
      this.page.put(page)
      announce(said)
      // Whoever decides about a round has looked at it.
      void this.#read(shown)
      return true
    } catch (reason) {
      this.failure = asFailure(reason)
      return false
    } finally {
      this.busy = null
    }
  }
}

function go(id: string, block: ScrollLogicalPosition): void {
  const there = document.getElementById(id)
  there?.focus({ preventScroll: true })
  there?.scrollIntoView({ block })
}
