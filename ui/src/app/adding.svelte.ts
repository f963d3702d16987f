import { asFailure } from "../backend/backend"
import type { FailureShown } from "../backend/types"
import { isLead } from "./navigation"

/** A list that a lead adds to, by a dialog that asks for a name. */
export class Adding {
  adding = $state(false)
  saving = $state(false)
  failure = $state.raw<FailureShown>()

  writer = $derived(isLead())

  begin = (): void => {
    this.failure = undefined
    this.adding = true
  }

  close = (): void => {
    this.adding = false
  }

  /** Adds one, and closes the dialog if that went well; what was added, then. */
  protected async save<T>(add: () => Promise<T>): Promise<T | undefined> {
    if (this.saving) return undefined
    this.saving = true
    this.failure = undefined
    try {
      const added = await add()
      this.close()
      return added
    } catch (reason) {
      this.failure = asFailure(reason)
      return undefined
    } finally {
      this.saving = false
    }
  }
}
