import { announce } from "../../app/announce.svelte"
import type { Visit } from "../../backend/types"
import { t } from "../../words/words.svelte"
import { visitTarget } from "./drafts"
import { Pen } from "./pen.svelte"
import * as visits from "./visits"

/** What somebody does with the visits of a round: numbers, notes, a place more, a place less. */
export abstract class Visiting extends Pen {
  /** Finishes the open line. */
  abstract finish: () => void

  /** Types in a visit: a number or the note. Written when focus leaves. */
  typeVisit = (visit: Visit, focus: string): void => {
    if (this.typing && this.typing.visit.id !== visit.id) this.finishVisit()
    this.remember([], [visit.id], visit.id)
    const base = this.typing ? this.typing.base : this.visitInBook(visit.id)
    this.typing = { visit, base, focus }
    this.queue.typed(visitTarget(visit.id), () => (this.typing ? JSON.stringify(this.typing) : null))
  }

  finishVisit = (): void => {
    const draft = this.typing
    this.typing = null
    if (draft) this.writeVisit(draft)
  }

  /** The phone goes into a pocket: a number that was typed is finished, since nobody may come back to leave its field. */
  putAway = (): void => {
    if (document.hidden) this.finishVisit()
    this.flush()
  }

  /** Changes a visit at once. */
  setVisit = (visit: Visit): void => {
    this.finishVisit()
    this.remember([], [visit.id])
    this.writeVisit({ visit, base: this.visitInBook(visit.id), focus: null })
  }

  /** Notes that one was there, also when nobody was spoken to. */
  beThere = (id: string): void => {
    const place = this.placeOf(id)
    if (place !== null) this.setVisit(visits.blank(id, place))
  }

  /** Adds a place that nobody planned. */
  addVisit = (place: string): void => {
    this.finish()
    const id = this.standing.idFor(place)
    this.setVisit(visits.blank(id, place))
    this.current = id
  }

  removeVisit = (id: string): void => {
    this.finish()
    const section = this.sections.find((section) => section.id === id)
    if (!section) return
    const under = [...this.linesInBook().values()].filter((line) => line.visit === id)
    this.remember(under.map((line) => line.id), [id])
    this.current = null
    const ticket = this.queue.write([[{ remove: id }]], [visitTarget(id)])
    this.layVisit(id, null, ticket)
    this.lay(under.map((line) => ({ ...line, n: 0 })), ticket)
    announce(t("round-visit-removed"))
  }
}
