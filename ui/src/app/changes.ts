import { EVERYTHING, onChanged } from "../backend/backend"

type Listener = (topics: readonly string[]) => void

const listeners = new Set<Listener>()

/** Hears what changed in the book. Returns what ends it. */
export function hear(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether one of the topics is among those that changed. */
export function touches(topics: readonly string[], changed: readonly string[]): boolean {
  return changed.some((topic) => topic === EVERYTHING || topics.includes(topic))
}

/** Begins to pass changes on. One connection for the whole page. */
export function beginHearing(): void {
  onChanged((topics) => {
    for (const listener of [...listeners]) listener(topics)
  })
}
