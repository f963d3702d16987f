// The visits of the synthetic year, as the book reads them, and whether another round says the same.
import type { Desk } from "../e2e/desk.ts"
import { expect } from "../e2e/lab.ts"
import { remembered, type Heard } from "./memory.ts"

export interface Visit {
  place: string
  name: string
  setting: string
  lines: Heard[]
  /** What was counted and handed out there, by the ids of the words. */
  windows: Record<string, number>
  materials: Record<string, number>
}

interface Round {
  visits: (Omit<Visit, "name" | "setting" | "lines"> & { id: string })[]
  conversations: (Heard & { visit: string })[]
}

/** Every visit of the year in which somebody was spoken to. */
export async function theYear(desk: Desk): Promise<Visit[]> {
  const { rounds } = (await desk.ask("rounds", { ask: "home", limit: 1_000 })) as { rounds: { id: string }[] }
  const places = (await desk.ask("places", { ask: "list" })) as { id: string; name: string; setting: string }[]
  const visits: Visit[] = []
  for (const { id } of rounds) {
    const { round } = (await desk.ask("round", { ask: "page", id })) as { round: Round }
    for (const { id, place: at, windows, materials } of round.visits) {
      const place = places.find((place) => place.id === at)
      const lines = round.conversations.filter((line) => line.visit === id).flatMap(alone)
      if (place && lines.length > 0) visits.push({ place: at, name: place.name, setting: place.setting, lines, windows, materials })
    }
  }
  return visits
}

/** What is counted of a line, once for everybody whom it stands for. */
export const alone = ({ kind, gender, language, topics, n }: Heard): Heard[] =>
  Array.from({ length: n }, () => ({ kind, gender, language, topics: [...topics].sort(), n: 1 }))

/** Waits until the book has these lines in a round, and no other; the last ones are on their way when we ask. */
export async function inBook(desk: Desk, id: string, visit: Visit): Promise<void> {
  await expect(async () => {
    const page = (await desk.ask("round", { ask: "page", id })) as { round: Round; drafts: unknown[] }
    expect(remembered(page.round.conversations.flatMap(alone)), visit.name).toEqual(remembered(visit.lines))
    expect(page.drafts).toEqual([])
  }).toPass({ timeout: 15_000, intervals: [20, 50, 100] })
}
