import { query } from "../../app/query.svelte"
import { isLead, readsCards } from "../../app/navigation"
import { cards } from "../../backend/doors"
import type { CardsPage } from "../../backend/types"

/** What lies open over a card: the foot of the screen asks for it, the card shows it. */
export type Opened = "note" | "follow_up" | "referral" | "edit" | "withdraw" | "erase"

/** From how many cards on one looks for a name instead of reading all. */
const MANY = 8

/** All contact cards. */
export class CardsScreen {
  list = query(() => cards.list(), ["cards", "gone", "words", "team"])
  page = $derived<CardsPage | undefined>(this.list.value)
  all = $derived(this.page?.cards ?? [])
  typed = $state("")
  searches = $derived(this.all.length > MANY)
  found = $derived.by(() => {
    const wanted = folded(this.typed)
    if (!this.searches || wanted === "") return this.all
    return this.all.filter(({ pseudonym, others }) => [pseudonym, ...others].some((name) => folded(name).includes(wanted)))
  })
  /** Nobody has noted the assessment: no card is made, and no word added to one. */
  off = $derived(this.page?.assessed === null)
  writer = $derived(readsCards() && (this.page?.may_write ?? false))
  opened = $state<Opened>()
  /** One was erased just now. */
  erased = $state(false)
  /** A note on the open card was begun. */
  drafting = $state(false)

  /** Whether anything of a card can be changed: what she took back is a lead's to go over, and only by another ground. */
  edits = (card: { must_go: boolean }): boolean => this.writer && (!card.must_go || isLead())
  /** Another card has this pseudonym. */
  taken = (name: string, than?: string): boolean =>
    this.all.some((card) => card.id !== than && [card.pseudonym, ...card.others].some((other) => folded(other) === folded(name)))

  open = (what: Opened): void => void (this.opened = what)
  close = (): void => void (this.opened = undefined)
}

function folded(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim().toLocaleLowerCase()
}
