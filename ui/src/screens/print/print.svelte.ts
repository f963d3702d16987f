import { query, type Query } from "../../app/query.svelte"
import { flyers, show } from "../../backend/doors"
import type { FlyersPage, FlyerShown, ServiceShown, ShowPage } from "../../backend/types"

export type Kind = "card" | "slip"

/** What is put on paper in one language. */
export class PrintScreen {
  page: Query<ShowPage>
  kind = $state<Kind>("card")
  /** Which flyer was chosen: what is shown of one has no id, so it is known by what stands on it. */
  chosen = $state<string>()
  flyers = $derived.by(() => this.page.value?.flyers ?? [])
  flyer = $derived.by<FlyerShown | undefined>(() => {
    const wanted = this.chosen ?? this.#asked
    return this.flyers.find((flyer) => nameOf(flyer) === wanted) ?? this.flyers[0]
  })
  /** What somebody can go to or call; an address of the internet alone is no help on paper. */
  services = $derived.by<ServiceShown[]>(
    () => this.page.value?.services.filter(({ hours, place, phone }) => hours.length > 0 || place !== "" || phone !== "") ?? [],
  )

  #listed: Query<FlyersPage>
  #id: string | undefined
  /** The flyer whose page one came from. */
  #asked = $derived.by(() => {
    const flyer = this.#listed.value?.flyers.find(({ id }) => id === this.#id)
    return flyer && nameOf({ title: flyer.title, link: flyer.shown ?? "" })
  })

  constructor(language: string, flyer: string | undefined) {
    this.#id = flyer
    this.page = query(() => show.page(language), ["words", "flyers", "services"])
    this.#listed = query(() => flyers.list(), ["flyers"])
  }
}

/** What tells flyers of one language apart. */
export function nameOf({ title, link }: { title: string; link: string }): string {
  return `${title}\n${link}`
}
