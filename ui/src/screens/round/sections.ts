// What the list shows: the round as the book has it, with what is on its way to the book laid over it.

import type { ActShown, Conversation, RoundPage, Visit, VisitExtra } from "../../backend/types"
import type { LineDraft, VisitDraft } from "./drafts"
import { paidFor, withPaid } from "./counted"
import { inTurn } from "../review/talk"
import * as lines from "./lines"
import * as visits from "./visits"

/** A change that the book has not answered to yet. */
export interface Pending<T> {
  /** Null when it was taken away. */
  value: T | null
  ticket: number
  /** The book did not take it: it is on the screen only. */
  refused: boolean
}

/** A visit with its lines. */
export interface Section {
  id: string
  /** What it was called when it was first on the screen: it stays the same piece of the screen under another id. */
  key: string
  visit: Visit
  /** Whether the visit is in the book. */
  born: boolean
  /** The colleague's lines, above one's own. */
  theirs: Conversation[]
  mine: Conversation[]
  /** Conversations, by the counting rules. */
  total: number
}

/** What lies over the page. */
export interface Over {
  lines: ReadonlyMap<string, Pending<Conversation>>
  visits: ReadonlyMap<string, Pending<Visit>>
  /** Places without a visit: the id that the visit will have, and the place. */
  unborn: ReadonlyMap<string, string>
  /** Visits that a colleague began, and the id that the place had here until then. */
  became: ReadonlyMap<string, string>
  open: LineDraft | null
  typing: VisitDraft | null
}

/** All lines of the round, in their order, as they read with everything that is on its way. */
export function allLines(page: RoundPage, over: Over): Conversation[] {
  const known = new Set(page.round.conversations.map((line) => line.id))
  const open = over.open?.line
  const read = (line: Conversation): Conversation | null => {
    if (open?.id === line.id) return open
    const pending = over.lines.get(line.id)
    return pending ? pending.value : line
  }
  const all = page.round.conversations.map(read)
  for (const [id, { value }] of over.lines) if (!known.has(id)) all.push(open?.id === id ? open : value)
  if (open && !known.has(open.id) && !over.lines.has(open.id)) all.push(open)
  const found = all.filter((line) => line !== null)
  // Whom one is writing down, the pocket counted already: its line says one fewer, and the book with the finished line.
  const paid = over.open ? paidFor(over.open, found, (line) => pays(page, line)) : []
  return withPaid(found, paid).sort(lines.inOrder)
}

/** Whether writing somebody down takes her from what the pocket counted in this line: once it is approved it stays. */
export function pays(page: RoundPage, line: Conversation): boolean {
  return page.review !== "approved" && lines.isMine(page, line)
}

/** All visits as they read now, by id. */
export function allVisits(page: RoundPage, over: Over): Map<string, Visit> {
  const all = new Map(page.round.visits.map((visit) => [visit.id, visit]))
  for (const [id, place] of over.unborn) if (!all.has(id)) all.set(id, visits.blank(id, place))
  for (const [id, { value }] of over.visits) {
    if (value) all.set(id, value)
    else all.delete(id)
  }
  if (over.typing && all.has(over.typing.visit.id)) all.set(over.typing.visit.id, over.typing.visit)
  return all
}

/** The visits in their frozen order with their lines. */
export function sections(
  page: RoundPage,
  over: Over,
  order: readonly string[],
  mine: (line: Conversation) => boolean,
): Section[] {
  const known = allVisits(page, over)
  const under = new Map<string, Conversation[]>()
  for (const line of allLines(page, over)) {
    const group = under.get(line.visit)
    if (group) group.push(line)
    else under.set(line.visit, [line])
  }
  const born = new Set(page.round.visits.map((visit) => visit.id))
  return order.flatMap((id) => {
    const visit = known.get(id)
    if (!visit) return []
    const here = under.get(id) ?? []
    const total = here.reduce((sum, line) => sum + (lines.counts(line) ? line.n : 0), 0)
    return [{
      id, key: over.became.get(id) ?? id, visit, born: born.has(id) || over.visits.has(id), total,
      theirs: here.filter((line) => !mine(line)), mine: here.filter(mine),
    }]
  })
}

/** The order in which visits stand: what stood there stays, what is new comes behind it. */
export function orderOf(page: RoundPage, over: Over, frozen: readonly string[]): string[] {
  const all = [...allVisits(page, over).keys()]
  const fresh = all.filter((id) => !frozen.includes(id))
  return fresh.length > 0 ? [...frozen, ...fresh] : [...frozen]
}

/** Planned places that nobody has visited: an id for the visit that each may become, kept while the place stays open. */
export function unbornOf(page: RoundPage, before: ReadonlyMap<string, string>, newId: () => string): Map<string, string> {
  const visited = new Set(page.round.visits.map((visit) => visit.place))
  const kept = new Map([...before].filter(([, place]) => !visited.has(place)))
  const waiting = new Set(kept.values())
  for (const place of page.round.planned) {
    if (visited.has(place) || waiting.has(place)) continue
    kept.set(newId(), place)
    waiting.add(place)
  }
  return kept
}

/** Places without a visit here, where a colleague began one meanwhile: the id here, and the id of that visit. */
export function begunElsewhere(page: RoundPage, over: Pick<Over, "unborn" | "visits">): Map<string, string> {
  const there = new Set(page.round.visits.map((visit) => visit.id))
  const begun = new Map<string, string>()
  for (const [id, place] of over.unborn) {
    // What is written here already is a visit of its own.
    if (there.has(id) || over.visits.has(id)) continue
    const theirs = page.round.visits.find((visit) => visit.place === place)
    if (theirs) begun.set(id, theirs.id)
  }
  return begun
}

/**
 * A newer page, in which every line and visit that did not change is the very same object as before: what is on the
 * screen stays untouched.
 */
export function reused(before: RoundPage | undefined, page: RoundPage): RoundPage {
  if (!before) return page
  const known = new Map(before.round.conversations.map((line) => [line.id, line]))
  const places = new Map(before.round.visits.map((visit) => [visit.id, visit]))
  const conversations = page.round.conversations.map((line) => {
    const old = known.get(line.id)
    return old && lines.equal(old, line) ? old : line
  })
  const seen = page.round.visits.map((visit) => {
    const old = places.get(visit.id)
    return old && visits.equal(old, visit) ? old : visit
  })
  return { ...page, round: { ...page.round, conversations, visits: seen } }
}

/** The words of a visit, in the order that they had when it was first seen. */
export function extraOf(page: RoundPage, visit: Visit): VisitExtra | undefined {
  return page.visits[visit.id] ?? page.visits[visit.place]
}

/** What was said about a round and is over: not what stands on top of it as a question or as why it is open again. */
export function talked(page: Pick<RoundPage, "review" | "acts">, questions: readonly ActShown[]): ActShown[] {
  const above = new Set([reopening(page), ...questions].map((act) => act?.id))
  return page.acts.filter((act) => act.effect === "effective" && act.text && !above.has(act.id))
}

/** That a lead opened the round again, and why, until it is handed in anew. */
export function reopening({ review, acts }: Pick<RoundPage, "review" | "acts">): ActShown | null {
  if (review !== "draft") return null
  const last = inTurn(acts.filter((act) => act.effect === "effective")).at(-1)
  return last?.kind === "reopen" && !last.mine ? last : null
}
