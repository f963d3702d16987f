import type { RoundPage, Visit, VisitExtra } from "../../backend/types"
import { extraOf } from "./sections"

/** Topics that the sheet shows before "meer …". */
const SHOWN_TOPICS = 11
const NOTHING: VisitExtra = { label: "", setting: "other", languages: [], topics: [], materials: [], conversations: 0 }

/** The words that each visit is written with, in the order of its first sight: nothing moves under the thumb. */
export class Usual {
  #first = new Map<string, VisitExtra>()
  /** Topics that came from behind "meer …": they stay in view. */
  #taken = $state.raw<ReadonlyMap<string, readonly string[]>>(new Map())

  of(visit: string | undefined): VisitExtra {
    return (visit !== undefined && this.#first.get(visit)) || NOTHING
  }

  /** The topics in the sheet: the usual ones, then those that were taken from "meer …". */
  topics(visit: string | undefined): string[] {
    const taken = (visit !== undefined && this.#taken.get(visit)) || []
    return [...this.of(visit).topics.slice(0, SHOWN_TOPICS), ...taken]
  }

  /** Keeps the words of a visit as they are now, when it is seen for the first time; whether it was. */
  meet(page: RoundPage, visit: Visit): boolean {
    const found = extraOf(page, visit)
    if (!found || this.#first.has(visit.id)) return false
    this.#first.set(visit.id, found)
    return true
  }

  take(visit: string, topics: readonly string[]): void {
    const shown = this.topics(visit)
    const fresh = [...new Set(topics)].filter((topic) => !shown.includes(topic))
    if (fresh.length > 0) this.#taken = new Map([...this.#taken, [visit, [...(this.#taken.get(visit) ?? []), ...fresh]]])
  }

  /** Visits that are called otherwise now. */
  rename(now: (id: string) => string): void {
    this.#first = new Map([...this.#first].map(([id, extra]) => [now(id), extra]))
    this.#taken = new Map([...this.#taken].map(([id, topics]) => [now(id), topics]))
  }
}
