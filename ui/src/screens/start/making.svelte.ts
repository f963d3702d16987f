import { shell } from "../../app/shell.svelte"
import { address, longEnough } from "../../app/typed"
import { asFailure } from "../../backend/backend"
import { start } from "../../backend/doors"
import type { FailureShown } from "../../backend/types"

/** Making a team: what was typed, and why it did not work. */
export class MakeScreen {
  team = $state("")
  name = $state("")
  relay = $state("")
  passphrase = $state("")
  again = $state("")
  /** Somebody pressed the button: from then on it is said what is missing. */
  tried = $state(false)
  making = $state(false)
  failure = $state.raw<FailureShown>()

  get complete(): boolean {
    const named = [this.team, this.name, this.relay].every((text) => text.trim() !== "")
    return named && longEnough(this.passphrase) && this.passphrase.trim() === this.again.trim()
  }

  /** Makes the team, if all is there. The book that opens takes the place of this screen. */
  make = async (): Promise<void> => {
    this.tried = true
    this.failure = undefined
    if (this.making || !this.complete) return
    this.making = true
    // With what was left out, such as `https://`, in its field: whoever has to look at the address sees what was tried.
    this.relay = address(this.relay)
    try {
      await shell.take(start.create_team(this.team.trim(), this.name.trim(), this.relay, this.passphrase))
    } catch (reason) {
      this.failure = asFailure(reason)
    }
    this.making = false
  }
}
