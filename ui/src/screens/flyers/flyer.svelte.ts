import { untrack } from "svelte"
import { query, type Query } from "../../app/query.svelte"
import { oneByOne } from "../../app/onebyone"
import { left, Written } from "../../app/written.svelte"
import { asFailure } from "../../backend/backend"
import { flyers } from "../../backend/doors"
import type { FailureShown, FileState, FlyerFields, FlyerListed, QrCode } from "../../backend/types"

const NUMBER = /^\d{1,7}$/

/** One flyer. What a lead changes is kept at once. */
export class FlyerScreen {
  failure = $state.raw<FailureShown>()
  sending = $state(false)
  code: Query<QrCode>
  file: Query<FileState | null>

  title: Written
  link: Written
  edition: Written
  keeper: Written
  stock: Written

  #id: string
  #turn = oneByOne()
  #took: (flyer: FlyerListed) => void

  constructor(id: string, took: (flyer: FlyerListed) => void) {
    this.#id = id
    this.#took = took
    this.code = query(() => flyers.code(id), ["flyers"])
    this.file = query(() => flyers.file_state(id), ["flyers", "sync"])
    const about = `flyer:${id}:`
    // A flyer always has a title and a link: an empty field stands for what it had.
    this.title = new Written(`${about}title`, async (text) => text.trim() === "" || this.set({ title: text }))
    this.link = new Written(`${about}link`, async (text) => text.trim() === "" || this.set({ link: text }))
    this.edition = new Written(`${about}edition`, (edition) => this.set({ edition }))
    this.keeper = new Written(`${about}keeper`, (keeper) => this.set({ keeper }))
    this.stock = new Written(`${about}stock`, async (text) => {
      const typed = text.trim()
      return typed === "" || NUMBER.test(typed) ? this.set({ stock: typed === "" ? null : Number(typed) }) : false
    })
    const fields = { title: this.title, link: this.link, edition: this.edition, keeper: this.keeper, stock: this.stock }
    void left(about).then((found) => {
      for (const [name, field] of Object.entries(fields)) {
        const text = found.get(name)
        if (text !== undefined) field.take(text)
      }
    })
    $effect(() => () => untrack(() => Object.values(fields).forEach((field) => void field.finish())))
  }

  /** Writes some fields; whether that went well. */
  set = (fields: FlyerFields): Promise<boolean> => this.#do(() => flyers.set(this.#id, fields))

  /** Attaches a file of this device. */
  attach = async (file: File): Promise<void> => {
    this.sending = true
    await this.#do(async () => flyers.attach(this.#id, await encoded(file)))
    this.sending = false
  }

  detach = (): Promise<boolean> => this.#do(() => flyers.detach(this.#id))

  async #do(work: () => Promise<FlyerListed>): Promise<boolean> {
    this.failure = undefined
    try {
      this.#took(await this.#turn(work))
      return true
    } catch (reason) {
      this.failure = asFailure(reason)
      return false
    }
  }
}

/** More than this is refused anyway, and is not read for it. */
const READ_AT_MOST = 3 * 1024 * 1024

/** The bytes of a file in Base64. */
async function encoded(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, READ_AT_MOST).arrayBuffer())
  let text = ""
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
