import type { Warning } from "../backend/types"

export interface Piece {
  text: string
  warned: boolean
}

/** The text in pieces, those that were warned about marked. Warnings count in UTF-16 units and do not overlap. */
export function pieces(text: string, warnings: readonly Warning[]): Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const { start, end } of warnings) {
    if (start < at || end > text.length) continue
    if (start > at) found.push({ text: text.slice(at, start), warned: false })
    found.push({ text: text.slice(start, end), warned: true })
    at = end
  }
  if (at < text.length) found.push({ text: text.slice(at), warned: false })
  return found
}

/** The text without what was warned about, and without the double spaces that leaves. */
export function without(text: string, warnings: readonly Warning[]): string {
  const kept = pieces(text, warnings).map((piece) => (piece.warned ? "" : piece.text))
  return kept.join("").replace(/ {2,}/g, " ").replace(/ +([,.;:])/g, "$1").trim()
}
