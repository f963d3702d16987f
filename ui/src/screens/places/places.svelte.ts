import { isLead } from "../../app/navigation"
import { query } from "../../app/query.svelte"
import { asFailure } from "../../backend/backend"
import { places } from "../../backend/doors"
import type { FailureShown, PlaceListed } from "../../backend/types"
import { choices } from "../../words/words.svelte"
import { grouped } from "./groups"

/** The places of the team, and adding one. */
export class PlacesScreen {
  list = query(() => places.list(), ["places", "rounds"])
  adding = $state(false)
  saving = $state(false)
  failure = $state.raw<FailureShown>()

  writer = $derived(isLead())
  all = $derived(this.list.value ?? [])
  groups = $derived(grouped(this.all, choices("setting").map(({ id }) => id)))

  begin = (): void => {
    this.failure = undefined
    this.adding = true
  }

  close = (): void => {
    this.adding = false
  }

  /** Adds a place; its id, if that went well. */
  add = async (name: string, setting: string): Promise<string | undefined> => {
    if (this.saving) return undefined
    this.saving = true
    this.failure = undefined
    try {
      const added = await places.add(name.trim(), setting)
      this.took(added)
      this.close()
      return added.id
    } catch (reason) {
      this.failure = asFailure(reason)
      return undefined
    } finally {
      this.saving = false
    }
  }

  /** A place as it is now: the list shows it at once. */
  took = (place: PlaceListed): void => {
    this.list.put([...this.all.filter(({ id }) => id !== place.id), place])
  }
}
