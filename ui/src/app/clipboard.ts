/** What was copied is worth nothing by then, and other apps can read what lies on the clipboard. */
const FORGET_MS = 60_000

let timer: ReturnType<typeof setTimeout> | undefined
/** What was copied here; nothing once the clipboard holds something else, or nothing. */
let lent: string | undefined
/** Ends the listening that belongs to it. */
let listening: AbortController | undefined

/** Copies a text, and empties the clipboard after a minute. False when the page may not copy. */
export async function lend(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    return false
  }
  over()
  lent = text
  listening = new AbortController()
  const { signal } = listening
  // Whatever is copied after it is somebody else's, and stays; a paste shows what lies there now.
  for (const name of ["copy", "cut"]) addEventListener(name, over, { signal, capture: true })
  addEventListener("paste", pasted, { signal, capture: true })
  addEventListener("pagehide", forget, { signal })
  start()
  return true
}

/** The work for which it was copied goes on: the minute begins anew. */
export function prolong(): void {
  if (timer !== undefined) start()
}

/** Empties the clipboard now: the book closes. */
export function takeBack(): void {
  if (lent !== undefined) forget()
}

function start(): void {
  clearTimeout(timer)
  timer = setTimeout(forget, FORGET_MS)
}

/**
 * A page that nobody looks at may not write there. Whoever comes back may have copied something elsewhere, and no page may
 * look: there is a minute to paste that, and then the clipboard is emptied.
 */
function forget(): void {
  clearTimeout(timer)
  timer = undefined
  const signal = listening?.signal
  navigator.clipboard.writeText("").then(
    () => listening?.signal === signal && over(),
    () => addEventListener("focus", start, { once: true, signal }),
  )
}

function pasted(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData("text/plain").replaceAll("\r\n", "\n").trim()
  if (text !== lent?.trim()) over()
}

function over(): void {
  clearTimeout(timer)
  timer = undefined
  lent = undefined
  listening?.abort()
  listening = undefined
}
