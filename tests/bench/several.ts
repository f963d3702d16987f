// The synthetic year several times over, as a folder of spreadsheets that can be imported.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

export const YEAR = join(import.meta.dirname, "../fixtures/shop-2017")

/** So many years, one before the other, with numbers of their own. Places and flyers are the same each year. */
export function several(years: number): string {
  const folder = mkdtempSync(join(tmpdir(), "veldboek-years-"))
  for (const name of readdirSync(YEAR).filter((name) => name.endsWith(".csv"))) {
    const [head = "", ...rows] = readFileSync(join(YEAR, name), "utf8").split(/\r?\n/).filter(Boolean)
    // Numbers that name a round, a visit, a conversation or a message.
    const numbered = head.replace("\uFEFF", "").split(";").flatMap((column, at) => (/^(Ronde|Bezoek|Gesprek|Bericht)nr$/.test(column) ? [at] : []))
    const all = numbered.length === 0 ? rows : Array.from({ length: years }, (_, back) => rows.map((row) => older(row, numbered, back))).flat()
    writeFileSync(join(folder, name), `${[head, ...all].join("\r\n")}\r\n`)
  }
  return folder
}

/** A row of so many years before, under numbers that no other year has. Rows have no quoted separators. */
function older(row: string, numbered: number[], back: number): string {
  const cells = row.split(";").map((cell, at) => (numbered.includes(at) ? String(Number(cell) + 100_000 * back) : cell))
  return cells.join(";").replace(/\b(\d\d-\d\d-)2017\b/g, (_, day: string) => `${day}${2017 - back}`)
}
