// Everything that is to be saved, strictly in order, one after the other. Nothing leaves the queue before the book has it.

import { asFailure } from "../../backend/backend"
import type { FailureShown, Line, RoundPage } from "../../backend/types"

/** A keystroke waits this long for the next one, but never longer than `LONGEST_MS` in all. */
const TYPED_MS = 250
const LONGEST_MS = 600
const AGAIN_MS = 4_000

/** Answers that say no to this one thing and would say no again; others mean that nothing can be saved now. */
const REFUSALS = ["input_wrong", "not_found", "not_allowed", "wrong_state"]

export interface Door {
  /** Answers when it was kept, RFC 3339. */
  draft(target: string, value: string | null): Promise<string>
  write(lines: Line[], done: string[]): Promise<RoundPage>
}

export interface Heard {
  /** Lines are written, and this is the round after it; or a draft is kept since this moment. */
  saved(ticket: number, found: RoundPage | string): void
  /** Nothing can be saved now; it is tried again by itself. */
  failed(failure: FailureShown): void
  /** The book does not take this write. What follows goes on. */
  refused(ticket: number, failure: FailureShown): void
}

interface Job {
  ticket: number
  /** Tries in turn: the next is for when the book says that what the one before wants to change is not there. */
  tries: Line[][]
  done: string[]
  draft?: { target: string; value: string | null }
}

export class SaveQueue {
  #jobs: Job[] = []
  #running = false
  /** The run begins as soon as the screen shows what was pressed. */
  #ahead = false
  #ticket = 0
  #ended = false
  #retry: ReturnType<typeof setTimeout> | undefined
  #typed = new Map<string, { value: () => string | null; timer: ReturnType<typeof setTimeout>; since: number }>()
  #waiting: (() => void)[] = []
  #door: Door
  #heard: Heard
  #drawn: (then: () => void) => void

  /** `drawn` calls back when the screen shows what was pressed: the first of a run waits for that. */
  constructor(door: Door, heard: Heard, drawn: (then: () => void) => void = (then) => then()) {
    this.#door = door
    this.#heard = heard
    this.#drawn = drawn
  }

  /** Whether something is not in the book yet. */
  get busy(): boolean {
    return this.#jobs.length > 0 || this.#typed.size > 0
  }

  /** Keeps a draft now, in place of one of the same target that still waits. Null forgets it. */
  draft(target: string, value: string | null): void {
    this.#untype(target)
    const about = this.#jobs.filter((job) => job.draft?.target === target || job.done.includes(target))
    const waiting = about[about.length - 1]
    if (waiting?.draft && !(this.#running && waiting === this.#jobs[0])) waiting.draft.value = value
    else this.#push({ ticket: ++this.#ticket, tries: [], done: [], draft: { target, value } })
  }

  /** Keeps a draft soon: the keys of one word become one row. */
  typed(target: string, value: () => string | null): void {
    const before = this.#typed.get(target)
    if (before) clearTimeout(before.timer)
    const since = before?.since ?? Date.now()
    const wait = Math.max(0, Math.min(TYPED_MS, since + LONGEST_MS - Date.now()))
    const timer = setTimeout(() => this.draft(target, value()), wait)
    this.#typed.set(target, { value, timer, since })
  }

  /** Writes lines as one change; drafts named in `done` go with it. Returns its ticket. */
  write(tries: Line[][], done: string[] = []): number {
    for (const target of done) {
      this.#untype(target)
      this.#jobs = this.#jobs.filter((job, at) => job.draft?.target !== target || (this.#running && at === 0))
    }
    const ticket = ++this.#ticket
    this.#push({ ticket, tries: [...tries], done })
    return ticket
  }

  /** Whatever was typed goes now: focus left the field, or the screen goes away. */
  flush(): void {
    for (const [target, { value }] of [...this.#typed]) this.draft(target, value())
    this.#begin()
  }

  /** Tries again what could not be saved. */
  again = (): void => {
    clearTimeout(this.#retry)
    this.#retry = undefined
    if (this.#running || this.#ahead) return
    this.#ahead = true
    this.#drawn(this.#begin)
  }

  /** Resolves when nothing waits, or nothing can be saved now. */
  async settled(): Promise<void> {
    this.flush()
    if (this.busy && this.#retry === undefined) await new Promise<void>((done) => this.#waiting.push(done))
  }

  /** Saves what is left, and stops trying. */
  end(): void {
    this.flush()
    this.#ended = true
    clearTimeout(this.#retry)
  }

  #push(job: Job): void {
    this.#jobs.push(job)
    this.again()
  }

  #untype(target: string): void {
    clearTimeout(this.#typed.get(target)?.timer)
    this.#typed.delete(target)
  }

  #begin = (): void => {
    if (!this.#ahead) return
    this.#ahead = false
    void this.#run()
  }

  async #run(): Promise<void> {
    if (this.#running) return
    this.#running = true
    for (let job = this.#jobs[0]; job; job = this.#jobs[0]) {
      if (!(await this.#do(job))) break
      this.#jobs.shift()
    }
    this.#running = false
    for (const done of this.#waiting.splice(0)) done()
  }

  /** Does one job. False when it stays where it is. */
  async #do(job: Job): Promise<boolean> {
    try {
      const { draft, tries } = job
      const found = draft ? await this.#door.draft(draft.target, draft.value) : await this.#door.write(tries[0] ?? [], job.done)
      this.#heard.saved(job.ticket, found)
      return true
    } catch (reason) {
      const failure = asFailure(reason)
      const refused = REFUSALS.includes(failure.code)
      if (refused && job.tries.length > 1) {
        job.tries.shift()
        return this.#do(job)
      }
      if (refused) this.#heard.refused(job.ticket, failure)
      else {
        this.#heard.failed(failure)
        if (!this.#ended) this.#retry = setTimeout(this.again, AGAIN_MS)
      }
      return refused
    }
  }
}
