import { shell } from "../../app/shell.svelte"
import { asFailure } from "../../backend/backend"
import { shell as door } from "../../backend/doors"
import type { FailureShown } from "../../backend/types"

const SECOND_MS = 1000

/** The passphrase that is typed, and what came of the one that was tried: another text is not wrong because of it. */
export class Opening {
  passphrase = $state("")
  /** It is being looked at. */
  trying = $state(false)
  /** For how many seconds the next one still waits, after wrong ones. */
  left = $state(0)
  /** Somebody pressed meanwhile: what stands there is tried once the wait is over. */
  asked = $state(false)
  failure = $state.raw<FailureShown>()

  #until = 0
  #clock: ReturnType<typeof setTimeout> | undefined
  /** Called when what was tried is wrong and still stands there. */
  #wrong: () => void

  constructor(wrong: () => void) {
    this.#wrong = wrong
    // Whoever closed the screen and came back still waits.
    this.#wait(shell.state.passphrase_after)
  }

  type = (text: string): void => {
    this.passphrase = text
    this.failure = undefined
  }

  press = async (): Promise<void> => {
    if (this.passphrase === "") return
    this.asked = true
    await this.#go()
  }

  /** The screen is left: nothing is tried behind it. */
  stop = (): void => {
    this.asked = false
    clearTimeout(this.#clock)
  }

  async #go(): Promise<void> {
    if (this.trying || this.left > 0) return
    const tried = this.passphrase
    this.asked = false
    if (tried === "") return
    this.trying = true
    this.failure = undefined
    const failure = await shell.take(door.unlock(tried)).then(() => undefined, asFailure)
    this.trying = false
    if (!failure) return
    const same = this.passphrase === tried
    if (failure.code !== "wrong_passphrase" || same) {
      this.asked = false
      // How long the next one waits is told by the clock.
      this.failure = { ...failure, detail: failure.code === "wrong_passphrase" ? null : failure.detail }
    }
    if (failure.code !== "wrong_passphrase") return
    this.#wait(Number(failure.detail ?? 1))
    if (same) this.#wrong()
  }

  #wait(seconds: number): void {
    this.#until = performance.now() + seconds * SECOND_MS
    this.#tick()
  }

  #tick = (): void => {
    clearTimeout(this.#clock)
    this.left = Math.max(0, Math.ceil((this.#until - performance.now()) / SECOND_MS))
    if (this.left > 0) this.#clock = setTimeout(this.#tick, SECOND_MS / 4)
    else if (this.asked) void this.#go()
  }
}
