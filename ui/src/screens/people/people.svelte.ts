import { untrack } from "svelte"
import { Adding } from "../../app/adding.svelte"
import { NAME_LIMIT, withOne } from "../../app/listed"
import { query } from "../../app/query.svelte"
import { oneByOne } from "../../app/onebyone"
import { left, Written } from "../../app/written.svelte"
import { asFailure } from "../../backend/backend"
import { people } from "../../backend/doors"
import type { FailureShown, PersonFields, PersonListed } from "../../backend/types"
import { clip } from "../../words/length"

/** The colleagues of the team, with and without a device. */
export class PeopleScreen extends Adding {
  list = query(() => people.list(), ["people", "team"])
  all = $derived(inOrder(this.list.value ?? []))
  working = $derived(this.all.filter((person) => !person.retired))
  gone = $derived(this.all.filter((person) => person.retired))

  /** Who may be the same person. Somebody who no longer walks along is mixed up with nobody. */
  doubles = (person: PersonListed): PersonListed[] =>
    person.retired ? [] : this.working.filter(({ id }) => person.doubles.includes(id))

  /** Adds a colleague without a device; her id, if that went well. */
  add = async (name: string): Promise<string | undefined> => {
    const added = await this.save(() => people.add(name.trim()))
    if (added) this.list.put(withOne(this.all, added))
    return added?.id
  }
}

/** One colleague whom a lead changes. Everything is kept at once; there is nothing to press for it. */
export class PersonScreen {
  failure = $state.raw<FailureShown>()
  name: Written

  #id: string
  #turn = oneByOne()
  #changed: () => void

  constructor(id: string, changed: () => void) {
    this.#id = id
    this.#changed = changed
    const about = `person:${id}:`
    // A colleague always has a name: an empty field stands for the name she had.
    this.name = new Written(`${about}name`, async (name) => name.trim() === "" || this.set({ name: clip(name.trim(), NAME_LIMIT) }))
    void left(about).then((found) => {
      const text = found.get("name")
      if (text !== undefined) this.name.take(text)
    })
    $effect(() => () => untrack(() => void this.name.finish()))
  }

  /** Writes some fields; whether that went well. Other colleagues may be doubles no longer, so all are asked anew. */
  set = async (fields: PersonFields): Promise<boolean> => {
    this.failure = undefined
    try {
      await this.#turn(() => people.set(this.#id, fields))
      this.#changed()
      return true
    } catch (reason) {
      this.failure = asFailure(reason)
      return false
    }
  }
}

function inOrder(list: readonly PersonListed[]): PersonListed[] {
  return [...list].sort((a, b) => a.name.localeCompare(b.name))
}
