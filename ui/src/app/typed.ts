// What people type on the first screens, made good. Values in, values out.

/** Characters that a passphrase has at least; the book checks it again. */
export const LEAST = 10

/** Characters of a code after its `#`. */
const CODE = 20

/** The characters of a passphrase as the book counts them: code points, without space around them. */
export function length(passphrase: string): number {
  return [...passphrase.trim()].length
}

export function longEnough(passphrase: string): boolean {
  return length(passphrase) >= LEAST
}

/** Whether a passphrase, though long enough, is among the first that anybody tries: digits alone, or keys in a row. */
export function isTriedFirst(passphrase: string): boolean {
  const plain = passphrase.trim().toLowerCase().replace(/[\s.-]/g, "")
  const repeats = new Set(plain).size <= 3
  return repeats || /^\d+$/.test(plain) || ROWS.some((row) => plain.startsWith(row) || row.startsWith(plain))
}

const ROWS = ["qwertyuiop", "azertyuiop", "abcdefghij", "wachtwoord", "password"]

/** A relay's address: people leave out `https://`, and add a slash. */
export function address(typed: string): string {
  const text = typed.trim().replace(/\/+$/, "")
  return text === "" || /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`
}

/** A code as it was sent: chat apps break it over lines and put spaces into it; people leave out `https://`. */
export function code(typed: string): string {
  return address(typed.replace(/\s+/g, ""))
}

/** Whether a code has an address, a `#` and twenty characters; the book knows whether they are the right ones. */
export function isWhole(typed: string): boolean {
  const [relay = "", rest = ""] = typed.split("#")
  return relay.trim() !== "" && rest.replace(/[^a-z0-9]/gi, "").length === CODE
}

/** A code as people read it to each other: the address, and then the letters in groups of four. */
export function spelled(code: string): { address: string; letters: string } {
  const at = code.indexOf("#") + 1
  return { address: code.slice(0, at), letters: code.slice(at).replace(/(.{4})(?=.)/g, "$1-") }
}

/** Six digits as people read them to each other: in two groups of three. */
export function grouped(digits: string): string {
  return digits.replace(/(\d{3})(?=\d)/g, "$1 ")
}
