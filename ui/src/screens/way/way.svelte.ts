import { announce } from "../../app/announce.svelte"
import { keepsOpen } from "../../app/locking"
import { query, type Query } from "../../app/query.svelte"
import { shell } from "../../app/shell.svelte"
import { asFailure } from "../../backend/backend"
import { round } from "../../backend/doors"
import { newId } from "../../backend/ids"
import type { FailureShown, Line, RoundPage } from "../../backend/types"
import { t } from "../../words/words.svelte"
import { last } from "../round/lines"
import { isBare } from "../round/visits"
import { countedLine, spokenTo, stops, visitAt, type Stop } from "./tally"

/** The pocket: how many people were spoken to at each place. Every tap is in the book at once, as an open line. */
export class Pocket {
  page: Query<RoundPage>
  /** Why the last taps are not in the book yet. They are kept here and tried again at the next tap. */
  failure = $state.raw<FailureShown>()

  #id: string
  /** The place where she is; it stays the same one when a colleague changes the plan. */
  #place = $state<string>()
  /** Taps that are not in the book yet, by place. */
  #pending = $state.raw<Record<string, number>>({})
  #writing = false
  /** Visits that began with a tap here. */
  #begun = new Set<string>()

  stops = $derived.by((): Stop[] => (this.page.value ? stops(this.page.value) : []))
  at = $derived(Math.max(0, this.stops.findIndex((stop) => stop.place === this.#place)))
  stop = $derived(this.stops[this.at])
  /** People whom she spoke to there, also those that she has written out already. */
  n = $derived(this.stop ? this.#spoken(this.stop) + (this.#pending[this.stop.place] ?? 0) : 0)

  constructor(id: string) {
    this.#id = id
    this.page = query(() => round.page(id), [`round:${id}`])
  }

  /** One conversation more at this place. */
  one = (): void => {
    if (!this.stop) return
    this.#add(this.stop, 1)
    announce(t("before-way-tally", { n: this.n }))
  }

  undo = (): void => {
    if (!this.stop || this.#counted(this.stop) === 0) return announce(t("before-way-nothing"))
    this.#add(this.stop, -1)
    announce(t("before-way-tally", { n: this.n }))
  }

  /** To the place after this one, or before it. */
  step = (by: -1 | 1): void => {
    const next = this.stops[this.at + by]
    if (!next) return
    this.#place = next.place
    announce(t("before-way-moved", { at: this.at + 1, of: this.stops.length, n: this.n }))
  }

  again = (): void => void keepsOpen(this.#write())

  #add(stop: Stop, by: 1 | -1): void {
    shell.touched()
    this.#pending = { ...this.#pending, [stop.place]: (this.#pending[stop.place] ?? 0) + by }
    this.again()
  }

  /** Writes what is pending, one place after the other, until nothing is. */
  async #write(): Promise<void> {
    if (this.#writing) return
    this.#writing = true
    try {
      for (let place = this.#open(); place !== undefined; place = this.#open()) {
        const by = this.#pending[place] ?? 0
        const stop = this.stops.find((stop) => stop.place === place)
        const page = stop ? await round.write(this.#id, this.#lines(stop, by), []) : undefined
        this.#pending = { ...this.#pending, [place]: (this.#pending[place] ?? 0) - by }
        if (page) this.page.put(page)
      }
      this.failure = undefined
    } catch (reason) {
      this.failure = asFailure(reason)
    }
    this.#writing = false
  }

  #open(): string | undefined {
    return Object.keys(this.#pending).find((place) => this.#pending[place] !== 0)
  }

  #lines(stop: Stop, by: number): Line[] {
    const page = this.page.value
    const line = page ? countedLine(page, stop) : null
    const n = (line?.n ?? 0) + by
    if (line && n > 0) return [{ conversation: { id: line.id, n } }]
    if (line) return [{ remove: line.id }, ...(this.#hollow(line.visit) ? [{ remove: line.visit }] : [])]
    if (n <= 0) return []
    const known = page ? visitAt(page, stop) : null
    const visit = known ?? newId()
    if (known === null) this.#begun.add(visit)
    const fields = { id: newId(), visit, kind: "brief", n, order: last(page?.round.conversations ?? []) }
    return [...(known === null ? [{ visit: { id: visit, place: stop.place } }] : []), { conversation: fields }]
  }

  /**
   * Whether a visit began with a tap of this pocket and would hold nothing without it: then it goes with the tap. Where two
   * walk it stays, since the other one may be counting in it on a phone without a network.
   */
  #hollow(id: string): boolean {
    const round = this.page.value?.round
    if ((round?.people.length ?? 0) > 1) return false
    const visit = round?.visits.find((visit) => visit.id === id)
    const lines = round?.conversations.filter((line) => line.visit === id).length ?? 0
    return visit !== undefined && this.#begun.has(id) && lines === 1 && visit.from === null && visit.to === null && isBare(visit)
  }

  #spoken(stop: Stop): number {
    return this.page.value ? spokenTo(this.page.value, stop) : 0
  }

  /** What a step back can take: who is written out is no longer a stroke of the pocket. */
  #counted(stop: Stop): number {
    const line = this.page.value ? countedLine(this.page.value, stop) : null
    return (line?.n ?? 0) + (this.#pending[stop.place] ?? 0)
  }
}
