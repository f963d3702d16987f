// Two languages that nobody speaks, made of the Dutch one. With them tests see what a longer language would push out of the
// screen, and what a language from right to left would leave unmirrored. Values in, values out: the build and the tests
// share this file.

/** What becomes of each piece of text between the variables of a message. */
export type Pseudo = (text: string) => string

/** A word becomes about 40 % longer, as in the wordiest languages of Europe, and stays one word. */
export const long: Pseudo = (text) => text.replace(/[aeiou]/gi, (vowel) => `${vowel}${ACCENTED[vowel.toLowerCase()]}`)

/** The words stay as they are: the page around them runs from right to left, which shows whatever did not turn with it. */
export const mirrored: Pseudo = (text) => text

const ACCENTED: Readonly<Record<string, string>> = { a: "á", e: "é", i: "í", o: "ó", u: "ú" }
