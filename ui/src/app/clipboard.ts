/** What was copied is worth nothing by then, and other apps can read what lies on the clipboard. */
const FORGET_MS = 60_000

let timer: ReturnType<typeof setTimeout> | undefined

/** Copies a text, and empties the clipboard after a minute. False when the page may not copy. */
export async function lend(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    return false
  }
  start()
  return true
}

/** The work for which it was copied goes on: the minute begins anew. */
export function prolong(): void {
  if (timer !== undefined) start()
}

function start(): void {
  clearTimeout(timer)
  timer = setTimeout(forget, FORGET_MS)
}

/** A page that nobody looks at may not write there: then it does so when somebody does again. */
function forget(): void {
  timer = undefined
  navigator.clipboard.writeText("").catch(() => addEventListener("focus", forget, { once: true }))
}
