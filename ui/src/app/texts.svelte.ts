import { untrack } from "svelte"
import type { FailureShown } from "../backend/types"
import { left, Written } from "./written.svelte"

/**
 * The texts of one thing, each kept by itself when somebody has finished it. One that could not be taken says so at its own
 * field, and what was typed stays, also once the screen is left: it is tried again when the screen is opened.
 */
export class Texts<Field extends string> {
  /** What was not taken as it was typed, by field. */
  wrong = $state.raw<Partial<Record<Field, FailureShown>>>({})
  /** What went wrong that no field can be blamed for. */
  failure = $state.raw<FailureShown>()
  readonly of: Readonly<Record<Field, Written>>

  /** `about` begins the targets of the drafts; `write` writes one field. To be called while a component is made. */
  constructor(about: string, fields: readonly Field[], write: (field: Field, text: string) => Promise<FailureShown | undefined>) {
    const written = (field: Field) => new Written(`${about}${field}`, (text) => this.#keep(field, write(field, text)))
    this.of = Object.fromEntries(fields.map((field) => [field, written(field)])) as Record<Field, Written>
    void left(about).then((found) => {
      for (const field of fields) {
        const text = found.get(field)
        if (text === undefined) continue
        this.of[field].take(text)
        void this.of[field].finish()
      }
    })
    // Leaving finishes what stands there, also when the field itself had no time to say so.
    $effect(() => () => untrack(() => fields.forEach((field) => void this.of[field].finish())))
  }

  async #keep(field: Field, writing: Promise<FailureShown | undefined>): Promise<boolean> {
    const failure = await writing
    const own = failure !== undefined && isAbout(failure, field)
    this.wrong = { ...this.wrong, [field]: own ? failure : undefined }
    this.failure = own ? undefined : failure
    return failure === undefined
  }
}

/** Whether a refusal is about this field; a link has several reasons, such as `link_not_a_page`. */
function isAbout({ code, detail }: FailureShown, field: string): boolean {
  return code === "input_wrong" && (detail === field || detail?.startsWith(`${field}_`) === true)
}

/** A refusal that a screen makes itself, before anybody is asked. */
export function refused(field: string): FailureShown {
  return { code: "input_wrong", detail: field, line: null }
}
