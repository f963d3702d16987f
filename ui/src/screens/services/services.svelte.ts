import { Adding } from "../../app/adding.svelte"
import { withOne } from "../../app/listed"
import { query } from "../../app/query.svelte"
import { services } from "../../backend/doors"
import type { Service } from "../../backend/types"
import { choices } from "../../words/words.svelte"
import { inParts } from "./order"

/** Where somebody can be sent, and adding one. */
export class ServicesScreen extends Adding {
  list = query(() => services.list(), ["services"])
  all = $derived(this.list.value ?? [])
  sorts = $derived(choices("destination"))
  parts = $derived(inParts(this.all, this.sorts.map(({ id }) => id)))

  /** Adds a service of a sort; its id, if that went well. */
  add = async (sort: string): Promise<string | undefined> => {
    const added = await this.save(() => services.add({ sort }))
    if (added) this.took(added)
    return added?.id
  }

  /** A service as it is now: the list shows it at once. */
  took = (service: Service): void => {
    this.list.put(withOne(this.list.value ?? [], service))
  }
}
