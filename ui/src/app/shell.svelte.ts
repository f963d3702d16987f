import { asFailure } from "../backend/backend"
import { shell as door, show } from "../backend/doors"
import type { FailureShown, Settings, ShellState } from "../backend/types"
import { itIs, speak } from "../words/words.svelte"
import { hush } from "./announce.svelte"
import { beginHearing, hear, touches } from "./changes"
import { takeBack } from "./clipboard"
import { settled } from "./locking"
import { wear } from "./wear"

const TOUCH_MS = 15_000
const MINUTE_MS = 60_000

/** The state before anything was heard from the app: nothing open, words and colours by the device. */
const UNKNOWN: ShellState = {
  book: "none",
  demo: false,
  me: null,
  settings: { language: "nl", theme: "system", text: 100, lock_minutes: 5, lock_after_round_minutes: 1 },
  connection: {
    state: "never",
    at: null,
    failure: null,
    unsent: 0,
    rounds_waiting: 0,
    waiting: 0,
    quarantined: 0,
    alarms: [],
    other_copy: null,
  },
  last_round: null,
  passphrase_after: 0,
  version: "",
}

/** What lives as long as the program: the open book or none, who I am, the settings, the connection. */
class Shell {
  state = $state.raw<ShellState>(UNKNOWN)
  /** Why the app itself could not be asked; then nothing else can be shown. */
  failure = $state.raw<FailureShown>()
  /** True from the moment somebody locks: the screen is empty before the book has closed. */
  locking = $state(false)

  #touched = 0
  /** Counts the asks. Of two under way at once the later knows more, whichever is answered first. */
  #asked = 0
  /** The ask whose answer is shown: what was asked for before it is old. */
  #taken = 0

  /** Asks for the first time, and keeps the state true from then on. */
  async start(): Promise<void> {
    await this.refresh()
    beginHearing()
    hear(this.heard)
    // The book's day ends at six in the morning, and no change tells us so.
    setInterval(() => {
      if (!document.hidden) void this.refresh()
    }, MINUTE_MS)
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden) void this.refresh()
    })
  }

  /** What changed in the app. */
  heard = (changed: readonly string[]): void => {
    // The app itself is about to lock, or another window is: it waits a moment for this page.
    if (changed.includes("lock")) void this.lock().catch(() => undefined)
    if (touches(["shell", "team", "sync", "rounds"], changed)) void this.refresh()
  }

  refresh = async (): Promise<void> => {
    try {
      await this.take(door.state())
      this.failure = undefined
    } catch (reason) {
      this.failure = asFailure(reason)
      await speak(this.state.settings.language)
      wear(this.state.settings)
    }
  }

  /**
   * Takes the state that an ask answers with, such as `door.unlock`. Asks count from when they were asked: an answer that
   * was overtaken by that of a later one is old, and shows nothing.
   */
  async take(asking: Promise<ShellState>): Promise<void> {
    const asked = ++this.#asked
    const state = await asking
    if (asked < this.#taken) return
    this.#taken = asked
    // The words first: a screen in a language whose words are not there yet would show nothing.
    await speak(state.settings.language)
    if (asked !== this.#taken) return
    wear(state.settings)
    itIs(state.me ?? undefined)
    // What was said may name a place, and what was copied lies open.
    if (this.state.book === "open" && state.book !== "open") {
      hush()
      takeBack()
    }
    this.state = state
  }

  /**
   * Closes the book. The screen is empty at once, whatever the closing takes; what was typed a moment ago is in the book
   * before.
   */
  lock = async (): Promise<void> => {
    if (this.locking || this.state.book !== "open") return
    this.locking = true
    hush()
    takeBack()
    try {
      await settled()
      await this.take(door.lock())
    } finally {
      this.locking = false
    }
  }

  /**
   * Puts flyers and help before a stranger, beginning in a language or with a flyer, or what is kept on a card before whom
   * it is about; and closes the book in the same breath.
   */
  hand = async (language: string | null, flyer: string | null = null, card?: string): Promise<void> => {
    if (this.locking || this.state.book !== "open") return
    // Once the app has put together what may be shown it says that it locks, and this page locks like any other. A page that
    // hears nothing at the moment has kept what was typed before.
    await settled()
    await this.take(card ? show.begin_kept(card, language) : show.begin(language, flyer))
  }

  /** Changes some of the settings. */
  async set(some: Partial<Settings>): Promise<void> {
    await this.take(door.settings({ ...this.state.settings, ...some }))
  }

  /** Tells the app that somebody is there, now and then, so that it does not lock under their hands. */
  touched = (): void => {
    const now = performance.now()
    if (this.state.book !== "open" || now - this.#touched < TOUCH_MS) return
    this.#touched = now
    void door.touched().catch(() => (this.#touched = 0))
  }
}

export const shell = new Shell()
