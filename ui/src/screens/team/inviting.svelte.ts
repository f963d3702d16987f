import { untrack } from "svelte"
import { query } from "../../app/query.svelte"
import { shell } from "../../app/shell.svelte"
import { asFailure } from "../../backend/backend"
import { people, team } from "../../backend/doors"
import type { FailureShown, Inviting } from "../../backend/types"
import { named } from "./members"

const DECLINED: Inviting = {
  stage: "failed",
  code: null,
  seconds_left: null,
  digits: null,
  joined: null,
  failure: { code: "declined", detail: null, line: null },
  unheard: false,
}

/** Letting somebody in: whom, and how far it has come. */
export class InviteScreen {
  name = $state("")
  roles = $state<string[]>(["fieldworker"])
  tried = $state(false)
  asking = $state(false)
  failure = $state.raw<FailureShown>()
  #now = query(() => team.inviting(), ["invite"])
  #team = query(() => team.show(), ["team", "people"])
  #people = query(() => people.list(), ["team", "people"])

  /** The digits were others: whatever the other side still has to say, this ends here. */
  #declined = $state(false)

  /** What is under way, or how the last one ended. */
  inviting = $derived<Inviting | null>(this.#declined ? DECLINED : (this.#now.value ?? null))
  /** Whether it is known what is under way. */
  known = $derived(this.#now.state !== "loading")
  /** Whether it still can end well. */
  underWay = $derived(this.inviting !== null && this.inviting.stage !== "done" && this.inviting.stage !== "failed")
  /** What the typed name means to the team. */
  meaning = $derived(named(this.name, this.#team.value?.members ?? [], this.#people.value ?? []))
  /** Names that mean something. */
  names = $derived((this.#people.value ?? []).filter((person) => !person.retired).map((person) => person.name))

  constructor() {
    // How the last one ended is old news for whoever comes back here later.
    $effect(() => () => untrack(() => void this.#leave()))
  }

  begin = async (): Promise<void> => {
    this.tried = true
    if (this.roles.length === 0) return
    const name = this.name.trim()
    await this.#ask(() => team.invite(name === "" ? null : name, this.roles))
  }

  say = async (yes: boolean): Promise<void> => {
    await this.#ask(() => team.say(yes))
    this.#declined = !yes && !this.failure
  }

  /** Ends it, or clears away how it ended. The next one is somebody else, or the same name with a new code. */
  stop = async (): Promise<void> => {
    const ended = this.inviting
    await this.#ask(() => team.stop())
    if (this.failure) return
    this.#declined = false
    this.tried = false
    if (ended?.stage !== "done") return
    this.name = ended.unheard ? (ended.joined ?? "") : ""
    // Nobody gets a role because somebody before got it.
    if (!ended.unheard) this.roles = ["fieldworker"]
  }

  /** A new code for the same person. */
  again = async (): Promise<void> => {
    await this.stop()
    if (!this.failure) await this.begin()
  }

  /** Asks how long the code still works. Who waits for a newcomer does not touch the screen: the book stays open. */
  look = (): void => {
    this.#now.again()
    shell.touched()
  }

  async #leave(): Promise<void> {
    if (!this.inviting || this.underWay) return
    try {
      await team.stop()
    } catch {
      // Then it is shown once more.
    }
  }

  async #ask(run: () => Promise<Inviting | null>): Promise<void> {
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
