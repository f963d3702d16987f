import { untrack } from "svelte"
import { NAME_LIMIT } from "../../app/listed"
import { oneByOne } from "../../app/onebyone"
import { left, Written } from "../../app/written.svelte"
import { asFailure } from "../../backend/backend"
import { services } from "../../backend/doors"
import type { FailureShown, Hours, Service, ServiceFields } from "../../backend/types"
import { clip } from "../../words/length"
import { isWhole, oneMore, opening, written, type Opening } from "./hours"

const TEXTS = ["name", "place", "phone", "link"] as const
type Text = (typeof TEXTS)[number]

/** The field that a refusal is about; a link has several reasons. */
function fieldOf({ code, detail }: FailureShown): Text | undefined {
  if (code !== "input_wrong") return undefined
  return TEXTS.find((field) => field === detail?.split("_")[0])
}

/** One service that a lead changes. Everything is kept at once; there is nothing to press for it. */
export class ServiceScreen {
  failure = $state.raw<FailureShown>()
  /** What was not taken as it was typed, by field: it is said there, and what was typed stays. */
  wrong = $state.raw<Partial<Record<Text, FailureShown>>>({})
  name: Written
  place: Written
  phone: Written
  link: Written
  /** The opening hours while somebody is at them; otherwise those of the book. */
  rows = $state<Opening[]>()

  #id: string
  #turn = oneByOne()
  #took: (service: Service) => void

  constructor(id: string, took: (service: Service) => void) {
    this.#id = id
    this.#took = took
    const about = `service:${id}:`
    const text = (field: Text) => new Written(`${about}${field}`, (typed) => this.#keep(field, typed))
    this.name = text("name")
    this.place = text("place")
    this.phone = text("phone")
    this.link = text("link")
    void left(about).then((found) => {
      for (const field of TEXTS) {
        const text = found.get(field)
        if (text === undefined) continue
        this[field].take(text)
        // Whatever could not be taken then is said again.
        void this[field].finish()
      }
    })
    // Leaving finishes what stands there, also when the field itself had no time to say so.
    $effect(() => () => untrack(() => TEXTS.forEach((field) => void this[field].finish())))
  }

  /** Writes some fields; whether that went well. */
  set = async (fields: ServiceFields): Promise<boolean> => {
    this.failure = await this.#set(fields)
    return this.failure === undefined
  }

  /** Takes other opening hours; those that are whole are in the book at once. */
  setHours = (rows: Opening[]): void => {
    this.rows = rows
    void this.set({ hours: written(rows) })
  }

  addHours = (kept: readonly Hours[]): void => {
    const rows = this.rows ?? kept.map(opening)
    this.rows = [...rows, oneMore(rows)]
  }

  /** Nobody is at the opening hours any more: they stand in the order of the week again. */
  restHours = (): void => {
    if (this.rows?.every(isWhole) && !this.failure) this.rows = undefined
  }

  async #keep(field: Text, typed: string): Promise<boolean> {
    const failure = await this.#set({ [field]: field === "link" ? typed.trim() : clip(typed.trim(), NAME_LIMIT) })
    const about = failure && fieldOf(failure)
    this.wrong = { ...this.wrong, [field]: about ? failure : undefined }
    this.failure = about ? undefined : failure
    return failure === undefined
  }

  async #set(fields: ServiceFields): Promise<FailureShown | undefined> {
    try {
      this.#took(await this.#turn(() => services.set(this.#id, fields)))
      return undefined
    } catch (reason) {
      return asFailure(reason)
    }
  }
}
