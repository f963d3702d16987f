// One step back: what a change found, what it wrote, and what writing that again takes.

import type { Conversation, Line, Visit } from "../../backend/types"
import { lineMoved, type LineDraft } from "./drafts"
import * as lines from "./lines"
import * as visits from "./visits"

/** Lines and visits by id. Null: it was not there, or was taken away. */
interface Said {
  lines: Map<string, Conversation | null>
  visits: Map<string, Visit | null>
}

/** How it was before the last change, in the book: what was only a draft stands in `open`. */
export interface Before extends Said {
  open: LineDraft | null
  /** What the change made of it, as far as it was written. */
  wrote: Said
  /** People of each line whom the pocket had counted. */
  counted: ReadonlyMap<string, number>
}

/** How it is in the book now, by id. */
export interface Now {
  lines: ReadonlyMap<string, Conversation>
  visits: ReadonlyMap<string, Visit>
}

/** What brings it back: what to write, and how it will read. */
export interface Back extends Said {
  /** The second try is for when the book has forgotten what was taken away: then it is written anew. */
  tries: Line[][]
}

/** Notes what a change made of what it found. */
export function wrote(before: Before | undefined, written: Partial<{ lines: Said["lines"]; visits: Said["visits"] }>): void {
  for (const [id, line] of written.lines ?? []) if (before?.lines.has(id)) before.wrote.lines.set(id, line && lines.written(line))
  for (const [id, visit] of written.visits ?? []) if (before?.visits.has(id)) before.wrote.visits.set(id, visit && visits.written(visit))
}

/** The same step, where places became visits that a colleague began: those are not one's own to take away. */
export function moved(before: Before, to: ReadonlyMap<string, string>): Before {
  const said = (of: Said): Said => ({
    lines: new Map([...of.lines].map(([id, line]) => [id, line && { ...line, visit: to.get(line.visit) ?? line.visit }])),
    visits: new Map([...of.visits].filter(([id]) => !to.has(id))),
  })
  return { ...before, ...said(before), wrote: said(before.wrote), open: before.open && lineMoved(before.open, to) }
}

/**
 * What brings everything back but the line that opens again, which is a draft. Only what the change wrote goes back: what
 * a colleague changed since stays as she left it.
 */
export function backTo(before: Before, now: Now, mine: (line: Conversation) => boolean): Back {
  const back: Back = { tries: [], lines: new Map(), visits: new Map() }
  const [restored, anew]: [Line[], Line[]] = [[], []]
  const both = (found: Line) => {
    restored.push(found)
    anew.push(found)
  }
  for (const [id, visit] of before.visits) {
    const [present, wrote] = [now.visits.get(id), before.wrote.visits.get(id)]
    if (!visit && present && wrote && visits.changed(wrote, present) === null && isOwn(id, before, now, mine)) {
      both({ remove: id })
      back.visits.set(id, null)
      for (const line of now.lines.values()) if (line.visit === id) back.lines.set(line.id, null)
    } else if (visit && present && wrote) {
      const then = visits.rebased(wrote, present, visit)
      const fields = visits.changed(present, then)
      if (fields) both({ visit: fields })
      if (fields) back.visits.set(id, then)
    } else if (visit && !present && wrote === null) {
      restored.push({ restore: id })
      anew.push({ visit: visits.whole(visit) })
      back.visits.set(id, visit)
    }
  }
  for (const [id, line] of before.lines) {
    const [present, wrote] = [now.lines.get(id), before.wrote.lines.get(id)]
    if (back.lines.has(id) || (id === before.open?.line.id && (present || !line))) continue
    if (!line && present && wrote) {
      both({ remove: id })
      back.lines.set(id, null)
    } else if (line && present && wrote) {
      const then = lines.rebased(wrote, present, line)
      const fields = lines.changed(present, then)
      if (fields) both({ conversation: fields })
      if (fields) back.lines.set(id, then)
    } else if (line && !present && wrote === null) {
      restored.push({ restore: id })
      anew.push({ conversation: lines.whole(line) })
      back.lines.set(id, line)
    }
  }
  if (restored.length > 0) back.tries = differ(restored, anew) ? [restored, anew] : [restored]
  return back
}

/** The line that was open, as it opens again: a colleague's changes since are in it. */
export function reopened(before: Before, now: Now): LineDraft | null {
  const { open, wrote } = before
  const present = open && now.lines.get(open.line.id)
  if (!open || !present) return open
  const written = wrote.lines.get(open.line.id)
  const line = written
    ? lines.rebased(written, present, open.line)
    : open.base
      ? lines.rebased(open.base, open.line, present)
      : open.line
  return { ...open, line, base: present, place: null }
}

/** Whether a visit holds nothing but what I wrote, or what this step found. */
function isOwn(visit: string, before: Before, now: Now, mine: (line: Conversation) => boolean): boolean {
  return [...now.lines.values()].every((line) => line.visit !== visit || mine(line) || before.lines.has(line.id))
}

function differ(one: readonly Line[], other: readonly Line[]): boolean {
  return one.some((line, at) => line !== other[at])
}
