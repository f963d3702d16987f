// The sentences of the product, read from its own locales: a test names a button by the message that the screen shows.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Pseudo } from "../../ui/pseudo.ts"

export type Language = "nl" | "en" | "es"
export type Words = (id: string, variables?: Record<string, FluentVariable>) => string

/** Every message of a language. A message that is not there, or whose variables are not given, is a broken test. */
export function words(language: Language, transform?: Pseudo): Words {
  const bundle = new FluentBundle(language, { useIsolating: false, ...(transform && { transform }) })
  const folder = join(import.meta.dirname, "../../locales", language)
  for (const file of readdirSync(folder)) {
    bundle.addResource(new FluentResource(readFileSync(join(folder, file), "utf8")))
  }
  return (id, variables) => {
    const message = bundle.getMessage(id)
    if (!message?.value) throw new Error(`${language} has no message ${id}`)
    const errors: Error[] = []
    const text = bundle.formatPattern(message.value, variables, errors)
    if (errors[0]) throw new Error(`${id}: ${errors[0].message}`)
    return text
  }
}
