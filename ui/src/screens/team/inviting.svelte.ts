import { query } from "../../app/query.svelte"
import { shell } from "../../app/shell.svelte"
import { Walk } from "../../app/walk.svelte"
import { people, team } from "../../backend/doors"
import type { Inviting } from "../../backend/types"
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
export class InviteScreen extends Walk<Inviting> {
  name = $state("")
  roles = $state<string[]>(["fieldworker"])
  #team = query(() => team.show(), ["team", "people"])
  #people = query(() => people.list(), ["team", "people"])

  /** What the typed name means to the team. */
  meaning = $derived(named(this.name, this.#team.value?.members ?? [], this.#people.value ?? []))
  /** Names that mean something. */
  names = $derived((this.#people.value ?? []).filter((person) => !person.retired).map((person) => person.name))

  constructor() {
    super({ now: team.inviting, say: team.say, stop: team.stop }, "invite", DECLINED)
  }

  begin = async (): Promise<void> => {
    this.tried = true
    if (this.roles.length === 0) return
    const name = this.name.trim()
    await this.ask(() => team.invite(name === "" ? null : name, this.roles))
  }

  /** Ends it, or clears away how it ended. The next one is somebody else, or the same name with a new code. */
  stop = async (): Promise<void> => {
    const ended = this.shown
    if (!(await this.end()) || ended?.stage !== "done") return
    this.name = ended.unheard ? (ended.joined ?? "") : ""
    // Nobody gets a role because somebody before got it.
    if (!ended.unheard) this.roles = ["fieldworker"]
  }

  /** A new code for the same person. */
  retry = async (): Promise<void> => {
    await this.stop()
    if (!this.failure) await this.begin()
  }

  /** Asks how long the code still works. Who waits for a newcomer does not touch the screen: the book stays open. */
  look = (): void => {
    this.again()
    shell.touched()
  }
}
