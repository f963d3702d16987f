import { beforeLock, keepsOpen } from "../../app/locking"
import { asFailure } from "../../backend/backend"
import { round } from "../../backend/doors"
import type { FailureShown } from "../../backend/types"

const TYPED_MS = 250

/** Keeps what is typed about a round in the book: each target within a quarter of a second of its last key. */
export class Kept {
  #id: string
  #failed: (failure: FailureShown) => void
  #waiting = new Map<string, string>()
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Ends that a lock waits for what is typed. */
  #heard: (() => void) | undefined

  constructor(id: string, failed: (failure: FailureShown) => void) {
    this.#id = id
    this.#failed = failed
  }

  put(target: string, text: string): void {
    this.#waiting.set(target, text)
    this.#timer ??= setTimeout(this.now, TYPED_MS)
    this.#heard ??= beforeLock(this.now)
  }

  /** Keeps it all at once, for whoever leaves. */
  now = async (): Promise<void> => {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#heard?.()
    this.#heard = undefined
    const drafts = [...this.#waiting].map(([target, text]) => round.draft(this.#id, target, text || null))
    this.#waiting.clear()
    await keepsOpen(Promise.all(drafts)).catch((reason: unknown) => this.#failed(asFailure(reason)))
  }

  /** It was sent: nothing of it is typed any more. */
  forget(target: string): void {
    this.#waiting.set(target, "")
    void this.now()
  }
}
