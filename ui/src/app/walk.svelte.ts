import { untrack } from "svelte"
import { asFailure } from "../backend/backend"
import type { FailureShown } from "../backend/types"
import { query, type Query } from "./query.svelte"

/** What both sides of an enrolment ask of their door. */
interface Door<T> {
  now: () => Promise<T | null>
  say: (yes: boolean) => Promise<T>
  stop: () => Promise<null>
}

/** One side of an enrolment, as its screen shows it: coming in, or letting somebody in. */
export class Walk<T extends { stage: string }> {
  /** Somebody pressed the button: from then on it is said what is missing. */
  tried = $state(false)
  asking = $state(false)
  failure = $state.raw<FailureShown>()

  #door: Door<T>
  #now: Query<T | null>
  #ended: T
  /** The digits were others: whatever the other side still has to say, this ends here. */
  #declined = $state(false)

  /** What is under way, or how the last one ended; nothing while somebody still types. */
  shown = $derived.by(() => (this.#declined ? this.#ended : (this.#now.value ?? null)))
  /** Whether it is known what is under way. */
  known = $derived.by(() => this.#now.state !== "loading")
  /** Whether it still can end well. */
  underWay = $derived(this.shown !== null && this.shown.stage !== "done" && this.shown.stage !== "failed")

  /** `declined` is what is shown after a no of one's own. */
  constructor(door: Door<T>, topic: string, declined: T) {
    this.#door = door
    this.#ended = declined
    this.#now = query(door.now, [topic])
    // How it ended is old news for whoever comes back here later.
    $effect(() => () => untrack(() => void this.leave()))
  }

  say = async (yes: boolean): Promise<void> => {
    await this.ask(() => this.#door.say(yes))
    this.#declined = !yes && !this.failure
  }

  /** Ends it, or clears away how it ended; whether that went well. The code is of no use any more. */
  protected async end(): Promise<boolean> {
    await this.ask(this.#door.stop)
    if (this.failure) return false
    this.#declined = false
    this.tried = false
    return true
  }

  /** Clears away how it ended. */
  protected async leave(): Promise<void> {
    if (!this.shown || this.underWay) return
    try {
      await this.#door.stop()
    } catch {
      // Then it is shown once more.
    }
  }

  /** Looks again how far it has come. */
  protected again(): void {
    this.#now.again()
  }

  protected async ask(run: () => Promise<T | null>): Promise<void> {
    this.asking = true
    this.failure = undefined
    try {
      this.#now.put(await run())
      // The other side may have gone on before this answer came, and what told so was passed over for it.
      this.#now.again()
    } catch (reason) {
      this.failure = asFailure(reason)
    }
    this.asking = false
  }
}
