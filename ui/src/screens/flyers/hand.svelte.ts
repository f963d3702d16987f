import { shell } from "../../app/shell.svelte"
import { asFailure } from "../../backend/backend"
import type { FailureShown } from "../../backend/types"

/** Handing the screen over, by whichever button. */
export class Hand {
  failure = $state.raw<FailureShown>()
  /** The language in which it is about to be handed over. */
  busy = $state<string>()

  over = async (language: string | null, flyer: string | null = null, card?: string): Promise<void> => {
    this.failure = undefined
    this.busy = language ?? ""
    try {
      await shell.hand(language, flyer, card)
    } catch (reason) {
      this.failure = asFailure(reason)
    }
    this.busy = undefined
  }
}
