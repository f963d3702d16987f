import type { IconName } from "../components/icons"
import type { Name } from "./paths"
import { shell } from "./shell.svelte"

type Label = "rounds" | "review" | "cards" | "online" | "figures" | "places" | "people" | "flyers" | "team" | "settings" | "more"

export interface Stop {
  name: Name
  label: `app-tab-${Label}`
  icon: IconName
  /** Other screens that belong to it. */
  with: readonly Name[]
}

const ROUNDS: Stop = { name: "rounds", label: "app-tab-rounds", icon: "book", with: ["items", "before", "way", "read", "round", "handin"] }
const REVIEW: Stop = { name: "review", label: "app-tab-review", icon: "glass", with: [] }
const CARDS: Stop = { name: "cards", label: "app-tab-cards", icon: "card", with: ["kept"] }
const ONLINE: Stop = { name: "online", label: "app-tab-online", icon: "online", with: ["profiles"] }
const FLYERS: Stop = { name: "flyers", label: "app-tab-flyers", icon: "flyer", with: ["services", "texts", "print"] }
const FIGURES: Stop = { name: "figures", label: "app-tab-figures", icon: "figures", with: [] }
const PLACES: Stop = { name: "places", label: "app-tab-places", icon: "place", with: [] }
const PEOPLE: Stop = { name: "people", label: "app-tab-people", icon: "people", with: [] }
const TEAM: Stop = { name: "team", label: "app-tab-team", icon: "device", with: ["invite"] }
const SETTINGS: Stop = { name: "settings", label: "app-tab-settings", icon: "settings", with: ["about"] }

export function isLead(): boolean {
  return is("lead")
}

/** Whether she has one of these roles. What a role reads is the protocol's table; here stands which screens it needs. */
function is(...roles: readonly string[]): boolean {
  return shell.state.me?.roles.some((role) => roles.includes(role)) ?? false
}

const readsRounds = () => is("lead", "fieldworker", "coordinator")
export const readsCards = () => is("fieldworker")
const readsOnline = () => is("lead", "online")

/** The stops of these, for whoever may see them. */
function seen(...stops: readonly Stop[]): Stop[] {
  return stops.filter(({ name }) => {
    if (name === "cards") return readsCards()
    if (name === "online") return readsOnline()
    if (name === "review") return isLead()
    return name === "flyers" || name === "team" || name === "settings" || readsRounds()
  })
}

/** Where the app begins: with the rounds, unless she reads none. */
export function begins(): Name {
  return seen(ROUNDS, ONLINE, FLYERS)[0]?.name ?? "settings"
}

/** Where a phone goes by its tabs, four at most; everything else lies under "Meer". */
export function tabs(): Stop[] {
  const inside = [...behindMore().flatMap((stop) => [stop.name, ...stop.with]), "about"] as Name[]
  const more: Stop = { name: "more", label: "app-tab-more", icon: "more", with: inside }
  return [...ahead(), more]
}

/** The three that are needed most. */
function ahead(): Stop[] {
  return seen(ROUNDS, REVIEW, CARDS, ONLINE, FLYERS).filter(isNotCrowded).slice(0, 3)
}

/** A lead reads on a phone what waits for her, and shows flyers. */
function isNotCrowded({ name }: Stop): boolean {
  return !isLead() || (name !== "cards" && name !== "online")
}

/** Where a desk goes. */
export function top(): Stop[] {
  return isLead()
    ? seen(REVIEW, ROUNDS, ONLINE, CARDS, FLYERS, FIGURES, PLACES, PEOPLE, TEAM)
    : seen(ROUNDS, ONLINE, CARDS, FLYERS, FIGURES, PLACES, PEOPLE, TEAM)
}

export function behindMore(): Stop[] {
  const there = ahead()
  return seen(CARDS, ONLINE, FLYERS, FIGURES, PLACES, PEOPLE, TEAM, SETTINGS).filter((stop) => !there.includes(stop))
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
