import { query } from "../../app/query.svelte"
import { asFailure } from "../../backend/backend"
import { privacy } from "../../backend/doors"
import type { Ending, FailureShown, Privacy, Terms } from "../../backend/types"
import { list, t } from "../../words/words.svelte"

/** Terms that a lead can choose from; the one that is set is always among them. */
const DAYS = [30, 60, 90, 120, 180, 365]
const MONTHS = [3, 6, 9, 12, 18, 24]

export const daysWith = (now: number): number[] => withNow(DAYS, now)
export const monthsWith = (now: number): number[] => withNow(MONTHS, now)

function withNow(choices: readonly number[], now: number): number[] {
  return [...new Set([...choices, now])].sort((a, b) => a - b)
}

/** So many cards and names, in words. */
export function said({ cards, names }: Ending): string {
  return list([cards > 0 && t("privacy-cards", { count: cards }), names > 0 && t("privacy-names", { count: names })].filter((part) => part !== false))
}

/** What the team has decided about personal data, and changing it. */
export class PrivacyScreen {
  asked = query(() => privacy.show(), ["words", "gone"])
  now = $derived(this.asked.value)
  /** Cards and online outreach are off: nobody has noted the assessment. */
  off = $derived(this.asked.state === "ready" && this.now?.assessed == null)
  failure = $state.raw<FailureShown>()

  assess = (on: string | null): Promise<void> => this.#take(() => privacy.assess(on))

  /** Terms that somebody has to want: shorter ones that end something at once, and longer ones than people were told. */
  wanted = $state.raw<Terms>()
  /** What they would end. */
  ending = $state.raw<Ending>()

  setTerms = async (terms: Terms): Promise<void> => {
    this.failure = undefined
    try {
      const now = this.now?.terms ?? terms
      const longer = terms.cool_down_days > now.cool_down_days || terms.card_months > now.card_months
      const ending = longer ? undefined : await privacy.ending(terms)
      this.ending = ending?.first ? ending : undefined
      if (longer || this.ending) this.wanted = terms
      else await this.#take(() => privacy.terms(terms))
    } catch (reason) {
      this.failure = asFailure(reason)
    }
  }

  keepTerms = async (): Promise<void> => {
    const terms = this.wanted
    if (terms) await this.#take(() => privacy.terms(terms))
    this.leaveTerms()
  }

  leaveTerms = (): void => {
    this.wanted = undefined
  }

  confirm = (day: string): Promise<void> => this.#take(() => privacy.confirm(day))

  async #take(change: () => Promise<Privacy>): Promise<void> {
    this.failure = undefined
    try {
      this.asked.put(await change())
    } catch (reason) {
      this.failure = asFailure(reason)
    }
  }
}
