// What vite.words.ts makes of `locales/`.
declare module "virtual:pseudo" {
  /** What a test build makes of each piece of text; otherwise nothing. */
  export const transform: ((text: string) => string) | undefined
}
declare module "virtual:words" {
  /** The languages in which Veldboek speaks, in the order of `languages.toml`; the first is the base. */
  export const languages: readonly { tag: string; name: string; dir: string }[]
  /** Fetches the words of one language: those of the first screens, and the rest. */
  export const words: Record<string, [first: () => Promise<{ default: string }>, rest: () => Promise<{ default: string }>]>
}
