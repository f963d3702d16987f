import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Plugin } from "vite"

const LOCALES = join(import.meta.dirname, "../locales")
/**
 * The words of the command line and of reading old files are never said on a screen; what is shown to others comes with
 * each answer of the door, in the language of the reader.
 */
const ELSEWHERE = ["cli.ftl", "import.ftl", "show.ftl"]
/** What can be said before any other screen was fetched: unlock, the rounds, and whatever may fail there. */
const FIRST = ["app.ftl", "errors.ftl", "rounds.ftl", "unlock.ftl"]
/** Of the words of lists, each a line of its own, the first screens only say how far a round is. */
const LABELS = "labels.ftl"
const FIRST_LABEL = /^review-/
const NAME = "virtual:words"
/** A test build speaks one of the languages of pseudo.ts in place of the first. */
const PSEUDO = "virtual:pseudo"
const spoken = process.env["VELDBOEK_PSEUDO"] as "long" | "mirrored" | undefined

/**
 * The words as modules: two per language, fetched when that language is chosen. The first comes with the first screen; the
 * second, for screens that are fetched themselves, is a text beside the script, which no engine has to read as a program.
 * The files stay what translators write; only their comments are left behind.
 */
export function words(): Plugin {
  let ships = false
  return {
    name: "words",
    configResolved: ({ command }) => void (ships = command === "build"),
    resolveId: (id) => (id.startsWith(NAME) || id === PSEUDO ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${PSEUDO}`) {
        const file = JSON.stringify(join(import.meta.dirname, "pseudo.ts"))
        return spoken ? `export { ${spoken} as transform } from ${file}` : "export const transform = undefined"
      }
      if (id === `\0${NAME}`) {
        const list = join(LOCALES, "languages.toml")
        this.addWatchFile(list)
        const languages = named(readFileSync(list, "utf8"))
        if (spoken === "mirrored" && languages[0]) languages[0].dir = "rtl"
        const load = (part: string) => `() => import("${NAME}/${part}")`
        const loads = languages.map(({ tag }) => `${JSON.stringify(tag)}: [${load(`${tag}/first`)}, ${load(`${tag}/rest`)}]`)
        return `export const languages = ${JSON.stringify(languages)}\nexport const words = { ${loads.join(", ")} }`
      }
      if (!id.startsWith(`\0${NAME}/`)) return undefined
      const [tag = "", part] = id.slice(NAME.length + 2).split("/")
      const folder = join(LOCALES, tag)
      const isFirst = part === "first"
      const isWanted = (file: string) =>
        file.endsWith(".ftl") && !ELSEWHERE.includes(file) && (file === LABELS || FIRST.includes(file) === isFirst)
      const files = readdirSync(folder).filter(isWanted)
      const texts = files.sort().map((file) => {
        this.addWatchFile(join(folder, file))
        const text = readFileSync(join(folder, file), "utf8").replace(/^#.*\n/gm, "")
        if (file !== LABELS) return text
        return text.split("\n").filter((line) => FIRST_LABEL.test(line) === isFirst).join("\n")
      })
      const text = texts.join("\n").replace(/\n{2,}/g, "\n")
      if (!ships || isFirst) return `export default ${JSON.stringify(text)}`
      const file = this.emitFile({ type: "asset", name: `${tag}.ftl`, source: text })
      return `const answer = await fetch(import.meta.ROLLUP_FILE_URL_${file})
        if (!answer.ok) throw new Error("the words are not there")
        export default await answer.text()`
    },
  }
}

/** The languages of languages.toml in which a team can work. */
export function named(toml: string): { tag: string; name: string; dir: string }[] {
  const value = (table: string, key: string) => new RegExp(`^${key}\\s*=\\s*"([^"]*)"`, "m").exec(table)?.[1] ?? ""
  const tables = toml.split("[[language]]").slice(1)
  const staff = tables.filter((table) => /^staff = true$/m.test(table))
  return staff.map((table) => ({ tag: value(table, "tag"), name: value(table, "name"), dir: value(table, "dir") }))
}
