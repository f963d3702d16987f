import { oneByOne } from "../../app/onebyone"
import { query, type Query } from "../../app/query.svelte"
import { refused, Texts } from "../../app/texts.svelte"
import { asFailure } from "../../backend/backend"
import { flyers } from "../../backend/doors"
import type { FailureShown, FileState, FlyerFields, FlyerListed, QrCode } from "../../backend/types"
import { encoded } from "./encoded"

const FIELDS = ["title", "link", "edition", "keeper", "stock"] as const
const NUMBER = /^\d{1,7}$/

/** One flyer. What a lead changes is kept at once. */
export class FlyerScreen {
  texts: Texts<(typeof FIELDS)[number]>
  /** What went wrong with something that was chosen. */
  chosen = $state.raw<FailureShown>()
  failure = $derived.by(() => this.chosen ?? this.texts.failure)
  sending = $state(false)
  /** What is the matter with the file that was picked. */
  refused = $state.raw<FailureShown>()
  code: Query<QrCode>
  file: Query<FileState | null>

  #id: string
  #turn = oneByOne()
  #took: (flyer: FlyerListed) => void

  constructor(id: string, took: (flyer: FlyerListed) => void) {
    this.#id = id
    this.#took = took
    this.code = query(() => flyers.code(id), ["flyers"])
    this.file = query(() => flyers.file_state(id), ["flyers", "sync"])
    this.texts = new Texts(`flyer:${id}:`, FIELDS, (field, typed) => this.#keep(field, typed.trim()))
  }

  /** Writes what was chosen. */
  set = (fields: FlyerFields): Promise<void> => this.#choose(() => flyers.set(this.#id, fields))

  /** Attaches a file of this device. */
  attach = async (file: File): Promise<void> => {
    this.sending = true
    this.refused = await this.#write(async () => flyers.attach(this.#id, await encoded(file)))
    this.sending = false
  }

  detach = async (): Promise<void> => {
    this.refused = await this.#write(() => flyers.detach(this.#id))
  }

  async #keep(field: (typeof FIELDS)[number], text: string): Promise<FailureShown | undefined> {
    if (field === "stock") {
      if (text !== "" && !NUMBER.test(text)) return refused("stock")
      return this.#write(() => flyers.set(this.#id, { stock: text === "" ? null : Number(text) }))
    }
    // A flyer always has a title and a link: an empty field stands for what it had.
    if (text === "" && (field === "title" || field === "link")) return undefined
    return this.#write(() => flyers.set(this.#id, { [field]: text }))
  }

  async #choose(work: () => Promise<FlyerListed>): Promise<void> {
    this.chosen = await this.#write(work)
  }

  async #write(work: () => Promise<FlyerListed>): Promise<FailureShown | undefined> {
    try {
      this.#took(await this.#turn(work))
      return undefined
    } catch (reason) {
      return asFailure(reason)
    }
  }
}
