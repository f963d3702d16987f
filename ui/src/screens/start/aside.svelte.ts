import { query } from "../../app/query.svelte"
import { shell } from "../../app/shell.svelte"
import { asFailure } from "../../backend/backend"
import { start } from "../../backend/doors"
import type { FailureShown, SetAside } from "../../backend/types"

/** Books that were set aside, and putting one back while there is no other. */
export class AsideBooks {
  busy = $state(false)
  failure = $state.raw<FailureShown>()

  #list = query(() => start.aside(), ["shell"])
  /** The newest first. */
  all = $derived(this.#list.value ?? [])

  /** Puts one back. It is locked then, and the gate shows where its passphrase is typed. */
  putBack = async (aside: SetAside): Promise<void> => {
    if (this.busy) return
    this.busy = true
    this.failure = undefined
    try {
      await shell.take(start.put_back(aside))
    } catch (reason) {
      this.failure = asFailure(reason)
    }
    this.busy = false
  }
}
