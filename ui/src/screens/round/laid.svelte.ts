import type { Pending } from "./sections"

/** What lies over the page until the book has answered to it. */
export class Laid<T> {
  pending = $state.raw<ReadonlyMap<string, Pending<T>>>(new Map())

  /** Lays values over what the page says. Null takes away. */
  lay(changed: readonly (readonly [string, T | null])[], ticket: number): void {
    const next = new Map(this.pending)
    for (const [id, value] of changed) next.set(id, { value, ticket, refused: false })
    this.pending = next
  }

  /** The book has answered up to this ticket: the page says it now. */
  answered(ticket: number): void {
    this.pending = new Map([...this.pending].filter(([, laid]) => laid.refused || laid.ticket > ticket))
  }

  /** The book did not take it. What `keeps` says stays, marked, and is returned; the rest reads as the book has it. */
  refuse(ticket: number, keeps: (id: string, value: T | null) => boolean): (readonly [string, T | null])[] {
    const those = [...this.pending].filter(([, laid]) => laid.ticket === ticket)
    const kept = those.filter(([id, { value }]) => keeps(id, value))
    const next = new Map([...this.pending].filter(([, laid]) => laid.ticket !== ticket))
    for (const [id, laid] of kept) next.set(id, { ...laid, refused: true })
    this.pending = next
    return kept.map(([id, { value }]) => [id, value] as const)
  }
}
