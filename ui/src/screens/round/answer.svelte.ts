import { announce } from "../../app/announce.svelte"
import { beforeLock, keepsOpen } from "../../app/locking"
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
  /** Ends that a lock waits for what is typed. */
  #heard: (() => void) | undefined

  constructor(closeout: CloseOut) {
    this.#closeout = closeout
    this.text = closeout.page?.drafts.find((draft) => draft.target === "answer")?.value ?? ""
  }

  type = (text: string): void => {
    this.text = text
    this.missing = false
    this.#timer ??= setTimeout(this.keep, TYPED_MS)
    this.#heard ??= beforeLock(this.keep)
  }

  keep = async (): Promise<void> => {
    this.#rest()
    const kept = keepsOpen(round.draft(this.#closeout.id, "answer", this.text || null))
    await kept.catch((reason: unknown) => (this.#closeout.unsaved = asFailure(reason)))
  }

  #rest(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#heard?.()
    this.#heard = undefined
  }

  send = async (): Promise<void> => {
    if (this.busy) return
    this.missing = this.text.trim() === ""
    if (this.missing) return
    this.busy = true
    this.#rest()
    try {
      await this.#closeout.settle()
      this.#closeout.put(await review.answer(this.#closeout.id, clip(this.text, LONG_LIMIT)))
      this.text = ""
      void this.keep()
      announce(t("round-answered"))
    } catch (reason) {
      this.#closeout.unsaved = asFailure(reason)
    }
    this.busy = false
  }
}
