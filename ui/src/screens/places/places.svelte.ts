import { Adding } from "../../app/adding.svelte"
import { withOne } from "../../app/listed"
import { query } from "../../app/query.svelte"
import { places } from "../../backend/doors"
import type { PlaceListed } from "../../backend/types"
import { choices } from "../../words/words.svelte"
import { grouped } from "./groups"

/** The places of the team, and adding one. */
export class PlacesScreen extends Adding {
  list = query(() => places.list(), ["places", "rounds"])
  all = $derived(this.list.value ?? [])
  groups = $derived(grouped(this.all, choices("setting").map(({ id }) => id)))

  /** Adds a place; its id, if that went well. */
  add = async (name: string, setting: string): Promise<string | undefined> => {
    const added = await this.save(() => places.add(name.trim(), setting))
    if (added) this.took(added)
    return added?.id
  }

  /** A place as it is now: the list shows it at once. */
  took = (place: PlaceListed): void => {
    this.list.put(withOne(this.list.value ?? [], place))
  }
}
