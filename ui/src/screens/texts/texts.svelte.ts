import { isLead } from "../../app/navigation"
import { query, type Query } from "../../app/query.svelte"
import { asFailure } from "../../backend/backend"
import { people, show } from "../../backend/doors"
import type { FailureShown, ShowText, TextLine } from "../../backend/types"
import { readers } from "./order"

/** A text is known by its language. */
export type TextListed = ShowText & { id: string }

/** The texts that are shipped, and who has read each. */
export class TextsScreen {
  list = query(() => show.texts(), ["words", "people"])
  all = $derived<TextListed[]>((this.list.value ?? []).map((text) => ({ ...text, id: text.language.id })))
  read = $derived(this.all.filter((text) => text.read).length)
  writer = $derived(isLead())
}

/** One text: its lines, and writing down that somebody has read exactly these. */
export class TextScreen {
  lines: Query<TextLine[]>
  people = query(() => people.list(), ["people", "team"])
  readers = $derived.by(() => readers(this.people.value ?? [], this.#language))
  /** Nobody is suggested: it is about who truly has read it. */
  reader = $state<string>()
  saving = $state(false)
  failure = $state.raw<FailureShown>()
  /** The app has another text by now than the one that stood here. */
  changed = $state(false)

  #language: string
  #texts: TextsScreen

  constructor(language: string, texts: TextsScreen) {
    this.#language = language
    this.#texts = texts
    this.lines = query(() => show.text(language), [])
  }

  /** A colleague has read the text with this hash. */
  mark = async (hash: string): Promise<void> => {
    const reader = this.reader
    if (!reader) return
    this.changed = false
    await this.#write(() => show.mark(this.#language, hash, reader))
    if (this.failure?.code !== "wrong_state") return
    this.failure = undefined
    this.changed = true
    this.#texts.list.again()
    this.lines.again()
  }

  /** The language is not shown any more; whether that went well. */
  unmark = async (): Promise<boolean> => {
    await this.#write(() => show.unmark(this.#language))
    return this.failure === undefined
  }

  async #write(ask: () => Promise<ShowText[]>): Promise<void> {
    if (this.saving) return
    this.saving = true
    this.failure = undefined
    try {
      this.#texts.list.put(await ask())
      this.reader = undefined
    } catch (reason) {
      this.failure = asFailure(reason)
    } finally {
      this.saving = false
    }
  }
}
