import { NAME_LIMIT } from "../../app/listed"
import { oneByOne } from "../../app/onebyone"
import { refused, Texts } from "../../app/texts.svelte"
import { asFailure } from "../../backend/backend"
import { services } from "../../backend/doors"
import type { FailureShown, Hours, Service, ServiceEdit } from "../../backend/types"
import { clip } from "../../words/length"
import { isWhole, oneMore, opening, written, type Opening } from "./hours"

/** The opening hours are kept like a text: rows as JSON while somebody is at them. */
const FIELDS = ["name", "place", "phone", "link", "hours"] as const

/** One service that a lead changes. Everything is kept at once; there is nothing to press for it. */
export class ServiceScreen {
  texts: Texts<(typeof FIELDS)[number]>
  /** What went wrong with something that was chosen. */
  chosen = $state.raw<FailureShown>()
  failure = $derived.by(() => this.chosen ?? this.texts.failure)

  #id: string
  #turn = oneByOne()
  #took: (service: Service) => void

  constructor(id: string, took: (service: Service) => void) {
    this.#id = id
    this.#took = took
    this.texts = new Texts(`service:${id}:`, FIELDS, (field, typed) => {
      if (field === "hours") return this.#keepHours(readRows(typed))
      return this.#set({ [field]: field === "link" ? typed.trim() : clip(typed.trim(), NAME_LIMIT) })
    })
  }

  /** Writes what was chosen. */
  set = async (fields: ServiceEdit): Promise<void> => {
    this.chosen = await this.#set(fields)
  }

  /** The opening hours as they are filled in; those of the book while nobody is at them. */
  rows = (kept: readonly Hours[]): Opening[] => {
    const typed = this.texts.of.hours.typed
    return typed === undefined ? kept.map(opening) : readRows(typed)
  }

  /** Takes other opening hours. They are in the book once somebody has left them and each row is whole. */
  setHours = (rows: readonly Opening[]): void => this.texts.of.hours.input(JSON.stringify(rows))

  addHours = (kept: readonly Hours[]): void => {
    const rows = this.rows(kept)
    this.setHours([...rows, oneMore(rows)])
  }

  async #keepHours(rows: readonly Opening[]): Promise<FailureShown | undefined> {
    return rows.every(isWhole) ? this.#set({ hours: written(rows) }) : refused("hours")
  }

  async #set(fields: ServiceEdit): Promise<FailureShown | undefined> {
    try {
      this.#took(await this.#turn(() => services.set(this.#id, fields)))
      return undefined
    } catch (reason) {
      return asFailure(reason)
    }
  }
}

/** Rows of a draft. One of an older version that can't be read is none. */
function readRows(typed: string): Opening[] {
  try {
    const rows: unknown = JSON.parse(typed)
    return Array.isArray(rows) ? (rows as Opening[]) : []
  } catch {
    return []
  }
}
