import { FluentBundle, FluentResource } from "@fluent/bundle"
import { transform } from "virtual:pseudo"

/** What a message can be told. */
export type Variables = Record<string, string | number>

/** The words of one language. */
export class Words {
  #bundle: FluentBundle
  #mirrored: boolean

  /** Reads the text of a language's files; `before` are words of the same language, which stay known. */
  constructor(
    readonly tag: string,
    text: string,
    before?: Words,
    /** The direction in which the language is written. */
    readonly direction: "ltr" | "rtl" = before?.direction ?? "ltr",
  ) {
    // Isolation marks are put by `isolated`, only where they do something.
    this.#bundle = before ? before.#bundle : new FluentBundle(tag, { useIsolating: false, transform })
    this.#bundle.addResource(new FluentResource(text))
    this.#mirrored = this.direction === "rtl"
  }

  has(id: string): boolean {
    return this.#bundle.hasMessage(id)
  }

  /** The text under an id, or nothing. */
  say(id: string, variables: Variables = {}): string | undefined {
    const pattern = this.#bundle.getMessage(id)?.value
    if (!pattern) return undefined
    const told: Variables = {}
    for (const [name, value] of Object.entries(variables)) {
      told[name] = typeof value === "string" ? isolated(value, this.#mirrored) : value
    }
    return this.#bundle.formatPattern(pattern, told, [])
  }
}

const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud802|\ud803|\ud83a|\ud83b/

/**
 * A value that can't reorder the sentence around it: letters of the other direction are fenced in, and a control
 * character that somebody pasted is dropped. Other values get no invisible marks, so that what is copied stays clean.
 */
export function isolated(value: string, mirrored = false): string {
  const clean = value.replace(BIDI_CONTROLS, "")
  return mirrored || RIGHT_TO_LEFT.test(clean) ? `\u2068${clean}\u2069` : clean
}
