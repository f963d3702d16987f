/** What the polite live region says. App.svelte shows it to screen readers only. */
export const spoken = $state({ text: "" })

/** Says a sentence to people who use a screen reader, without moving their focus. */
export function announce(sentence: string): void {
  // The same sentence twice is a change only if the region was empty between.
  spoken.text = ""
  queueMicrotask(() => (spoken.text = sentence))
}
