import type { IconName } from "../components/icons"
import type { Name } from "./paths"
import { shell } from "./shell.svelte"

type Label = "rounds" | "review" | "figures" | "places" | "people" | "flyers" | "team" | "settings" | "more"

export interface Stop {
  name: Name
  label: `app-tab-${Label}`
  icon: IconName
  /** Other screens that belong to it. */
  with: readonly Name[]
}

const ROUNDS: Stop = { name: "rounds", label: "app-tab-rounds", icon: "book", with: ["items", "read", "before", "way", "read", "round", "handin"] }
const REVIEW: Stop = { name: "review", label: "app-tab-review", icon: "glass", with: [] }
const FLYERS: Stop = { name: "flyers", label: "app-tab-flyers", icon: "flyer", with: ["services", "texts", "print"] }
const FIGURES: Stop = { name: "figures", label: "app-tab-figures", icon: "figures", with: [] }
const PLACES: Stop = { name: "places", label: "app-tab-places", icon: "place", with: [] }
const PEOPLE: Stop = { name: "people", label: "app-tab-people", icon: "people", with: [] }
const TEAM: Stop = { name: "team", label: "app-tab-team", icon: "device", with: ["invite"] }
const SETTINGS: Stop = { name: "settings", label: "app-tab-settings", icon: "settings", with: ["about"] }

export function isLead(): boolean {
  return shell.state.me?.roles.includes("lead") ?? false
}

/** Where a phone goes by its tabs; everything else lies under "Meer". */
export function tabs(): Stop[] {
  const inside = [...behindMore().map((stop) => stop.name), "invite", "about"] as Name[]
  const more: Stop = { name: "more", label: "app-tab-more", icon: "more", with: inside }
  return isLead() ? [ROUNDS, REVIEW, FLYERS, more] : [ROUNDS, FLYERS, more]
}

/** Where a desk goes. */
export function top(): Stop[] {
  return isLead() ? [REVIEW, ROUNDS, FLYERS, FIGURES, PLACES, PEOPLE, TEAM] : [ROUNDS, FLYERS, FIGURES, PLACES, PEOPLE, TEAM]
}

export function behindMore(): Stop[] {
  return [FIGURES, PLACES, PEOPLE, TEAM, SETTINGS]
}

/** The screen above one, on a phone: the tab that it belongs to, unless it is a tab itself. */
export function above(name: Name): Name | undefined {
  const tab = tabs().find((stop) => isAt(stop, name))?.name
  return tab === name ? undefined : tab
}

/** Whether one is somewhere within a stop. */
export function isAt(stop: Stop, name: Name): boolean {
  return stop.name === name || stop.with.includes(name)
}
