// A book for the tests of this folder: it does what is written, and a colleague writes in it as well.

import type { Conversation, Draft, Line, RoundPage, Visit } from "../../backend/types"
import { opened } from "./lines"
import { blank } from "./visits"

const ME = "dev-me"

export class Book {
  readonly planned: string[]
  drafts = new Map<string, string>()
  lines = new Map<string, Conversation>()
  visits = new Map<string, Visit>()
  /** What was asked to be written, in order. */
  asked: { lines: Line[]; done: string[] }[] = []
  locked = false
  /** Its clock: when something is kept. */
  clock = "2026-11-24T23:05:00+01:00"

  #away = new Map<string, { lines: Map<string, Conversation>; visit: Visit | undefined }>()

  constructor(planned: string[] = []) {
    this.planned = planned
  }

  page = (): RoundPage => {
    this.#mustBeOpen()
    const drafts: Draft[] = [...this.drafts].map(([target, value], at) => ({ target, value, at: String(at) }))
    const conversations = [...this.lines.values()].map((line) => ({ ...line }))
    const visits = [...this.visits.values()].map((visit) => ({ ...visit }))
    const extra = (id: string) => ({ label: id, setting: "club", languages: ["es"], topics: [], materials: [], conversations: 0 })
    return {
      round: { conversations, visits, planned: this.planned, people: [], note: "" }, drafts, devices: {}, my_devices: [ME], names: {},
      visits: Object.fromEntries([...this.planned, ...this.visits.keys()].map((id) => [id, extra(id)])),
      acts: [], review: "draft", saved_at: null, writable: true,
    } as unknown as RoundPage
  }

  draft = (target: string, value: string | null): void => {
    this.#mustBeOpen()
    if (value === null) this.drafts.delete(target)
    else this.drafts.set(target, value)
  }

  /** Writes as one change, or refuses all of it. */
  write = (lines: Line[], done: string[] = [], author: string = ME): RoundPage => {
    this.#mustBeOpen()
    if (author === ME) this.asked.push({ lines, done })
    const kept = [new Map(this.lines), new Map(this.visits)] as const
    try {
      for (const line of lines) this.#one(line, author)
    } catch (reason) {
      ;[this.lines, this.visits] = kept
      throw reason
    }
    for (const target of done) this.drafts.delete(target)
    return this.page()
  }

  /** What a colleague writes. */
  wen = (...lines: Line[]): RoundPage => this.write(lines, [], "dev-wen")

  /** People by line, in the order of the lines' ids. */
  people = (): number[] => [...this.lines.values()].map(({ n }) => n).sort()

  #one(line: Line, author: string): void {
    if ("visit" in line) {
      const { id = "", ...fields } = line.visit
      if (!this.visits.has(id) && !fields.place) throw { code: "not_found" }
      this.visits.set(id, { ...(this.visits.get(id) ?? blank(id, fields.place ?? "")), ...(fields as Partial<Visit>) })
    } else if ("conversation" in line) {
      const { id = "", ...fields } = line.conversation
      const known = this.lines.get(id)
      if (!known && !fields.kind) throw { code: "not_found" }
      const next = { ...(known ?? { ...opened(id, "", null, null, 0), author }), ...(fields as Partial<Conversation>) }
      if (!this.visits.has(next.visit)) throw { code: "not_found" }
      this.lines.set(id, next)
    } else if ("remove" in line) this.#remove(line.remove)
    else if ("restore" in line) this.#restore(line.restore)
  }

  #remove(id: string): void {
    const [visit, line] = [this.visits.get(id), this.lines.get(id)]
    if (!visit && !line) throw { code: "not_found" }
    const under = new Map([...this.lines].filter(([of, one]) => of === id || one.visit === id))
    this.#away.set(id, { lines: under, visit })
    for (const of of under.keys()) this.lines.delete(of)
    this.visits.delete(id)
  }

  #restore(id: string): void {
    const away = this.#away.get(id)
    if (!away) throw { code: "not_found" }
    for (const [of, line] of away.lines) this.lines.set(of, line)
    if (away.visit) this.visits.set(id, away.visit)
  }

  #mustBeOpen(): void {
    if (this.locked) throw { code: "book_locked" }
  }
}
