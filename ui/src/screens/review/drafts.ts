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

  constructor(id: string, failed: (failure: FailureShown) => void) {
    this.#id = id
    this.#failed = failed
  }

  put(target: string, text: string): void {
    this.#waiting.set(target, text)
    this.#timer ??= setTimeout(this.now, TYPED_MS)
  }

  /** Keeps it all at once, for whoever leaves. */
  now = (): void => {
    clearTimeout(this.#timer)
    this.#timer = undefined
    for (const [target, text] of this.#waiting) {
      void round.draft(this.#id, target, text || null).catch((reason) => this.#failed(asFailure(reason)))
    }
    this.#waiting.clear()
  }

  /** It was sent: nothing of it is typed any more. */
  forget(target: string): void {
    this.#waiting.set(target, "")
    this.now()
  }
}
