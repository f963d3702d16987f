import { Adding } from "../../app/adding.svelte"
import { withOne } from "../../app/listed"
import { query } from "../../app/query.svelte"
import { flyers, show } from "../../backend/doors"
import type { FlyerFields, FlyerListed, Tongue } from "../../backend/types"
import { capital, choices } from "../../words/words.svelte"
import { languageOptions } from "../round/said"
import { allSubjects, bySubject, type Subject } from "./subjects"

/** All flyers, and the languages that can be shown. */
export class FlyersScreen extends Adding {
  list = query(() => flyers.list(), ["flyers"])
  texts = query(() => show.texts(), ["words"])
  /** Only this language is listed; nothing for all. */
  language = $state("")

  all = $derived(this.list.value?.flyers ?? [])
  there = $derived(this.all.filter((flyer) => !flyer.retired))
  gone = $derived(this.all.filter((flyer) => flyer.retired && this.#listed(flyer)))
  /** Languages in which there is anything, in the order of the team's list. */
  languages = $derived(inOrder(new Set(this.all.map(({ language }) => language))))
  /** Each subject that is shipped or in use. */
  looked = $derived(allSubjects(this.all, choices("flyer_subject").map(({ id }) => id)))
  /** With their flyers; without any, if they lack a language. */
  subjects = $derived<Subject[]>(
    bySubject(
      this.there.filter((flyer) => this.#listed(flyer)),
      this.looked,
      this.languages,
    ).filter(({ id, flyers }) => flyers.length > 0 || (this.language === "" && this.missing(id).length > 0)),
  )
  /** What is added next, as far as it is known where somebody pressed. */
  wanted = $state.raw({ subject: "", language: "" })
  /** Subjects that lack the chosen language. */
  lacking = $derived(
    this.language === "" ? [] : this.looked.filter((subject) => this.missing(subject).includes(this.language)),
  )
  /** Languages whose text somebody has read, so that a stranger may be handed the screen in them. */
  tongues = $derived<Tongue[]>((this.texts.value ?? []).filter(({ read }) => read).map(({ language }) => language))

  missing = (subject: string): readonly string[] => inOrder(new Set(this.list.value?.missing[subject] ?? []))

  /** Whether there is a text to show in a language, read or not. */
  canBeShown = (id: string): boolean => this.texts.value?.some(({ language }) => language.id === id) ?? false

  /** Asks for a flyer that is missing. */
  fill = (subject: string, language: string): void => {
    this.wanted = { subject, language }
    this.begin()
  }

  /** Adds a flyer; its id, if that went well. */
  add = async (fields: FlyerFields): Promise<string | undefined> => {
    const added = await this.save(() => flyers.add(fields))
    if (added) this.took(added)
    return added?.id
  }

  took = (flyer: FlyerListed): void => {
    const page = this.list.value
    if (page) this.list.put({ ...page, flyers: withOne(page.flyers, flyer) })
    this.list.again()
  }

  #listed(flyer: FlyerListed): boolean {
    return this.language === "" || flyer.language === this.language
  }
}

/** Every language that a flyer can be in: the team's first, then those of the rest of Europe. */
export function tongueChoices(): { id: string; label: string }[] {
  const { options, wider } = languageOptions([])
  const known = options.filter(({ id }) => id !== "und")
  return [...known, ...wider].map(({ id, label }) => ({ id, label: capital(label) }))
}

function inOrder(languages: ReadonlySet<string>): string[] {
  const known = choices("language").map(({ id }) => id)
  return [...known.filter((id) => languages.has(id)), ...[...languages].filter((id) => !known.includes(id)).sort()]
}
