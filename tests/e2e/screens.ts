// Every screen of the app, and how to get to it.
import { expect } from "@playwright/test"
import type { Desk } from "./desk.ts"

/** What a walk through the screens needs to know of its world. */
export interface Ids {
  draft: string
  line: string
  asked: string
  waiting: string
  approved: string
  clash: string
  place: string
  person: string
  service: string
  card: string
  profile: string
}

export interface Stop {
  name: string
  who: "noor" | "petya"
  go: (desk: Desk, ids: Ids) => Promise<void>
  /** Puts away what was opened. */
  leave?: (desk: Desk, ids: Ids) => Promise<void>
}

const to =
  (hash: (ids: Ids) => string) =>
  async (desk: Desk, ids: Ids): Promise<void> =>
    desk.go(hash(ids))

/** Goes somewhere, then presses something there. */
const press =
  (hash: (ids: Ids) => string, id: string, variables?: Record<string, string | number>) =>
  async (desk: Desk, ids: Ids): Promise<void> => {
    await desk.go(hash(ids))
    await desk.button(id, variables).first().click()
  }

/** Puts a dialog away. A key that comes while the page is still being drawn in another theme may be lost. */
const closed = async (desk: Desk): Promise<void> =>
  expect(async () => {
    await desk.page.keyboard.press("Escape")
    await expect(desk.page.locator("dialog[open]")).toHaveCount(0, { timeout: 1_000 })
  }).toPass()
const round = ({ draft }: Ids): string => `#/round/${draft}`
/** The Dutch flyer, which has a file. */
const flyer = async (desk: Desk): Promise<void> => {
  const { flyers } = (await desk.ask("flyers", { ask: "list" })) as { flyers: { id: string; file: string | null }[] }
  await desk.go(`#/flyers/${flyers.find(({ file }) => file)?.id}`)
}
const UNKNOWN = "f".repeat(32)
/** The language whose text nobody has read. */
const UNREAD = "th"

/** Online with names in the field, once that is there which they bring. */
const pasted =
  (names: string, brings: string) =>
  async (desk: Desk): Promise<void> => {
    await desk.go("#/online")
    await desk.page.locator(".paste textarea").fill(names)
    await expect(desk.page.locator(brings).first()).toBeVisible()
  }

export const STOPS: Stop[] = [
  { name: "rounds", who: "petya", go: to(() => "#/") },
  { name: "rounds-lead", who: "noor", go: to(() => "#/") },
  { name: "items", who: "petya", go: to(() => "#/items") },
  { name: "before", who: "petya", go: to(() => "#/before") },
  {
    name: "before-alike",
    who: "petya",
    go: async (desk) => {
      await desk.go("#/before")
      await desk.page.getByRole("radio", { name: desk.w("part-of-day-evening"), exact: true }).check({ force: true })
      for (const name of ["Doubletstraat even zijde", "Doubletstraat passage"]) {
        await desk.page.getByRole("checkbox", { name: new RegExp(`${name}$`) }).check({ force: true })
      }
      await expect(desk.button("before-alike-join")).toBeVisible()
    },
  },
  {
    name: "before-place",
    who: "petya",
    go: press(() => "#/before", "before-new-place"),
  },
  { name: "plan", who: "petya", go: to(({ draft }) => `#/before/${draft}`) },
  { name: "way", who: "petya", go: to(({ draft }) => `#/way/${draft}`) },
  { name: "round", who: "petya", go: to(round) },
  {
    name: "round-visit",
    who: "petya",
    go: async (desk, ids) => {
      await desk.go(round(ids))
      await unfolded(desk, "Even zijde")
      await desk.page.getByRole("button", { name: new RegExp(`^(${desk.w("round-visit-more")}|\\d+ .*)$`) }).first().click()
    },
  },
  {
    name: "round-sheet",
    who: "petya",
    go: async (desk, ids) => {
      await desk.go(round(ids))
      await unfolded(desk, "Even zijde")
      await desk.page.locator(".line .row__body").nth(2).click()
      await expect(desk.page.getByRole("region", { name: desk.w("round-sheet") })).toBeVisible()
    },
    leave: async (desk) => desk.page.getByRole("region", { name: desk.w("round-sheet") }).getByRole("button", { name: desk.w("round-done"), exact: true }).click(),
  },
  {
    name: "round-languages",
    who: "petya",
    go: async (desk, ids) => {
      await desk.go(round(ids))
      await unfolded(desk, "Even zijde")
      await desk.button("round-other").last().click()
    },
    leave: closed,
  },
  {
    name: "round-select",
    who: "petya",
    go: async (desk, ids) => {
      await desk.go(round(ids))
      await unfolded(desk, "Even zijde")
      await desk.button("round-select").click()
      for (const at of [0, 1]) await desk.page.locator(".line input[type=checkbox]").nth(at).check()
    },
    leave: async (desk) => desk.button("round-done").click(),
  },
  { name: "round-add-visit", who: "petya", go: press(round, "round-add-visit"), leave: closed },
  {
    name: "line",
    who: "petya",
    go: async (desk, ids) => {
      await desk.go(`#/round/${ids.draft}/line/${ids.line}`)
      await desk.page.getByRole("textbox", { name: desk.w("round-note") }).fill("Bel Maria op 06 1234 5678, ze woont op nummer 12")
      await expect(desk.page.locator("mark").first()).toBeVisible()
    },
    leave: async (desk) => {
      await desk.page.getByRole("textbox", { name: desk.w("round-note") }).fill("")
      await desk.button("app-back").or(desk.link("app-back")).click()
    },
  },
  { name: "round-question", who: "petya", go: to(({ asked }) => `#/round/${asked}`) },
  { name: "round-missing", who: "petya", go: to(() => `#/round/${UNKNOWN}`) },
  { name: "handin", who: "petya", go: to(({ draft }) => `#/handin/${draft}`) },
  { name: "handin-done", who: "petya", go: to(({ waiting }) => `#/handin/${waiting}`) },
  { name: "read", who: "petya", go: to(({ approved }) => `#/read/${approved}`) },
  { name: "answer", who: "petya", go: to(({ asked }) => `#/review/${asked}`) },
  { name: "review", who: "noor", go: to(() => "#/review") },
  { name: "review-waiting", who: "noor", go: to(({ waiting }) => `#/review/${waiting}`) },
  {
    name: "review-ask",
    who: "noor",
    go: async (desk, ids) => {
      await desk.go(`#/review/${ids.waiting}`)
      await desk.button("review-line-ask", { number: "1" }).click()
      await desk.page.getByRole("textbox", { name: desk.w("review-ask") }).fill("Ging ze zelf naar de boekhouder?")
    },
    leave: async (desk) => {
      await desk.page.getByRole("textbox", { name: desk.w("review-ask") }).fill("")
      await desk.button("app-cancel").click()
    },
  },
  { name: "review-asked", who: "noor", go: to(({ asked }) => `#/review/${asked}`) },
  { name: "review-clash", who: "noor", go: to(({ clash }) => `#/review/${clash}`) },
  { name: "review-approved", who: "noor", go: to(({ approved }) => `#/review/${approved}`) },
  { name: "review-reopen", who: "noor", go: press(({ approved }) => `#/review/${approved}`, "review-reopen"), leave: closed },
  { name: "places", who: "noor", go: to(() => "#/places") },
  { name: "place", who: "noor", go: to(({ place }) => `#/places/${place}`) },
  { name: "place-add", who: "noor", go: press(() => "#/places", "places-add"), leave: closed },
  { name: "place-read", who: "petya", go: to(({ place }) => `#/places/${place}`) },
  { name: "people", who: "noor", go: to(() => "#/people") },
  { name: "person", who: "noor", go: to(({ person }) => `#/people/${person}`) },
  { name: "person-add", who: "noor", go: press(() => "#/people", "places-person-add"), leave: closed },
  { name: "services", who: "noor", go: to(() => "#/services") },
  { name: "service", who: "noor", go: to(({ service }) => `#/services/${service}`) },
  {
    name: "service-wrong",
    who: "noor",
    go: async (desk, ids) => {
      await desk.go(`#/services/${ids.service}`)
      await desk.button("services-hours-add").click()
      await desk.page.getByRole("textbox", { name: desk.w("services-phone") }).fill("bel Anna")
      await desk.page.keyboard.press("Tab")
      await expect(desk.page.getByText(desk.w("services-phone-wrong"))).toBeVisible()
    },
    leave: async (desk) => {
      await desk.page.getByRole("textbox", { name: desk.w("services-phone") }).fill("")
      await desk.page.keyboard.press("Tab")
      await expect(desk.page.getByText(desk.w("services-phone-wrong"))).toHaveCount(0)
    },
  },
  { name: "service-add", who: "noor", go: press(() => "#/services", "services-add"), leave: closed },
  { name: "service-read", who: "petya", go: to(({ service }) => `#/services/${service}`) },
  { name: "texts", who: "noor", go: to(() => "#/texts") },
  { name: "text", who: "noor", go: to(() => `#/texts/${UNREAD}`) },
  { name: "text-unmark", who: "noor", go: press(() => "#/texts/zh", "texts-unmark"), leave: closed },
  { name: "text-read", who: "petya", go: to(() => "#/texts/bg") },
  { name: "print", who: "petya", go: to(() => "#/print/bg") },
  {
    name: "print-slip",
    who: "petya",
    go: async (desk) => {
      await desk.go("#/print/hu")
      await desk.page.getByRole("radio", { name: desk.w("print-slip"), exact: true }).check({ force: true })
    },
  },
  { name: "print-not-read", who: "noor", go: to(() => `#/print/${UNREAD}`) },
  { name: "flyers", who: "petya", go: to(() => "#/flyers") },
  { name: "flyers-lead", who: "noor", go: to(() => "#/flyers") },
  { name: "flyer", who: "petya", go: flyer },
  { name: "flyer-lead", who: "noor", go: flyer },
  {
    name: "flyer-pages",
    who: "petya",
    go: async (desk) => {
      await flyer(desk)
      await desk.button("flyers-file-open").click()
      await expect(desk.page.locator("dialog[open] img").first()).toBeVisible()
    },
    leave: closed,
  },
  { name: "flyer-add", who: "noor", go: press(() => "#/flyers", "flyers-add"), leave: closed },
  { name: "flyer-check", who: "noor", go: press(() => "#/flyers", "flyers-check"), leave: closed },
  { name: "cards", who: "petya", go: to(() => "#/cards") },
  { name: "card", who: "petya", go: to(({ card }) => `#/cards/${card}`) },
  {
    name: "card-note",
    who: "petya",
    go: async (desk, ids) => {
      await desk.go(`#/cards/${ids.card}`)
      await desk.button("cards-note-add").or(desk.button("cards-note-on")).click()
      await desk.page.getByRole("textbox", { name: desk.w("cards-note") }).fill("Belt liever zelf, 06 1234 5678")
      await expect(desk.page.locator("dialog mark").first()).toBeVisible()
    },
    leave: async (desk) => {
      await desk.page.getByRole("textbox", { name: desk.w("cards-note") }).fill("")
      await closed(desk)
      await expect(desk.page.locator("dialog[open]")).toHaveCount(0)
    },
  },
  {
    name: "card-consent",
    who: "petya",
    go: async (desk, ids) => {
      await desk.go(`#/cards/${ids.card}`)
      await desk.page.getByRole("switch", { name: desk.w("cards-purpose-messages") }).dispatchEvent("click")
      await expect(desk.page.locator("dialog[open]")).toBeVisible()
    },
    leave: closed,
  },
  { name: "card-plan", who: "petya", go: press(({ card }) => `#/cards/${card}`, "cards-plan-add"), leave: closed },
  { name: "card-erase", who: "petya", go: press(({ card }) => `#/cards/${card}`, "cards-erase"), leave: closed },
  { name: "card-new", who: "petya", go: to(() => "#/cards/new") },
  { name: "card-declined", who: "petya", go: press(() => "#/cards/new", "cards-rather-not") },
  { name: "kept", who: "petya", go: to(({ card }) => `#/kept/${card}`) },
  { name: "online", who: "noor", go: to(() => "#/online") },
  { name: "online-new", who: "noor", go: pasted("vb_sol_maria", ".key") },
  { name: "online-cooling", who: "noor", go: pasted("vb_luna_dh", ".writing .notice") },
  { name: "online-no-contact", who: "noor", go: pasted("vb_nee", ".writing .notice") },
  { name: "online-list", who: "noor", go: pasted("vb_sol_maria\nvb_luna_dh\nvb_nee\nVB_Sol_Maria\n!!!", ".writing") },
  {
    name: "online-objects",
    who: "noor",
    go: async (desk) => {
      await pasted("vb_luna_dh", ".writing .notice")(desk)
      await desk.page.getByRole("button", { name: desk.w("online-objects") }).click()
    },
    leave: closed,
  },
  { name: "profiles", who: "noor", go: to(() => "#/profiles") },
  { name: "profile", who: "noor", go: to(({ profile }) => `#/profiles/${profile}`) },
  { name: "profile-erase", who: "noor", go: press(({ profile }) => `#/profiles/${profile}`, "online-erase"), leave: closed },
  { name: "figures", who: "noor", go: to(() => "#/figures") },
  { name: "team", who: "noor", go: to(() => "#/team") },
  { name: "invite", who: "noor", go: to(() => "#/invite") },
  {
    name: "invite-code",
    who: "noor",
    go: async (desk) => {
      await desk.go("#/invite")
      await desk.button("team-invite-go").click()
      await expect(desk.page.getByText(desk.w("team-code"), { exact: true }).first()).toBeVisible()
    },
    leave: async (desk) => desk.button("team-invite-stop").click(),
  },
  { name: "settings", who: "petya", go: to(() => "#/settings") },
  { name: "about", who: "petya", go: to(() => "#/about") },
  { name: "more", who: "petya", go: to(() => "#/more") },
]

/** Waits until a visit lies open; opens it if it does not. */
export async function unfolded(desk: Desk, name: string): Promise<void> {
  const head = desk.page.getByRole("button", { name: new RegExp(`^${name}`) })
  await expect(head).toBeVisible()
  if ((await head.getAttribute("aria-expanded")) !== "true") await head.click()
}

interface Row {
  id: string
  title: string
  today: boolean
  mine: boolean
}

/** Finds the rounds of the small set, and makes two people disagree in one of them. */
export async function idsOf(noor: Desk, petya: Desk, wen: Desk): Promise<Ids> {
  const { rounds } = (await petya.ask("rounds", { ask: "home", limit: 20 })) as { rounds: Row[] }
  const find = (title: string): string => rounds.find((row) => row.title.includes(title))?.id ?? ""
  const [draft, waiting] = [find("Doubletstraat"), find("Salon Waaier")]
  const page = (await petya.ask("round", { ask: "page", id: draft })) as { round: { conversations: { id: string }[] } }
  const places = (await noor.ask("places", { ask: "list" })) as { id: string; name: string }[]
  const people = (await noor.ask("people", { ask: "list" })) as { id: string; name: string }[]
  const services = (await noor.ask("services", { ask: "list" })) as { id: string; sort: string }[]
  await noor.ask("show", { ask: "unmark", language: UNREAD })
  const card = await carded(noor, petya)
  const profile = await written(noor)
  const clash = await clashing(noor, petya, wen, places.find((place) => place.name === "Huize Jasmijn")?.id ?? "")
  return {
    draft,
    line: page.round.conversations[0]?.id ?? "",
    asked: find("Club Abrikoos"),
    waiting,
    approved: rounds.find((row) => row.title.includes("Huize Jasmijn") && row.id !== clash)?.id ?? "",
    clash,
    place: places.find((place) => place.name === "Club Abrikoos")?.id ?? "",
    person: people.find((person) => person.name === "Daan")?.id ?? "",
    service: services.find((service) => service.sort === "spot46")?.id ?? "",
    card,
    profile,
  }
}

/** Somebody who was written to and answered, and somebody who wants no contact. */
async function written(noor: Desk): Promise<string> {
  const online = async (ask: object) => (await noor.ask("online", ask)) as { id: string }
  const { id: platform } = await online({ ask: "add_platform", name: "Advertentiesite A" })
  const log = (handle: string, what: string) =>
    online({ ask: "log", platform, handle, entry: { what, gender: "woman", language: "es" } })
  await log("vb_luna_dh", "approach")
  await log("vb_luna_dh", "answered")
  await log("vb_ander", "approach")
  await online({ ask: "object", handle: "vb_nee" })
  const { profiles: found } = (await noor.ask("online", { ask: "find", handle: "vb_luna_dh" })) as { profiles: { id: string }[] }
  return found[0]?.id ?? ""
}

/** A team that has assessed data protection, and a card with something of everything. */
async function carded(noor: Desk, petya: Desk): Promise<string> {
  await noor.ask("privacy", { ask: "assess", on: "2026-11-02" })
  for (const desk of [noor, petya]) await desk.ask("sync", { ask: "now" })
  const cards = async (ask: object) => (await petya.ask("cards", ask)) as { id: string }
  const keep = { purpose: "keep_card", form: "spoken", language: "es", date: "2026-03-02" }
  const { id } = await cards({ ask: "add", card: { pseudonym: "Ster 57", languages: ["es", "en"], consents: [keep] } })
  await cards({ ask: "add", card: { pseudonym: "Haven 12", languages: ["bg"], consents: [keep] } })
  await cards({ ask: "consent", id, consent: { ...keep, purpose: "share_coordinator" } })
  await cards({ ask: "note", id, text: "Brief van de belastingdienst samen gelezen. Wil naar het spreekuur, liefst op woensdag.", date: "2026-03-03" })
  await cards({ ask: "follow_up", id, text: "Vraag of de huisarts is gelukt", date: "2026-11-26" })
  await cards({ ask: "follow_up", id, text: "Uitnodiging voor de koffie", date: "2026-11-20" })
  await cards({ ask: "referral", id, destination: "gp", date: null })
  return id
}

/** A round in which two people wrote different numbers while neither had a network. */
async function clashing(noor: Desk, petya: Desk, wen: Desk, place: string): Promise<string> {
  const people = (await petya.ask("people", { ask: "list" })) as { id: string; name: string }[]
  const both = people.filter(({ name }) => name === "Petya" || name === "Wen").map(({ id }) => id)
  const visit = "0123456789ab"
  const id = (await petya.ask("round", {
    ask: "begin",
    lines: [
      { round: { date: "2026-11-23", part_of_day: "afternoon", people: both, planned: [place] } },
      { visit: { id: visit, place, from: "14:00", to: "15:00", genders: "woman", greeted: 3 } },
      { conversation: { visit, kind: "brief", language: "es", topics: ["health"] } },
    ],
  })) as string
  const sync = async (desk: Desk) => desk.ask("sync", { ask: "now" })
  await sync(petya)
  await sync(wen)
  await petya.world.tell("relay/stop")
  for (const [desk, greeted] of [[petya, 4], [wen, 6]] as const) {
    await desk.ask("round", { ask: "write", id, lines: [{ visit: { id: visit, greeted } }], done: [] })
  }
  await petya.world.tell("relay/start")
  for (const desk of [petya, wen, petya]) await sync(desk)
  await petya.ask("round", { ask: "hand_in", id })
  for (const desk of [petya, noor]) await sync(desk)
  return id
}
