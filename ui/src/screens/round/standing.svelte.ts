import { newId } from "../../backend/ids"
import type { RoundPage, Visit } from "../../backend/types"
import { orderOf, unbornOf, type Over } from "./sections"

/** Where the visits of a round stand on the screen, and the places that wait for a visit. */
export class Standing {
  /** Places without a visit in the book: the id that the visit will have, and the place. */
  unborn = $state.raw<ReadonlyMap<string, string>>(new Map())
  /** Visits that a colleague began, and the id that the place had here until then. */
  became = $state.raw<ReadonlyMap<string, string>>(new Map())
  order = $state.raw<readonly string[]>([])

  /** Takes up places that something was begun at before the round was left. */
  takeUp(unborn: ReadonlyMap<string, string>): void {
    this.unborn = unborn
  }

  /** The id that the visit of a place will have: the one that waits there already, or a new one, which stands last. */
  idFor(place: string): string {
    const id = [...this.unborn].find(([, waiting]) => waiting === place)?.[0] ?? newId()
    this.unborn = new Map([...this.unborn, [id, place]])
    if (!this.order.includes(id)) this.order = [...this.order, id]
    return id
  }

  /** A newer page. A visit that is being written in stays, though a colleague took it away: it waits to come back. */
  take(page: RoundPage, over: () => Over, writing: Visit | undefined): void {
    this.unborn = unbornOf(page, this.unborn, newId)
    if (writing && !page.round.visits.some((visit) => visit.id === writing.id)) {
      this.unborn = new Map([...this.unborn, [writing.id, writing.place]])
    }
    this.order = orderOf(page, over(), this.order)
  }

  /**
   * A colleague began a visit at places that had none here. Hers stands where the place stood, as the same piece of the
   * screen; where hers stands already, the place only goes.
   */
  move(to: ReadonlyMap<string, string>): void {
    this.unborn = new Map([...this.unborn].filter(([id]) => !to.has(id)))
    const stands = new Set(this.order)
    const became = new Map(this.became)
    this.order = this.order.flatMap((here) => {
      const theirs = to.get(here)
      if (theirs === undefined) return [here]
      if (stands.has(theirs)) return []
      stands.add(theirs)
      became.set(theirs, became.get(here) ?? here)
      return [theirs]
    })
    this.became = became
  }
}
