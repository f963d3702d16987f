import { untrack } from "svelte"
import { asFailure } from "../backend/backend"
import type { FailureShown } from "../backend/types"
import { hear, touches } from "./changes"

/**
 * What the book answers to one ask, kept true. `value` stays while it is asked anew, so that nothing on the screen jumps;
 * a failure of a later ask leaves the state ready and stands in `failure`.
 */
export class Query<T> {
  state = $state<"loading" | "ready" | "failed">("loading")
  value = $state.raw<T>()
  failure = $state.raw<FailureShown>()

  /** Counts asks, so that only the answer to the latest is taken. */
  #turn = 0
  #asking = false
  #again = false
  #run: () => Promise<T>

  constructor(run: () => Promise<T>) {
    this.#run = run
  }

  /** Takes a newer value than any ask under way can bring, such as the answer to a write. */
  put(value: T): void {
    this.#turn += 1
    this.#asking = false
    this.#settle(value)
    if (this.#again) this.again()
  }

  /** Asks anew; several wishes while one ask is under way become one. */
  again = (): void => {
    if (this.#asking) this.#again = true
    else void this.#ask(untrack(() => this.#run()))
  }

  /** Forgets everything and asks: the question itself became another. */
  begin(): void {
    const answer = this.#run()
    untrack(() => {
      this.state = "loading"
      this.value = undefined
      this.failure = undefined
    })
    void this.#ask(answer)
  }

  /** Takes no answer any more. */
  end(): void {
    this.#turn += 1
    this.#again = false
    this.#asking = false
  }

  async #ask(answer: Promise<T>): Promise<void> {
    const turn = ++this.#turn
    this.#asking = true
    this.#again = false
    try {
      const value = await answer
      if (turn === this.#turn) this.#settle(value)
    } catch (reason) {
      if (turn === this.#turn) {
        this.failure = asFailure(reason)
        if (this.state !== "ready") this.state = "failed"
      }
    }
    if (turn !== this.#turn) return
    this.#asking = false
    if (this.#again) this.again()
  }

  #settle(value: T): void {
    this.value = value
    this.failure = undefined
    this.state = "ready"
  }
}

/**
 * Asks, and asks again when one of the topics changes or when what `run` reads (a prop, a state) changes. To be called
 * while a component is made, directly or by a class that the component makes.
 */
export function query<T>(run: () => Promise<T>, topics: readonly string[] | (() => readonly string[])): Query<T> {
  const found = new Query(run)
  $effect.pre(() => {
    found.begin()
    return () => found.end()
  })
  $effect.pre(() => {
    const mine = typeof topics === "function" ? topics() : topics
    return hear((changed) => {
      if (touches(mine, changed)) found.again()
    })
  })
  return found
}
