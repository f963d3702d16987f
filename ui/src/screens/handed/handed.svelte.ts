import { query } from "../../app/query.svelte"
import { show } from "../../backend/doors"
import type { FlyerShown } from "../../backend/types"

/** What lies open: a flyer with what belongs to it, the choice of another one, its pages, or the way back to the book. */
export type View = "flyer" | "others" | "pages" | "lock"

/** The screen that a stranger holds. All of it comes from memory: there is no book to ask. */
export class HandedScreen {
  view = $state<View>("flyer")
  /** The chosen language; without one, that in which the screen was handed over. */
  language = $state<string | null>(null)
  /** Which flyer lies open, among those of the language and then all others. */
  at = $state(0)

  page = query(() => show.page(this.language), [])
  flyers = $derived<FlyerShown[]>([...(this.page.value?.flyers ?? []), ...(this.page.value?.others ?? [])])
  /** The open flyer. In a language without any, nothing is put in its place that she can't read. */
  flyer = $derived.by<FlyerShown | undefined>(() => {
    const own = this.page.value?.flyers.length ?? 0
    return this.at === 0 && own === 0 ? undefined : this.flyers[this.at]
  })

  speak = (language: string): void => {
    this.language = language
    this.at = 0
    this.view = "flyer"
  }

  open = (flyer: FlyerShown): void => {
    this.at = this.flyers.indexOf(flyer)
    this.view = "flyer"
  }
}
