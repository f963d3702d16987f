import { untrack } from "svelte"
import { query } from "../../app/query.svelte"
import { shell } from "../../app/shell.svelte"
import { asFailure } from "../../backend/backend"
import { start } from "../../backend/doors"
import type { FailureShown, Joining } from "../../backend/types"
import { code as tidy, isWhole, longEnough } from "./typed"

const DECLINED: Joining = {
  stage: "failed",
  digits: null,
  lead: null,
  failure: { code: "declined", detail: null, line: null },
  moved_aside: null,
}

/** Joining a team: what was typed, and how far it has come. */
export class JoinScreen {
  name = $state("")
  passphrase = $state("")
  again = $state("")
  code = $state("")
  /** Somebody pressed the button: from then on it is said what is missing. */
  tried = $state(false)
  asking = $state(false)
  failure = $state.raw<FailureShown>()
  #now = query(() => start.joining(), ["join"])

  /** The digits were others: whatever the other side still has to say, this ends here. */
  #declined = $state(false)

  /** What is under way, or how the last attempt ended; nothing while somebody still types. */
  joining = $derived<Joining | null>(this.#declined ? DECLINED : (this.#now.value ?? null))

  constructor() {
    // The book is there: the state of the program says so, and the gate shows it.
    $effect(() => {
      if (this.joining?.stage === "done") void this.#finish()
    })
    // How it ended is old news for whoever comes back here later.
    $effect(() => () => untrack(() => void this.#leave()))
  }

  get complete(): boolean {
    const kept = longEnough(this.passphrase) && this.passphrase.trim() === this.again.trim()
    return this.name.trim() !== "" && kept && isWhole(this.code)
  }

  /** Begins, if all is there. */
  begin = async (): Promise<void> => {
    this.tried = true
    if (this.asking || !this.complete) return
    await this.#ask(() => start.join(tidy(this.code), this.name.trim(), this.passphrase))
  }

  say = async (yes: boolean): Promise<void> => {
    await this.#ask(() => start.say(yes))
    this.#declined = !yes && !this.failure
  }

  /** Gives up, or clears away how it ended, so that it can be tried again. The code is of no use any more. */
  stop = async (): Promise<void> => {
    await this.#ask(() => start.stop())
    if (this.failure) return
    this.#declined = false
    this.code = ""
    this.tried = false
  }

  async #finish(): Promise<void> {
    await shell.refresh()
    await this.#leave()
  }

  async #leave(): Promise<void> {
    const stage = this.joining?.stage
    if (stage !== "failed" && stage !== "done") return
    try {
      await start.stop()
    } catch {
      // Then it is shown once more.
    }
  }

  async #ask(run: () => Promise<Joining | null>): Promise<void> {
    this.asking = true
    this.failure = undefined
    try {
      this.#now.put(await run())
    } catch (reason) {
      this.failure = asFailure(reason)
    }
    this.asking = false
  }
}
