import { announce } from "../../app/announce.svelte"
import { asFailure } from "../../backend/backend"
import { review, round } from "../../backend/doors"
import { clip } from "../../words/length"
import { t } from "../../words/words.svelte"
import type { CloseOut } from "./closeout.svelte"
import { LONG_LIMIT } from "./lines"

const TYPED_MS = 250

/** An answer to the lead's question, kept as a draft while it is being typed. */
export class Answer {
  text = $state("")
  busy = $state(false)
  missing = $state(false)

  #closeout: CloseOut
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(closeout: CloseOut) {
    this.#closeout = closeout
    this.text = closeout.page?.drafts.find((draft) => draft.target === "answer")?.value ?? ""
  }

  type = (text: string): void => {
    this.text = text
    this.missing = false
    this.#timer ??= setTimeout(this.keep, TYPED_MS)
  }

  keep = (): void => {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const kept = round.draft(this.#closeout.id, "answer", this.text || null)
    void kept.catch((reason) => (this.#closeout.unsaved = asFailure(reason)))
  }

  send = async (): Promise<void> => {
    if (this.busy) return
    this.missing = this.text.trim() === ""
    if (this.missing) return
    this.busy = true
    clearTimeout(this.#timer)
    try {
      await this.#closeout.settle()
      this.#closeout.put(await review.answer(this.#closeout.id, clip(this.text, LONG_LIMIT)))
      this.text = ""
      this.keep()
      announce(t("round-answered"))
    } catch (reason) {
      this.#closeout.unsaved = asFailure(reason)
    }
    this.busy = false
  }
}
