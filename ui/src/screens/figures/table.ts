// Counts put in rows and columns. No words, no book.

import type { FiguresPage, Named } from "../../backend/types"

/** In the order in which they are asked. */
export const GENDERS = ["woman", "man", "trans", "unknown"]

export type Cells = Partial<Record<string, number>>

/** Conversations by language and sort of place. */
export interface Table {
  /** The sorts of place that have any, most first. */
  columns: string[]
  /** The languages, most first; an empty id is "not noted", and comes last. */
  rows: { language: string; cells: number[]; total: number }[]
  totals: number[]
  total: number
}

export function table(counted: FiguresPage["setting_language"]): Table {
  const sums: Record<string, number> = {}
  for (const { cells } of counted) for (const [setting, n] of pairs(cells)) sums[setting] = (sums[setting] ?? 0) + n
  const columns = pairs(sums).sort(mostFirst).map(([setting]) => setting)
  const rows = counted
    .map(({ language, cells, total }) => ({ language, cells: columns.map((column) => cells[column] ?? 0), total }))
    .sort((one, other) => Number(one.language === "") - Number(other.language === "") || other.total - one.total)
  return {
    columns,
    rows,
    totals: columns.map((column) => sums[column] ?? 0),
    total: rows.reduce((sum, row) => sum + row.total, 0),
  }
}

/** The months of a period, also those in which nothing happened; a period of many years only has those that count. */
export function months(from: string, to: string, cells: Cells): { month: string; n: number }[] {
  const [first, last] = [index(from), index(to)]
  if (last - first >= MOST_MONTHS || last < first) {
    return pairs(cells).sort(([one], [other]) => (one < other ? -1 : 1)).map(([month, n]) => ({ month, n }))
  }
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const month = named(first + at)
    return { month, n: cells[month] ?? 0 }
  })
}

const MOST_MONTHS = 24

/** Most first; of equal ones, by id, so that they keep still. */
export function sorted(cells: Cells): { id: string; n: number }[] {
  return pairs(cells).sort(mostFirst).map(([id, n]) => ({ id, n }))
}

/** In the order that is given, then whatever else there is. */
export function inOrder(order: readonly string[], cells: Cells): { id: string; n: number }[] {
  const others = sorted(cells).filter(({ id }) => !order.includes(id))
  return [...order.filter((id) => cells[id]).map((id) => ({ id, n: cells[id] ?? 0 })), ...others]
}

/** Counts with names, most first. */
export function namedFirst(cells: Partial<Record<string, Named>>): { name: string | null; n: number }[] {
  return Object.values(cells)
    .filter((named) => named !== undefined)
    .sort((one, other) => other.n - one.n || (one.name ?? "").localeCompare(other.name ?? ""))
}

function pairs(cells: Cells): [string, number][] {
  return Object.entries(cells).flatMap(([id, n]) => (n ? [[id, n]] : []))
}

function mostFirst([one, n]: [string, number], [other, m]: [string, number]): number {
  return m - n || (one < other ? -1 : 1)
}

function index(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}

function named(index: number): string {
  const year = String(Math.floor(index / 12)).padStart(4, "0")
  return `${year}-${String((index % 12) + 1).padStart(2, "0")}`
}
