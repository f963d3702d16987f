import { announce } from "../../app/announce.svelte"
import { query, type Query } from "../../app/query.svelte"
import { shell } from "../../app/shell.svelte"
import { rounds, sync } from "../../backend/doors"
import type { Home } from "../../backend/types"
import { t } from "../../words/words.svelte"
import { sorted } from "./groups"

const FIRST = 40
const MORE = 120

/** The first screen: all rounds in the order in which they matter. */
export class HomeScreen {
  home: Query<Home>
  syncing = $state(false)
  #limit = FIRST

  me = $derived(shell.state.me)
  lead = $derived(this.me?.roles.includes("lead") ?? false)
  /** Who may write rounds. */
  writer = $derived(this.me?.roles.some((role) => role === "lead" || role === "fieldworker") ?? false)
  sorted = $derived.by(() => sorted(this.home.value?.rounds ?? [], this.me?.today ?? ""))
  /** A lead who never walks comes here to read. */
  reads = $derived.by(() => {
    const walks = this.me?.roles.includes("fieldworker") ?? false
    return this.lead && !walks && (this.home.value?.rounds.some((round) => round.waits_for_me) ?? false)
  })

  constructor() {
    this.home = query(() => rounds.home(this.#limit), ["rounds", "places", "people", "sync", "cards", "gone"])
  }

  /** Older rounds, below those that are there. */
  more = (): void => {
    this.#limit += MORE
    this.home.again()
  }

  /** Fetches and sends now. Nothing waits for it; the line under the title tells how it went. */
  sync = async (): Promise<void> => {
    this.syncing = true
    try {
      const { state } = await sync.now()
      announce(state === "ok" ? t("rounds-synced") : t("rounds-synced-offline"))
    } catch {
      announce(t("rounds-synced-offline"))
    }
    this.syncing = false
  }
}
