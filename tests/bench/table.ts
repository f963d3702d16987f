// A table for the terminal: what was measured beside what the budget allows.
import { expect } from "../e2e/lab.ts"

type Row = readonly [what: string, measured: number, most: number | null]

/** Prints a table, and fails what is over. */
export function report(title: string, rows: readonly Row[]): void {
  console.log(table(title, rows))
  for (const [what, measured, most] of rows) if (most !== null) expect.soft(measured, what).toBeLessThanOrEqual(most)
}

/** A number as people read it. */
export const number = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1))

/** The value below which this share of all lies (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}

/** Rows of what, measured and most; a null has no budget. */
function table(title: string, rows: readonly Row[]): string {
  const cells = rows.map(([what, measured, most]) => [
    what,
    number(measured),
    most === null ? "" : `≤ ${number(most)}`,
    most === null ? "" : measured <= most ? "within" : "OVER",
  ])
  const all = [["", "measured", "budget", ""], ...cells]
  const widths = [0, 1, 2, 3].map((at) => Math.max(...all.map((row) => row[at]?.length ?? 0)))
  const lines = all.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ").trimEnd())
  return `\n${title}\n\n${lines.join("\n")}\n`
}
