// Lines, visits and pages for the tests of this folder.

import type { Conversation, Draft, RoundPage, Visit } from "../../backend/types"
import { opened } from "./lines"
import { blank } from "./visits"

export function line(id: string, more: Partial<Conversation> = {}): Conversation {
  return { ...opened(id, "v1", "es", "woman", 0), ...more }
}

export function visit(id: string, more: Partial<Visit> = {}): Visit {
  return { ...blank(id, `place of ${id}`), ...more }
}

export function page(conversations: Conversation[], visits: Visit[], planned: string[] = [], drafts: Draft[] = []): RoundPage {
  return { round: { conversations, visits, planned, people: [] }, drafts, visits: {}, devices: {}, my_devices: [] } as unknown as RoundPage
}
