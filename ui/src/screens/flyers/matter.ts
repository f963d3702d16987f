import type { FlyerHealth } from "../../backend/types"
import { capital, label, t } from "../../words/words.svelte"
import { languageName } from "../round/said"

/** What is the matter with a flyer, in sentences; nothing when its page answers and it has not expired. */
export function matter(flyer: FlyerHealth): string[] {
  const said = link(flyer)
  return [...(said ? [said] : []), ...(flyer.expired ? [t("link-expired")] : [])]
}

/** `Soa · Bulgaars` */
export function about({ subject, language }: FlyerHealth): string {
  return `${capital(label("flyer_subject", subject))} · ${languageName(language)}`
}

/** As they are read: by subject and language in words. */
export function inOrder(flyers: readonly FlyerHealth[]): FlyerHealth[] {
  return [...flyers].sort((a, b) => about(a).localeCompare(about(b)) || a.title.localeCompare(b.title))
}

function link({ state, status, to }: FlyerHealth): string | undefined {
  switch (state) {
    case "fine":
    // Nobody could be asked: that is said once for all of them.
    case "unchecked":
      return undefined
    case "moved":
      return t("link-moved", { to: to ?? "" })
    case "missing":
      return t("link-missing", { status: status ?? 0 })
    case "refused":
      return t("link-refused", { status: status ?? 0 })
    case "certificate":
      return t("link-certificate")
    case "unreachable":
      return t("link-unreachable")
    case "too_slow":
      return t("link-too-slow")
    case "cut_off":
      return t("link-cut-off")
    case "loops":
      return t("link-loops")
    default:
      return t("link-wrong")
  }
}
