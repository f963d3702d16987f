// Questions and answers about a round, as talks: one per line that was asked about, and one about the whole round.

import type { ActShown, ReviewPage, ReviewState, RoundPage, Seen } from "../../backend/types"

/** Something that was said. */
export interface Said {
  id: string
  kind: "ask" | "answer" | "reopen"
  text: string
  name: string | null
  /** I said it. */
  mine: boolean
  when: string
  effect: ActShown["effect"]
  /** Somebody else said it since the reader last looked. */
  fresh: boolean
}

/** What was said about one line, or about the whole round. */
export interface Talk {
  /** The line; null for the whole round. */
  line: string | null
  said: Said[]
  /** A question in it has no answer yet. */
  open: boolean
}

/**
 * The talks, those with an open question first, then the newest. What others said since `readAt` (RFC 3339) is fresh. An
 * answer names no line: it answers all questions that
 * are open, and stands in each of their talks.
 */
export function talks(acts: readonly ActShown[], review: ReviewState, readAt: string | null): Talk[] {
  const found = new Map<string | null, Talk>()
  const latest = new Map<string | null, number>()
  let open = new Set<string | null>()
  const put = (line: string | null, act: ActShown, at: number) => {
    const talk = found.get(line) ?? { line, said: [], open: false }
    talk.said.push(said(act, readAt))
    found.set(line, talk)
    latest.set(line, at)
  }
  for (const [at, act] of inTurn(acts).entries()) {
    const counts = act.effect === "effective"
    if (act.kind === "ask") {
      put(act.line, act, at)
      if (counts) open.add(act.line)
      continue
    }
    if (act.kind === "answer") for (const line of open.size > 0 ? open : [null]) put(line, act, at)
    if (act.kind === "reopen") put(null, act, at)
    if (counts) open = new Set()
  }
  for (const talk of found.values()) talk.open = review === "asked" && open.has(talk.line)
  const turn = (talk: Talk) => latest.get(talk.line) ?? 0
  return [...found.values()].sort((one, other) => Number(other.open) - Number(one.open) || turn(other) - turn(one))
}

/** The questions after the last answer. */
export function unanswered(acts: readonly ActShown[]): ActShown[] {
  const counting = acts.filter((act) => act.effect === "effective")
  const answered = counting.map((act) => act.kind).lastIndexOf("answer")
  return counting.slice(answered + 1).filter((act) => act.kind === "ask")
}

/** The open questions that a writer of the round answers: not her own, when somebody else walked along. */
export function forWriter({ acts, round }: Pick<RoundPage, "acts" | "round">): ActShown[] {
  return unanswered(acts).filter((ask) => !ask.mine || round.people.length < 2)
}

/** The acts that others did since the reader looked, the newest first. */
export function sinceRead(acts: readonly ActShown[], readAt: string | null): ActShown[] {
  return inTurn(acts).filter((act) => isFresh(act, readAt)).reverse()
}

/** What of a round its reader has not looked at, as one word that becomes another with everything new; nothing of it: null. */
export function unreadOf({ read_at, seen, changes, acts }: ReviewPage): string | null {
  const fresh = sinceRead(acts, read_at).map((act) => act.id)
  if (read_at !== null && changes.length === 0 && fresh.length === 0) return null
  // Of a round that was never read, everything is.
  return JSON.stringify(read_at === null ? [seen.heads, acts.map((act) => act.id)] : [changes, fresh])
}

/**
 * The mark of who has looked at a page. An act is no longer new by the time that its maker's clock gave it, which may be
 * ahead of this one.
 */
export function markOf({ seen, read_at, acts }: Pick<ReviewPage, "seen" | "read_at" | "acts">): Seen {
  const before = read_at === null ? [] : [Date.parse(read_at)]
  return { ...seen, at: Math.max(seen.at, ...before, ...acts.map((act) => Math.max(act.at, Date.parse(act.when) || 0))) }
}

function said(act: ActShown, readAt: string | null): Said {
  const { id, name, mine, when, effect } = act
  const kind = act.kind === "answer" || act.kind === "reopen" ? act.kind : "ask"
  return { id, kind, text: act.text ?? "", name, mine, when, effect, fresh: isFresh(act, readAt) }
}

function isFresh(act: ActShown, readAt: string | null): boolean {
  return readAt !== null && !act.mine && Date.parse(act.when) > Date.parse(readAt)
}

/**
 * Each act after those it names, whatever the clocks of their makers said; those of the same moment by clock. The acts of
 * one round are few, so looking again for each is cheap enough.
 */
export function inTurn(acts: readonly ActShown[]): ActShown[] {
  const left = [...acts].sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
  const known = new Set(left.map((act) => act.id))
  const done = new Set<string>()
  const turn: ActShown[] = []
  while (left.length > 0) {
    const ready = left.findIndex((act) => act.after.every((id) => done.has(id) || !known.has(id)))
    const [next] = left.splice(Math.max(0, ready), 1)
    if (!next) break
    done.add(next.id)
    turn.push(next)
  }
  return turn
}
