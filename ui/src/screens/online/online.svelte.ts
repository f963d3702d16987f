import { announce } from "../../app/announce.svelte"
import { lend, prolong } from "../../app/clipboard"
import { query } from "../../app/query.svelte"
import { left, Written } from "../../app/written.svelte"
import { asFailure } from "../../backend/backend"
import { online } from "../../backend/doors"
import type { Checked, CheckedRow, FailureShown, Template, What } from "../../backend/types"
import { choices, t } from "../../words/words.svelte"
import { isFree, listOf, mayBeDone, next, tally, without, type Done } from "./run"

const NOTHING: Checked = {
  rows: [],
  counts: { new: 0, cooling: 0, again: 0, no_contact: 0, twice: 0, unreadable: 0 },
  up_to: null,
}
const GENDERS = ["woman", "man", "trans", "unknown"]

/** Writing to people on platforms: names are pasted, looked up before anything is written, and done one by one. */
export class OnlineScreen {
  page = query(() => online.page(), ["online", "words", "sync", "gone"])
  now = $derived(this.page.value)

  /** The platform that was chosen. */
  #on = $state<string>()
  /** The platform; the first of the team until another one is chosen. */
  platform = $derived(this.#on ?? this.now?.platforms[0]?.id)
  text = $state("")
  /** What the book knows of these names: asked anew when a colleague's word arrives. */
  checked = query(
    () => (this.platform && this.text.trim() ? online.check(this.platform, this.text) : Promise.resolve(NOTHING)),
    ["online", "gone"],
  )
  rows = $derived(this.checked.value?.rows ?? [])
  upTo = $derived(this.checked.value?.up_to ?? this.now?.up_to ?? null)

  done = $state.raw<ReadonlyMap<string, Done>>(new Map())
  /** The line that was pressed. */
  #chosen = $state<number>()
  /** The line in hand: the one that was pressed, or else the next that may be written to. */
  at = $derived(this.#chosen ?? next(this.rows, this.done) ?? 0)
  row = $derived<CheckedRow | undefined>(this.rows[this.at])
  counts = $derived(tally(this.rows, this.done))
  /** How many may be written to and are not done. */
  left = $derived(this.rows.filter((row) => isFree(row.verdict) && !this.done.has(row.handle)).length)
  finished = $derived(this.rows.length > 1 && this.left === 0)

  /** What somebody saw of this person. It does not come along to the next: what nobody looked at is not noted. */
  gender = $state<string>()
  /** Of whom was done before: one key says that it is the same. */
  before = $state<string>()
  genders = $derived(choices("gender").filter(({ id }) => GENDERS.includes(id)))
  language = $state<string>()
  languages = $derived(choices("language").slice(0, 10))
  template = $state.raw<Template>()
  copied = $state(false)
  /** Why she is written to although the cool-down is not over; nothing while that is not wanted. */
  reason = $state<string>()

  /** What was written down last, while it can be taken back: a no can't. */
  last = $state.raw<{ profile: string; message: string; code: string }>()
  /** Who said just now that she wants no contact; what is kept of it has no name that could be shown again. */
  objected = $state<string>()
  busy = $state(false)
  failure = $state.raw<FailureShown>()

  /** What was pasted is a draft until it is done: neither a lock nor another screen loses it. Tomorrow it is gone. */
  #list = new Written("online", () => Promise.resolve(true))

  constructor() {
    void left("online").then((found) => {
      const { platform, text } = listOf(found.get(""))
      if (!text || this.text) return
      this.#on = platform
      this.put(text)
    })
  }

  /** Whether a message may be written down: she is free, or there is a reason. */
  mayWrite = $derived(this.row !== undefined && (isFree(this.row.verdict) || (this.row.verdict === "cooling" && this.reason !== undefined)))

  /** Chooses a platform. The same names are other people there: the run begins anew. */
  choose = (platform: string): void => {
    this.#on = platform
    this.put(this.text)
  }

  /** Names were pasted or typed. The run begins with the first that may be written to. */
  put = (text: string): void => {
    this.text = text
    this.done = new Map()
    this.gender = undefined
    if (text.trim()) this.objected = undefined
    this.#keep()
    this.#chosen = undefined
    this.reason = undefined
    this.failure = undefined
  }

  /** The list as far as it is to be there again: without whoever wants no contact, and not at all once it is done. */
  #keep(): void {
    const isOver = this.done.size > 0 && !this.rows.some((row) => mayBeDone(row.verdict) && !this.done.has(row.handle))
    if (!this.text.trim() || isOver) return void this.#list.finish()
    const gone = [...this.done].flatMap(([handle, what]) => (what === "no_contact" ? [handle] : []))
    this.#list.input(JSON.stringify({ platform: this.platform, text: without(this.text, gone) }))
  }

  /** Takes a line in hand. */
  open = (at: number): void => {
    this.#chosen = at
    this.gender = undefined
    this.reason = undefined
    this.failure = undefined
  }

  move = (by: number): void => this.open(Math.min(Math.max(this.at + by, 0), Math.max(this.rows.length - 1, 0)))

  /** Chooses the language of the message, and puts its text on the clipboard. */
  speak = async (language: string): Promise<void> => {
    this.language = language
    this.copied = false
    try {
      const texts = await online.templates(language)
      if (this.language !== language) return
      this.template = texts.find(({ said }) => said !== "") ?? texts[0]
      await this.copy()
    } catch (reason) {
      this.failure = asFailure(reason)
    }
  }

  /** Names came from the clipboard: the message that was chosen is to lie there again. */
  pasted = async (): Promise<void> => {
    if (this.copied) await this.copy()
  }

  copy = async (): Promise<void> => {
    const text = this.template?.said
    this.copied = text ? await lend(text) : false
    if (this.copied) announce(t("online-copied"))
  }

  nextGender = (): void => {
    const at = GENDERS.indexOf(this.gender ?? "")
    this.gender = (!this.gender && this.before) || GENDERS[(at + 1) % GENDERS.length]
  }

  /** Writes down what happened, and goes on with the next. */
  log = async (what: What): Promise<void> => {
    const { row, platform } = this
    const { text } = this
    if (!row || !platform || this.busy) return
    if (what === "approach" && !this.mayWrite) return this.skip()
    this.busy = true
    this.failure = undefined
    const entry = {
      what,
      ...(this.gender && { gender: this.gender }),
      // In which language she answers, nobody chose.
      ...(what === "approach" && this.language && { language: this.language }),
      ...(what === "approach" && this.template && { template: this.template.id }),
      ...(this.reason !== undefined && { reason: this.reason }),
    }
    try {
      const logged = await online.log(platform, row.handle, entry)
      if (this.now) this.page.put({ ...this.now, day: logged.day })
      const { profile, message, code } = logged
      this.last = what !== "no_contact" && profile && message && code ? { profile, message, code } : undefined
      announce(t("online-logged", { code: code ?? t("online-somebody") }))
      this.objected = what === "no_contact" ? row.handle : undefined
      // Another list that was pasted meanwhile begins at its beginning.
      if (this.text === text) this.#settle(row, what)
    } catch (reason) {
      this.failure = asFailure(reason)
    } finally {
      this.busy = false
    }
  }

  skip = (): void => {
    if (this.row) this.#settle(this.row, "skipped")
  }

  /** Takes the last message or answer back. */
  undo = async (): Promise<void> => {
    const last = this.last
    if (!last || this.busy) return
    this.busy = true
    try {
      await online.undo(last.profile, last.message)
      this.last = undefined
      this.page.again()
      announce(t("online-undone", { code: last.code }))
    } catch (reason) {
      this.failure = asFailure(reason)
    } finally {
      this.busy = false
    }
  }

  #settle(row: CheckedRow, what: Done): void {
    prolong()
    const done = new Map(this.done).set(row.handle, what)
    // On from here: what was passed over before stays passed over, until only that is left.
    this.#chosen = next(this.rows, done, this.at)
    this.done = done
    this.reason = undefined
    this.before = this.gender ?? this.before
    this.gender = undefined
    this.#keep()
    // After a single name the field is free for the next ones.
    if (this.rows.length > 1) return
    this.put("")
  }
}
