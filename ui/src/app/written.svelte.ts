import { beforeLock, keepsOpen } from "./locking"
import { round } from "../backend/doors"
import { NO_ROUND } from "../backend/ids"

const PAUSE_MS = 400

/**
 * A text that is kept when somebody has finished it, and not at every key: what was taken back is then in no history.
 * Until that moment it is a draft, so that a killed app loses nothing.
 */
export class Written {
  /** What is being typed; nothing while the field shows what is kept. */
  typed = $state<string>()

  #target: string
  #document: string
  #keep: (text: string) => Promise<boolean>
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Ends that a lock waits for what is typed. */
  #heard: (() => void) | undefined

  /**
   * `keep` writes a finished text, and says whether that went well. A draft of a document is forgotten with it; most are
   * of none.
   */
  constructor(target: string, keep: (text: string) => Promise<boolean>, document: string = NO_ROUND) {
    this.#target = target
    this.#document = document
    this.#keep = keep
  }

  /** Takes every key. */
  input = (text: string): void => {
    this.typed = text
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#now, PAUSE_MS)
    this.#heard ??= beforeLock(this.#now)
  }

  #now = async (): Promise<void> => {
    this.#rest()
    if (this.typed !== undefined) await this.#draft(this.typed)
  }

  #rest(): void {
    clearTimeout(this.#timer)
    this.#heard?.()
    this.#heard = undefined
  }

  /** The field was left: what stands in it is finished. */
  finish = (): Promise<void> => keepsOpen(this.#finish())

  async #finish(): Promise<void> {
    const text = this.typed
    this.#rest()
    if (text === undefined) return
    // What was not taken is still being typed, also once the screen is left.
    if (!(await this.#keep(text))) return this.#draft(this.typed ?? text)
    // More that was typed meanwhile stays, and so does its draft.
    if (this.typed !== text) return
    this.typed = undefined
    await this.#draft(null)
  }

  /** Takes up what was being typed when the app ended. */
  take = (text: string): void => {
    // What somebody types already is newer.
    this.typed ??= text
  }

  async #draft(value: string | null): Promise<void> {
    try {
      await round.draft(this.#document, this.#target, value)
    } catch {
      // The text still stands in the field, and is written when that is left.
    }
  }
}

/** What was being typed about something when the app ended, by the end of its target. */
export async function left(beginning: string, document: string = NO_ROUND): Promise<Map<string, string>> {
  try {
    const drafts = (await round.drafts(document)).filter(({ target }) => target.startsWith(beginning))
    return new Map(drafts.map(({ target, value }) => [target.slice(beginning.length), value]))
  } catch {
    return new Map()
  }
}
