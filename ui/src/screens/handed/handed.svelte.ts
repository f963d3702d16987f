import { asFailure } from "../../backend/backend"
import { show } from "../../backend/doors"
import type { FailureShown, FlyerShown, ShowPage } from "../../backend/types"

/** What lies open: a flyer with what belongs to it, the choice of another one, its pages, or the way back to the book. */
export type View = "flyer" | "others" | "pages" | "lock"

/** The screen that a stranger holds. All of it comes from memory: there is no book to ask. */
export class HandedScreen {
  view = $state<View>("flyer")
  page = $state.raw<ShowPage>()
  failure = $state.raw<FailureShown>()
  /** Which flyer lies open, among those of the language and then all others. */
  at = $state(0)

  flyers = $derived<FlyerShown[]>([...(this.page?.flyers ?? []), ...(this.page?.others ?? [])])
  /** The open flyer. In a language without any, nothing is put in its place that she can't read. */
  flyer = $derived.by<FlyerShown | undefined>(() => {
    const own = this.page?.flyers.length ?? 0
    return this.at === 0 && own === 0 && !this.#chosen ? undefined : this.flyers[this.at]
  })

  #chosen = $state(false)
  /** What the flyer that was opened last is about: in another language she goes on with the same. */
  #about: string | undefined

  /** Shows a language; without one, that in which the screen was handed over. The old page stays until the new one is there. */
  speak = async (language: string | null): Promise<void> => {
    try {
      const about = (this.#about ??= this.flyer?.about)
      this.page = await show.page(language)
      this.failure = undefined
      this.at = Math.max(0, this.page.flyers.findIndex((flyer) => flyer.about === about))
      this.#chosen = false
      this.view = "flyer"
    } catch (reason) {
      this.failure = asFailure(reason)
    }
  }

  open = (flyer: FlyerShown): void => {
    this.at = this.flyers.indexOf(flyer)
    this.#about = flyer.about
    this.#chosen = true
    this.view = "flyer"
  }
}
