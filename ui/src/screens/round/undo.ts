// One step back: what a change found, and what writing that again takes.

import type { Conversation, Line, Visit } from "../../backend/types"
import { lineMoved, type LineDraft } from "./drafts"
import * as lines from "./lines"
import * as visits from "./visits"

/** How it was before the last change, in the book: what was only a draft stands in `open`. Null: it was not there. */
export interface Before {
  lines: ReadonlyMap<string, Conversation | null>
  visits: ReadonlyMap<string, Visit | null>
  open: LineDraft | null
}

/** The same step, where places became visits that a colleague began: those are not one's own to take away. */
export function moved(before: Before, to: ReadonlyMap<string, string>): Before {
  const line = (of: Conversation | null) => of && { ...of, visit: to.get(of.visit) ?? of.visit }
  return {
    lines: new Map([...before.lines].map(([id, of]) => [id, line(of)])),
    visits: new Map([...before.visits].filter(([id]) => !to.has(id))),
    open: before.open && lineMoved(before.open, to),
  }
}

/** How it is in the book now, by id. */
export interface Now {
  lines: ReadonlyMap<string, Conversation>
  visits: ReadonlyMap<string, Visit>
}

/**
 * What brings everything back but the line that opens again, which is a draft. The second try is for when the book has
 * forgotten what was taken away: then it is written anew.
 */
export function backTo(before: Before, now: Now): Line[][] {
  const restored: Line[] = []
  const anew: Line[] = []
  const both = (...found: Line[]) => {
    restored.push(...found)
    anew.push(...found)
  }
  for (const [id, visit] of before.visits) {
    const present = now.visits.get(id)
    if (!visit) {
      if (present) both({ remove: id })
    } else if (!present) {
      restored.push({ restore: id }, { visit: visits.whole(visit) })
      anew.push({ visit: visits.whole(visit) })
    } else {
      const fields = visits.changed(present, visit)
      if (fields) both({ visit: fields })
    }
  }
  for (const [id, line] of before.lines) {
    const present = now.lines.get(id)
    if (id === before.open?.line.id && (present || !line)) continue
    if (!line) {
      if (present) both({ remove: id })
    } else if (!present) {
      restored.push({ restore: id }, { conversation: lines.whole(line) })
      anew.push({ conversation: lines.whole(line) })
    } else {
      const fields = lines.changed(present, line)
      if (fields) both({ conversation: fields })
    }
  }
  if (restored.length === 0) return []
  return anew.length === restored.length ? [restored] : [restored, anew]
}
