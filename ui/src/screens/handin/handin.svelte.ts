import { announce } from "../../app/announce.svelte"
import { query, type Query } from "../../app/query.svelte"
import { go } from "../../app/router.svelte"
import { shell } from "../../app/shell.svelte"
import { asFailure } from "../../backend/backend"
import { round, words } from "../../backend/doors"
import type { FailureShown, Line, RoundPage, Warning } from "../../backend/types"
import { t } from "../../words/words.svelte"
import { linesOf } from "../round/drafts"
import { glance, texts, type Text } from "./glance"

/** A text in which something may point at a person. */
export type Doubt = Text & { warnings: Warning[] }

/** Handing in: the round at a glance, what to read again, and one button. */
export class HandInScreen {
  page: Query<RoundPage>
  failure = $state.raw<FailureShown>()
  busy = $state(false)
  /** The text as it was before a piece went, until the next change. */
  taken = $state.raw<Text>()

  #id: string
  /** What the check found in a text, by the text itself: a text that did not change is not asked about again. */
  #found = $state.raw<Record<string, Warning[]>>({})
  /** Texts that may stay as they are. */
  #kept = $state.raw<Record<string, string>>({})

  glance = $derived.by(() => this.page.value && glance(this.page.value))
  doubts = $derived.by((): Doubt[] =>
    this.#texts
      .map((text) => ({ ...text, warnings: this.#found[text.text] ?? [] }))
      .filter((text) => text.warnings.length > 0 && this.#kept[text.key] !== text.text),
  )
  #texts = $derived.by(() => (this.page.value ? texts(this.page.value) : []))

  constructor(id: string) {
    this.#id = id
    this.page = query(() => this.#read(), [`round:${id}`])
    $effect(() => {
      for (const { text } of this.#texts) if (!(text in this.#found)) void this.#check(text)
    })
  }

  /** Writes a text without what was doubted; the one before can be put back. */
  async remove({ warnings: _, ...text }: Doubt, rest: string): Promise<void> {
    if (await this.#write({ ...text, text: rest })) this.taken = text
  }

  /** Puts back what was taken out last. */
  async putBack(): Promise<void> {
    const taken = this.taken
    if (taken && (await this.#write(taken))) this.taken = undefined
  }

  keep(doubt: Doubt): void {
    this.#kept = { ...this.#kept, [doubt.key]: doubt.text }
    announce(t("handin-kept"))
  }

  /** Hands the round in and goes home, where it says how far it has come. */
  async handIn(): Promise<void> {
    if (this.busy) return
    this.busy = true
    try {
      await this.#finish(await round.page(this.#id))
      this.page.put(await round.hand_in(this.#id))
      announce(shell.state.connection.state === "ok" ? t("handin-done") : t("handin-done-offline"))
      go("rounds", {}, true)
    } catch (reason) {
      this.failure = asFailure(reason)
    }
    this.busy = false
  }

  /** The round as it is now. A line that is still open is finished by coming here. */
  async #read(): Promise<RoundPage> {
    const page = await round.page(this.#id)
    try {
      return await this.#finish(page)
    } catch (reason) {
      // The round can be looked at all the same; the open line stays a draft, and handing in tries again.
      this.failure = asFailure(reason)
      return page
    }
  }

  async #finish(page: RoundPage): Promise<RoundPage> {
    const open = page.drafts.map((draft) => draft.target).filter((target) => /^((line|visit):|round$)/.test(target))
    if (open.length === 0 || !page.writable) return page
    return round.write(this.#id, linesOf(page), open)
  }

  async #write(text: Text): Promise<boolean> {
    this.taken = undefined
    try {
      this.page.put(await round.write(this.#id, [lineOf(text)], []))
      this.failure = undefined
      return true
    } catch (reason) {
      this.failure = asFailure(reason)
      return false
    }
  }

  async #check(text: string): Promise<void> {
    this.#found = { ...this.#found, [text]: [] }
    try {
      this.#found = { ...this.#found, [text]: await words.check(text) }
    } catch {
      // The check only helps: without it the round is handed in all the same.
    }
  }
}

function lineOf({ of, id, field, text }: Text): Line {
  if (of === "round") return { round: { note: text } }
  if (of === "visit") return { visit: { id, note: text } }
  return { conversation: { id, [field]: text } }
}
