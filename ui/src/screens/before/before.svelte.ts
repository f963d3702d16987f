import { announce } from "../../app/announce.svelte"
import { keepsOpen } from "../../app/locking"
import { query, type Query } from "../../app/query.svelte"
import { go } from "../../app/router.svelte"
import { shell } from "../../app/shell.svelte"
import { asFailure } from "../../backend/backend"
import { people, places, round, rounds } from "../../backend/doors"
import { NO_ROUND } from "../../backend/ids"
import type { FailureShown, HomeRound, Line, PersonListed, PlaceListed, RoundPage } from "../../backend/types"
import { t } from "../../words/words.svelte"
import { byUse, isDate, isEmpty, kindOf, lines, moved, onDay, placeLines, planOf, planOfNow, read, renewed, toggled, type Plan } from "./plan"

const TARGET = "before"
const ALIKE_MS = 200

/** The plan of a round: a new one lives as a draft until it begins, one that is in the book is written at every tap. */
export class BeforeScreen {
  places: Query<PlaceListed[]> = query(() => places.list(), ["places"])
  people: Query<PersonListed[]> = query(() => people.list(), ["people"])
  /** The round, when it is in the book already. */
  page: Query<RoundPage> | undefined
  failure = $state.raw<FailureShown>()
  busy = $state<"way" | "round" | "ready" | "join">()
  /** Drafts of the same evening, to go on with. */
  alike = $state.raw<HomeRound[]>([])
  /** A place that can't go, because something has been written there. */
  stays = $state<string>()

  #id: string | undefined
  #fresh = $state.raw<Plan>()
  /** Writes go one after the other, so that each sees what the one before did. */
  #last: Promise<void> = Promise.resolve()

  plan = $derived.by(() => (this.page ? this.page.value && planOf(this.page.value) : this.#fresh))
  /** All places in the order of their use, so that the thumb finds its own. */
  offered = $derived(byUse(this.places.value ?? [], this.plan?.places ?? []))
  colleagues = $derived.by(() => {
    const known = (this.people.value ?? []).filter((person) => !person.retired || this.plan?.people.includes(person.id))
    return known.sort((a, b) => Number(b.me) - Number(a.me) || Number(b.has_device) - Number(a.has_device))
  })
  chosen = $derived((this.plan?.places ?? []).map((id) => ({ id, name: this.#name(id) })))
  kind = $derived.by(() => {
    if (!this.plan || this.plan.kindChosen) return this.plan?.kind ?? null
    const places = (this.places.value ?? []).filter((place) => this.plan?.places.includes(place.id))
    return kindOf(places)
  })

  constructor(id: string | undefined) {
    this.#id = id
    if (id === undefined) void this.#open()
    else this.page = query(() => round.page(id), [`round:${id}`])
    $effect(() => this.#lookForAlike())
  }

  /** While a date is being typed it is none yet; a new round keeps what was typed, the book does not. */
  date = (date: string): void => {
    if (this.#id !== undefined && !isDate(date)) return
    const me = shell.state.me
    const fresh = this.#fresh && me ? onDay(this.#fresh, date, me.today, me.now) : { date }
    this.#change(fresh, { round: { date } })
  }
  part = (part: string | null): void => this.#change({ part, partChosen: true }, { round: { part_of_day: part } })
  kindOfRound = (kind: string | null): void => this.#change({ kind, kindChosen: true }, { round: { kind_of_round: kind } })
  who = (people: string[]): void => this.#change({ people }, { round: { people } })

  /** Adds a place as the last one, or takes it out. False when it has to stay. */
  tap = (id: string): boolean => {
    if (!this.plan) return false
    const page = this.page?.value
    const visit = page?.round.visits.find((visit) => visit.place === id)
    this.stays = page && visit && !isEmpty(page, visit.id) ? id : undefined
    if (this.stays) {
      announce(t("before-place-stays"))
      return false
    }
    const places = toggled(this.plan.places, id)
    this.#order(places)
    const n = places.indexOf(id) + 1
    announce(n > 0 ? t("before-place-added", { name: this.#name(id), n }) : t("before-place-removed", { name: this.#name(id) }))
    return true
  }

  move = (id: string, by: -1 | 1): void => {
    if (!this.plan) return
    const places = moved(this.plan.places, id, by)
    this.#order(places)
    announce(t("before-place-moved", { name: this.#name(id), n: places.indexOf(id) + 1 }))
  }

  /** Makes a place that the book does not know yet, and puts it in the round. */
  async make(name: string, setting: string): Promise<boolean> {
    return this.#try(async () => {
      const place = await places.add(name, setting)
      this.places.put([...(this.places.value ?? []), place])
      this.tap(place.id)
    })
  }

  /** Begins the round, if it has not begun, and goes on the way, to the close-out, or home with a plan for later. */
  async begin(to: "way" | "round" | "ready"): Promise<void> {
    const plan = this.plan
    if (!plan || this.busy || !isDate(plan.date)) return
    this.busy = to
    await this.#last
    await this.#try(async () => {
      const id = this.#id ?? (await round.begin(lines({ ...plan, kind: this.kind }, this.#from(plan, to))))
      if (this.#id === undefined) await this.#forget()
      if (to === "ready") {
        announce(t("before-ready-done"))
        return go("rounds", {}, true)
      }
      // The pocket lies on the close-out: one step back from it, by whatever button, is there.
      go("round", { id }, this.#id === undefined)
      if (to === "way") go("way", { id })
    })
    this.busy = undefined
  }

  /** Goes on with a round that a colleague writes already, as one of those who walked it. */
  async join(id: string): Promise<void> {
    if (this.busy) return
    this.busy = "join"
    await this.#try(async () => {
      const page = await round.page(id)
      const me = shell.state.me?.person
      if (me && this.plan?.people.includes(me) && !page.round.people.includes(me)) {
        await round.write(id, [{ round: { people: [...page.round.people, me] } }], [])
      }
      await this.#forget()
      go("round", { id }, true)
    })
    this.busy = undefined
  }

  /** When she goes out of the door today, that is when the round began. */
  #from(plan: Plan, to: "way" | "round" | "ready"): string | null {
    const me = shell.state.me
    return me && to === "way" && plan.date === me.today ? me.now : null
  }

  #order(places: string[]): void {
    const page = this.page?.value
    this.#change({ places }, ...(page ? placeLines(page, places) : []))
  }

  #change(some: Partial<Plan>, ...written: Line[]): void {
    this.failure = undefined
    const id = this.#id
    if (id !== undefined) {
      this.#inTurn(async () => this.page?.put(await round.write(id, written, [])))
      return
    }
    if (!this.#fresh) return
    this.#fresh = { ...this.#fresh, ...some }
    const value = JSON.stringify(this.#fresh)
    this.#inTurn(() => round.draft(NO_ROUND, TARGET, value))
  }

  #inTurn(act: () => Promise<unknown>): void {
    this.#last = keepsOpen(this.#last.then(() => this.#try(act)).then(() => {}))
  }

  async #open(): Promise<void> {
    const me = shell.state.me
    const [today, now] = [me?.today ?? "", me?.now ?? "12:00"]
    const drafts = await round.drafts(NO_ROUND).catch(() => [])
    const left = drafts.find((draft) => draft.target === TARGET)
    const plan = left && read(left.value)
    this.#fresh = plan ? renewed(plan, today, now) : planOfNow(today, now, me?.roles.includes("fieldworker") ? me.person : null)
  }

  async #forget(): Promise<void> {
    await this.#last
    await round.draft(NO_ROUND, TARGET, null)
  }

  #lookForAlike(): (() => void) | undefined {
    const plan = this.#fresh
    if (!plan || !isDate(plan.date) || plan.places.length === 0) {
      this.alike = []
      return undefined
    }
    const { date, part, places } = plan
    let gone = false
    const timer = setTimeout(() => {
      void rounds.alike(date, part, places).then(
        (found) => (gone ? undefined : (this.alike = found)),
        () => undefined,
      )
    }, ALIKE_MS)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }

  async #try(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act()
      return true
    } catch (reason) {
      this.failure = asFailure(reason)
      return false
    }
  }

  #name(id: string): string {
    return this.places.value?.find((place) => place.id === id)?.name ?? this.page?.value?.places[id] ?? ""
  }
}
