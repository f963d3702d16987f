// A table for the terminal: what was measured beside what the budget allows.

/** A number as people read it. */
export const number = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1))

/** The value below which this share of all lies (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}

/** Rows of what, measured and most; a null has no budget. */
export function table(title: string, rows: readonly [string, number, number | null][]): string {
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
