import { untrack } from "svelte"
import { NAME_LIMIT } from "../../app/listed"
import { oneByOne } from "../../app/onebyone"
import { left, Written } from "../../app/written.svelte"
import { asFailure } from "../../backend/backend"
import { places } from "../../backend/doors"
import type { FailureShown, PlaceFields, PlaceListed } from "../../backend/types"
import { clip } from "../../words/length"

/** Characters that a note about a place may have. */
export const NOTE_LIMIT = 2_000
const MOST_WINDOWS = 10_000
const TEXTS = ["name", "counted_as", "windows", "note"] as const

/** One place that a lead changes. Everything is kept at once; there is nothing to press for it. */
export class PlaceScreen {
  failure = $state.raw<FailureShown>()
  name: Written
  counted_as: Written
  windows: Written
  note: Written

  #id: string
  #turn = oneByOne()
  #took: (place: PlaceListed) => void

  constructor(id: string, took: (place: PlaceListed) => void) {
    this.#id = id
    this.#took = took
    const about = `place:${id}:`
    // A place always has a name: an empty field stands for the name it had.
    this.name = new Written(`${about}name`, async (name) => name.trim() === "" || this.set({ name: clip(name.trim(), NAME_LIMIT) }))
    this.counted_as = new Written(`${about}counted_as`, (name) => this.set({ counted_as: clip(name.trim(), NAME_LIMIT) || null }))
    this.windows = new Written(`${about}windows`, (typed) => this.set({ windows: windows(typed) }))
    this.note = new Written(`${about}note`, (note) => this.set({ note: clip(note, NOTE_LIMIT) }))
    void left(about).then((found) => {
      for (const field of TEXTS) {
        const text = found.get(field)
        if (text !== undefined) this[field].take(text)
      }
    })
    // Leaving finishes what stands there, also when the field itself had no time to say so.
    $effect(() => () => untrack(() => TEXTS.forEach((field) => void this[field].finish())))
  }

  /** Writes some fields; whether that went well. */
  set = async (fields: PlaceFields): Promise<boolean> => {
    this.failure = undefined
    try {
      this.#took(await this.#turn(() => places.set(this.#id, fields)))
      return true
    } catch (reason) {
      this.failure = asFailure(reason)
      return false
    }
  }
}

/** A number of windows as it was typed; nothing for an empty field, which is not zero. */
export function windows(typed: string): number | null {
  const digits = typed.replace(/\D/g, "")
  return digits === "" ? null : Math.min(Number(digits), MOST_WINDOWS)
}
