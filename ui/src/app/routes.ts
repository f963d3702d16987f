import type { Component } from "svelte"
import Rounds from "../screens/rounds/Rounds.svelte"
import Unlock from "../screens/start/Unlock.svelte"
import { speakAll } from "../words/words.svelte"
import type { Name } from "./paths"

// A screen's props are the holes of its own address; which those are, the address knows and the type can't.
export type ScreenOf = Component<any>

/** In the first file that is fetched: what opens first. */
const FIRST: Partial<Record<Name, ScreenOf>> = { rounds: Rounds, unlock: Unlock }

/**
 * The others, in three parts: of a round; of a desk and of people whom one writes to, knows, or hands the screen; and of
 * before there is a book.
 */
const PARTS = {
  field: () => import("./field"),
  desk: () => import("./desk"),
  closed: () => import("./closed"),
}
type Later = Exclude<Name, "rounds" | "unlock">

const LATER: Record<Later, () => Promise<Partial<Record<Later, ScreenOf>>>> = {
  items: PARTS.field,
  read: PARTS.field,
  before: PARTS.field,
  way: PARTS.field,
  round: PARTS.field,
  handin: PARTS.field,
  more: PARTS.field,
  cards: PARTS.desk,
  kept: PARTS.desk,
  online: PARTS.desk,
  profiles: PARTS.desk,
  review: PARTS.desk,
  figures: PARTS.desk,
  places: PARTS.desk,
  people: PARTS.desk,
  flyers: PARTS.desk,
  services: PARTS.desk,
  texts: PARTS.desk,
  print: PARTS.desk,
  team: PARTS.desk,
  invite: PARTS.desk,
  settings: PARTS.desk,
  about: PARTS.desk,
  handed: PARTS.desk,
  start: PARTS.closed,
  join: PARTS.closed,
  make: PARTS.closed,
  forgotten: PARTS.closed,
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
  const [part] = await Promise.all([LATER[name as Later](), speakAll()])
  for (const [name, screen] of Object.entries(part)) fetchedBefore.set(name as Name, screen)
  const screen = part[name as Later]
  if (!screen) throw new Error(`${name} is in no part`)
  return screen
}
