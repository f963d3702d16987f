import { shell } from "../../app/shell.svelte"
import { code as tidy, isWhole, longEnough } from "../../app/typed"
import { Walk } from "../../app/walk.svelte"
import { start } from "../../backend/doors"
import type { Joining } from "../../backend/types"

const DECLINED: Joining = {
  stage: "failed",
  digits: null,
  lead: null,
  failure: { code: "declined", detail: null, line: null },
  moved_aside: null,
}

/** Joining a team: what was typed, and how far it has come. */
export class JoinScreen extends Walk<Joining> {
  name = $state("")
  passphrase = $state("")
  repeated = $state("")
  code = $state("")

  constructor() {
    super({ now: start.joining, say: start.say, stop: start.stop }, "join", DECLINED)
    // The book is there: the state of the program says so, and the gate shows it.
    $effect(() => {
      if (this.shown?.stage === "done") void this.#finish()
    })
  }

  get complete(): boolean {
    const kept = longEnough(this.passphrase) && this.passphrase.trim() === this.repeated.trim()
    return this.name.trim() !== "" && kept && isWhole(this.code)
  }

  /** Begins, if all is there. */
  begin = async (): Promise<void> => {
    this.tried = true
    if (this.asking || !this.complete) return
    await this.ask(() => start.join(tidy(this.code), this.name.trim(), this.passphrase))
  }

  /** Gives up, or clears away how it ended, so that it can be tried again. */
  stop = async (): Promise<void> => {
    if (await this.end()) this.code = ""
  }

  async #finish(): Promise<void> {
    await shell.refresh()
    await this.leave()
  }
}
