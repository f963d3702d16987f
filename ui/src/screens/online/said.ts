import type { CheckedRow, DayRow } from "../../backend/types"
import { date, t } from "../../words/words.svelte"
import type { Done } from "./run"

type Label = (list: string, id: string | null | undefined) => string

/** What is said of a name in the run. */
export function said(row: CheckedRow, done: Done | undefined, label: Label): string {
  if (done) return happened(done)
  switch (row.verdict) {
    case "new":
      return t("online-row-new")
    case "again":
      return t("online-row-again", { day: row.last ? date(row.last.date) : "" })
    case "cooling":
      return [row.until && t("online-row-cooling", { day: date(row.until) }), row.last?.language && label("language", row.last.language)]
        .filter(Boolean)
        .join(" · ")
    case "no_contact":
      return t("online-row-no-contact")
    case "twice":
      return t("online-row-twice", { line: row.first_line ?? 0 })
    case "unreadable":
      return t("online-row-unreadable")
  }
}

/** What became of it. */
export function happened(done: Done): string {
  switch (done) {
    case "approach":
      return t("online-done-sent")
    case "answered":
      return t("online-done-answered")
    case "conversation":
      return t("online-done-conversation")
    case "no_contact":
      return t("online-done-no-contact")
    case "skipped":
      return t("online-done-skipped")
  }
}

/** One line of the day. */
export function ofDay(row: DayRow, label: Label): string {
  const about = [label("gender", row.gender), row.language && label("language", row.language)]
  return [...(row.what === "approach" ? about : []), happened(row.what)].filter(Boolean).join(" · ")
}
