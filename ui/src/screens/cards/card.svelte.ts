import { announce } from "../../app/announce.svelte"
import { oneByOne } from "../../app/onebyone"
import { query, type Query } from "../../app/query.svelte"
import { left, Written } from "../../app/written.svelte"
import { asFailure } from "../../backend/backend"
import { cards } from "../../backend/doors"
import type { CardItem, CardPage, FailureShown } from "../../backend/types"
import { t } from "../../words/words.svelte"

/** One card, or all cards about one person. What is chosen is kept at once. */
export class CardScreen {
  asked: Query<CardPage>
  now = $derived.by(() => this.asked.value)
  failure = $state.raw<FailureShown>()
  busy = $state(false)
  /** What was just taken away, and can be put back. */
  gone = $state.raw<CardItem>()
  /** Texts that are being written. They are drafts of the card itself, and go with it. */
  note: Written
  plan: Written
  /** The day of the contact that the note is about, and the day of the plan. */
  noteDay = $state<string>()
  planDay = $state<string>()

  #turn = oneByOne()

  constructor(readonly id: string) {
    this.asked = query(() => cards.page(id), ["cards", "gone", "people", "team", "words"])
    this.note = new Written("card:note", (text) => this.#wrote(text, (text) => cards.note(id, text, this.noteDay ?? null)), id)
    this.plan = new Written("card:plan", (text) => this.#wrote(text, (text) => cards.follow_up(id, text, this.planDay ?? "")), id)
    void left("card:", id).then((found) => {
      for (const [field, written] of [["note", this.note], ["plan", this.plan]] as const) {
        const text = found.get(field)
        if (text !== undefined) written.take(text)
      }
    })
  }

  /** Writes; whether that went well. */
  write = async (work: () => Promise<CardPage>): Promise<boolean> => {
    this.failure = undefined
    this.gone = undefined
    this.busy = true
    try {
      this.asked.put(await this.#turn(work))
      return true
    } catch (reason) {
      this.failure = asFailure(reason)
      return false
    } finally {
      this.busy = false
    }
  }

  remove = async (item: CardItem): Promise<void> => {
    if (!(await this.write(() => cards.remove(item)))) return
    this.gone = item
    announce(t("cards-removed"))
  }

  putBack = (): Promise<boolean> => {
    const item = this.gone
    return item ? this.write(() => cards.put_back(item)) : Promise.resolve(false)
  }

  #wrote(text: string, work: (text: string) => Promise<CardPage>): Promise<boolean> {
    return text.trim() === "" ? Promise.resolve(true) : this.write(() => work(text.trim()))
  }
}
