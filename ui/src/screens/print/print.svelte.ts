import { query, type Query } from "../../app/query.svelte"
import { show } from "../../backend/doors"
import type { FlyerShown, ServiceShown, ShowPage } from "../../backend/types"

export type Kind = "card" | "slip"

/** What is put on paper in one language. */
export class PrintScreen {
  page: Query<ShowPage>
  kind = $state<Kind>("card")
  /** The place of the flyer in the list: a flyer that is shown has no id. */
  at = $state(0)
  flyers = $derived.by(() => this.page.value?.flyers ?? [])
  flyer = $derived<FlyerShown | undefined>(this.flyers[this.at] ?? this.flyers[0])
  /** Only what somebody can go to at a known hour. */
  services = $derived.by<ServiceShown[]>(() => this.page.value?.services.filter(({ hours }) => hours.length > 0) ?? [])

  constructor(language: string) {
    this.page = query(() => show.page(language), ["words", "flyers", "services"])
  }
}
