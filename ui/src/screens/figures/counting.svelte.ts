import { query, type Query } from "../../app/query.svelte"
import { figures } from "../../backend/doors"
import type { FiguresPage, IndividualAsked } from "../../backend/types"
import { today } from "../../words/words.svelte"

/** Any first and last day, instead of a year. */
export const PERIOD = "period"

/** Which figures are asked, and the answer. */
export class Counting {
  page: Query<FiguresPage>
  /** A year, or `PERIOD`. */
  chosen = $state(today().slice(0, 4))
  from = $state("")
  to = $state("")
  joined = $state(false)
  individual = $state<IndividualAsked>("all")
  /** The last answer, so that the page does not go blank while another period is counted. */
  last = $state.raw<FiguresPage>()
  #looked = false

  year = $derived(today().slice(0, 4))
  years = $derived([...new Set([this.year, ...(this.last?.years ?? []).map(String)])].sort().reverse())
  /** Both days, in the right order: who swaps them means the same period. */
  days = $derived.by((): [string, string] => {
    if (this.chosen !== PERIOD) return [`${this.chosen}-01-01`, `${this.chosen}-12-31`]
    return this.from <= this.to ? [this.from, this.to] : [this.to, this.from]
  })
  swapped = $derived(this.chosen === PERIOD && this.from > this.to)
  busy = $derived.by(() => this.page.state === "loading" && this.last !== undefined)
  empty = $derived(this.last !== undefined && isEmpty(this.last))

  constructor() {
    this.page = query(
      () => figures.show(this.days[0], this.days[1], this.joined, this.individual),
      ["rounds", "places", "people", "sync", "online", "gone"],
    )
    $effect(() => {
      const value = this.page.value
      if (!value) return
      this.last = value
      if (this.#looked) return
      // The first time: a year without rounds is no good beginning when another has some.
      this.#looked = true
      const [newest] = value.years
      if (isEmpty(value) && newest !== undefined) this.chosen = String(newest)
    })
  }

  choose = (chosen: string): void => {
    if (chosen === PERIOD) [this.from, this.to] = this.days
    this.chosen = chosen
  }

  /** A date field that is being emptied or typed says nothing yet. */
  begin = (date: string): void => void (isDay(date) && (this.from = date))
  end = (date: string): void => void (isDay(date) && (this.to = date))
}

function isEmpty({ figures: { basis, online } }: FiguresPage): boolean {
  return basis.rounds === 0 && !(online && online.approaches + online.answers > 0)
}

function isDay(text: string): boolean {
  return /^[12]\d{3}-\d\d-\d\d$/.test(text)
}
