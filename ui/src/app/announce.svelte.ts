/** What the polite live region says. App.svelte shows it to screen readers only. */
export const spoken = $state({ text: "" })

let latest = 0

/** Says a sentence to people who use a screen reader, without moving their focus. */
export function announce(sentence: string): void {
  const turn = ++latest
  // The same sentence twice is a change only if the region was empty between.
  spoken.text = ""
  queueMicrotask(() => {
    if (turn === latest) spoken.text = sentence
  })
}

/** Says nothing, and nothing that was about to be said: a sentence may name a place, and the book is closed. */
export function hush(): void {
  latest += 1
  spoken.text = ""
}
