import { query } from "../../app/query.svelte"
import { asFailure } from "../../backend/backend"
import { online } from "../../backend/doors"
import type { FailureShown, Found, ProfileListed, ProfileShown, What } from "../../backend/types"

/** So many are listed; whoever is not among them is found by her name. */
export const LISTED = 200

/** Whom a name, or a part of one, finds; everybody where nothing is looked for. */
export async function find(sought: string): Promise<Found> {
  return sought.trim() ? online.find(sought) : { profiles: await online.profiles(), no_contact: false }
}

/** Everybody whom the team wrote to, as far as she can still be told apart. */
export class ProfilesScreen {
  sought = $state("")
  list = query(() => find(this.sought), ["online", "gone"])
  /** All of them, for looking one up: somebody further down the list is no less there. */
  all = $derived<readonly ProfileListed[]>(this.list.value?.profiles ?? [])
  /** Those of earlier years are figures by now: nothing leads from a name to them, and nobody looks for one of them. */
  here = $derived(this.sought.trim() ? this.all : this.all.filter(({ recognised }) => recognised))
  past = $derived(this.all.length - this.here.length)
  listed = $derived(this.here.slice(0, LISTED))
  more = $derived(this.here.length - this.listed.length)
}

/** One profile, and what can be done with it. */
export class ProfileScreen {
  asked: ReturnType<typeof query<ProfileShown>>
  now = $derived.by(() => this.asked.value)
  busy = $state(false)
  failure = $state.raw<FailureShown>()
  /** What was written down here just now. */
  last = $state.raw<{ profile: string; message: string }>()
  #id: () => string

  constructor(id: () => string) {
    this.#id = id
    this.asked = query(() => online.profile(this.#id()), ["online", "gone"])
  }

  /** She answered: written down under her name, which is kept from today on. */
  answer = (what: What): Promise<boolean> =>
    this.#do(async () => {
      const { platform, handle } = this.now ?? {}
      if (!platform || !handle) return
      const { profile, message } = await online.log(platform, handle, { what })
      this.last = what !== "no_contact" && profile && message ? { profile, message } : undefined
      this.asked.again()
    })
  /** Takes that back. */
  undo = (): Promise<boolean> =>
    this.#do(async () => {
      if (this.last) await online.undo(this.last.profile, this.last.message)
      this.last = undefined
      this.asked.again()
    })
  note = (text: string): Promise<boolean> => this.#take(() => online.note(this.#id(), text))
  correct = (gender: string): Promise<boolean> => this.#take(() => online.gender(this.#id(), gender))
  merge = (other: string): Promise<boolean> => this.#take(() => online.merge(this.#id(), other))
  unmerge = (other: string): Promise<boolean> => this.#take(() => online.unmerge(this.#id(), other))

  /** Whether it was done. */
  erase = async (): Promise<boolean> => this.#do(() => online.erase(this.#id()))

  #take = (change: () => Promise<ProfileShown>): Promise<boolean> => this.#do(async () => this.asked.put(await change()))

  async #do(change: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false
    this.busy = true
    this.failure = undefined
    try {
      await change()
      return true
    } catch (reason) {
      this.failure = asFailure(reason)
      return false
    } finally {
      this.busy = false
    }
  }
}
