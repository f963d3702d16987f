import type { ShowText } from "../../backend/types"
import { date, t } from "../../words/words.svelte"

/** `Gelezen door Petya · 3 november 2026` */
export function stateOf({ read }: ShowText): string {
  if (!read) return t("texts-draft")
  const on = date(read.on)
  return read.by === null ? t("texts-read-unnamed", { date: on }) : t("texts-read", { name: read.by, date: on })
}
