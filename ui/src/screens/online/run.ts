// The run: names that were pasted, one after the other. Values in, values out.
import type { CheckedRow, Verdict, What } from "../../backend/types"

/** What became of a line of the run; nothing while it is still to come. */
export type Done = What | "skipped"

/** Whom one may write to without another thought. */
export function isFree(verdict: Verdict): boolean {
  return verdict === "new" || verdict === "again"
}

/** With whom something may still be done: she is free, or answers, or there is a reason. */
export function mayBeDone(verdict: Verdict): boolean {
  return isFree(verdict) || verdict === "cooling"
}

/** A list that was kept while it was worked on; nothing where it can't be read. */
export function listOf(kept: string | undefined): { platform?: string; text?: string } {
  try {
    return JSON.parse(kept ?? "{}") as { platform?: string; text?: string }
  } catch {
    return {}
  }
}

/** A list without some of its names. */
export function without(text: string, names: readonly string[]): string {
  const isGone = (part: string) => names.some((name) => part.trim() === name || part.trim().endsWith(` ${name}`))
  return names.length === 0 ? text : text.split(/([\n,;\t])/).map((part) => (isGone(part) ? "" : part)).join("")
}

/** Where the run stands: the first that may be written to and is not done, at or after a line; around, if need be. */
export function next(rows: readonly CheckedRow[], done: ReadonlyMap<string, Done>, from = 0): number | undefined {
  const open = rows.flatMap((row, at) => (isFree(row.verdict) && !done.has(row.handle) ? [at] : []))
  return open.find((at) => at >= from) ?? open[0]
}

/** How the names fared, in the order in which it is said; without what there is none of. */
export function tally(rows: readonly CheckedRow[], done: ReadonlyMap<string, Done>): { verdict: Verdict; n: number }[] {
  const order: Verdict[] = ["new", "again", "cooling", "no_contact", "twice", "unreadable"]
  const of = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict && !done.has(row.handle)).length
  return order.map((verdict) => ({ verdict, n: of(verdict) })).filter(({ n }) => n > 0)
}

/** What a key does while the run has focus. */
export type Step =
  | { do: "language"; at: number }
  | { do: "main" | "answered" | "conversation" | "object" | "reason" | "gender" | "undo" | "skip" }
  | { do: "move"; by: 1 | -1 }

const LETTERS: Record<string, Step> = {
  enter: { do: "main" },
  a: { do: "answered" },
  c: { do: "conversation" },
  o: { do: "object" },
  r: { do: "reason" },
  g: { do: "gender" },
  z: { do: "undo" },
  s: { do: "skip" },
  arrowdown: { do: "move", by: 1 },
  arrowup: { do: "move", by: -1 },
}

/** What the pressed key means; nothing when it means nothing here. The digit 0 is the tenth. */
export function step(key: string): Step | undefined {
  if (/^\d$/.test(key)) return { do: "language", at: (Number(key) + 9) % 10 }
  return LETTERS[key.toLowerCase()]
}
