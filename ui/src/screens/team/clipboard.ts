/** What a code is worth is over by then, and other apps can read what lies on the clipboard. */
const FORGET_MS = 60_000

let timer: ReturnType<typeof setTimeout> | undefined

/** Copies a code, and empties the clipboard after a minute. False when the page may not copy. */
export async function lend(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    return false
  }
  clearTimeout(timer)
  timer = setTimeout(forget, FORGET_MS)
  return true
}

/** A page that nobody looks at may not write there: then it does so when somebody does again. */
function forget(): void {
  navigator.clipboard.writeText("").catch(() => addEventListener("focus", forget, { once: true }))
}
