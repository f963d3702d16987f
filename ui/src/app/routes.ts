import type { Component } from "svelte"
import Rounds from "../screens/rounds/Rounds.svelte"
import Unlock from "../screens/start/Unlock.svelte"
import { speakAll } from "../words/words.svelte"
import type { Name } from "./paths"

// A screen's props are the holes of its own address; which those are, the address knows and the type can't.
export type ScreenOf = Component<any>
type Fetch = () => Promise<{ default: ScreenOf }>

/** In the first file that is fetched: what opens first. */
const FIRST: Partial<Record<Name, ScreenOf>> = { rounds: Rounds, unlock: Unlock }

const LATER: Record<Exclude<Name, "rounds" | "unlock">, Fetch> = {
  items: () => import("../screens/rounds/Items.svelte"),
  read: () => import("../screens/rounds/Read.svelte"),
  before: () => import("../screens/before/Before.svelte"),
  way: () => import("../screens/way/Way.svelte"),
  round: () => import("../screens/round/Round.svelte"),
  handin: () => import("../screens/handin/HandIn.svelte"),
  review: () => import("../screens/review/Review.svelte"),
  figures: () => import("../screens/figures/Figures.svelte"),
  places: () => import("../screens/places/Places.svelte"),
  people: () => import("../screens/people/People.svelte"),
  services: () => import("../screens/services/Services.svelte"),
  texts: () => import("../screens/texts/Texts.svelte"),
  print: () => import("../screens/print/Print.svelte"),
  team: () => import("../screens/team/Team.svelte"),
  invite: () => import("../screens/team/Invite.svelte"),
  settings: () => import("../screens/settings/Settings.svelte"),
  about: () => import("../screens/settings/About.svelte"),
  flyers: () => import("../screens/flyers/Flyers.svelte"),
  handed: () => import("../screens/handed/Handed.svelte"),
  start: () => import("../screens/start/Start.svelte"),
  join: () => import("../screens/start/Join.svelte"),
  make: () => import("../screens/start/Make.svelte"),
  forgotten: () => import("../screens/start/Forgotten.svelte"),
  more: () => import("./More.svelte"),
}

const fetchedBefore = new Map<Name, ScreenOf>()

/** The screen if it is here already. */
export function here(name: Name): ScreenOf | undefined {
  return FIRST[name] ?? fetchedBefore.get(name)
}

/** Fetches a screen, and the words that the first ones do without. */
export async function fetched(name: Name): Promise<ScreenOf> {
  const found = here(name)
  if (found) return found
  const [file] = await Promise.all([LATER[name as keyof typeof LATER](), speakAll()])
  fetchedBefore.set(name, file.default)
  return file.default
}
