// Rounds for the tests of this folder.

import type { ActKind, ActShown, Conversation, Difference, ReviewPage, Visit } from "../../backend/types"

export function visit(id: string, more: Partial<Visit> = {}): Visit {
  return {
    id, origin: null, place: `p-${id}`, from: null, to: null, people: [], windows: {}, greeted: null, knocked: null,
    genders: null, materials: {}, flyers: {}, note: "", ...more,
  }
}

export function line(id: string, of: string, more: Partial<Conversation> = {}): Conversation {
  return {
    id, origin: null, visit: of, by: [], with: "sex_worker", kind: "brief", n: 1, language: "es", gender: "woman",
    age_band: "not_noted", met: "not_noted", topics: [], question: "", referrals: [], follow_up: null, note: "", order: 0,
    author: null, ...more,
  }
}

export function page(visits: Visit[], conversations: Conversation[], more: Partial<ReviewPage> = {}): ReviewPage {
  const extra = { label: "", setting: "window_street", languages: [], topics: [], materials: [], conversations: 0 }
  return {
    round: { id: "r", date: "2026-11-24", note: "", people: [], planned: [], visits, conversations },
    title: "Doubletstraat",
    names: { x: "Petya", y: "Wen" },
    devices: { dx: "Petya", dy: "Wen" },
    places: Object.fromEntries(visits.map((visit) => [visit.place, `Plek ${visit.id}`])),
    visits: Object.fromEntries(visits.map((visit) => [visit.id, { ...extra, label: visit.id === "v1" ? "Even zijde" : "" }])),
    conflicts: [],
    ...more,
  } as unknown as ReviewPage
}

let clock = 0

/** An act a minute after the one before. */
export function act(id: string, kind: ActKind, after: string[], more: Partial<ActShown> = {}): ActShown {
  clock += 60_000
  return {
    id, kind, after, at: clock, when: new Date(clock).toISOString(), name: kind === "ask" ? "Noor" : "Petya", mine: kind === "ask", effect: "effective",
    self: false, document: "r", heads: [], line: null, text: `${id}?`, by: "dx", chain_seq: 1, ...more,
  }
}

export function difference(field: string, before: unknown, after: unknown, more: Partial<Difference> = {}): Difference {
  return { visit: "v1", conversation: "a", field, before, after, by: "Wen", at: "2026-11-24T23:41:00+01:00", ...more }
}
