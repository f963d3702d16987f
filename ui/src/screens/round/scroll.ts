// Keeping the list where the thumb is.

/** The part that scrolls around an element. */
function scroller(node: HTMLElement): HTMLElement | null {
  return node.closest<HTMLElement>(".desk__book, .screen__body")
}

/** Brings the open line into view, at the foot of the list, right above its sheet. */
export function showOpen(node: HTMLElement | undefined): void {
  const row = node?.querySelector<HTMLElement>(".line--now")
  row?.scrollIntoView({ block: "nearest" })
}

/** Remembers where the open line stands, or else what stands at the top; the answer puts it back there. */
export function holdStill(node: HTMLElement): () => void {
  const frame = scroller(node)
  if (!frame) return () => {}
  const top = frame.getBoundingClientRect().top
  const focused = node.contains(document.activeElement) ? document.activeElement : null
  const rows = [...node.querySelectorAll(".line, .visit")]
  const first = () => rows.find((row) => row.getBoundingClientRect().bottom > top)
  const anchor = focused ?? node.querySelector(".line--now") ?? first()
  if (!anchor) return () => {}
  const before = anchor.getBoundingClientRect().top
  return () => {
    if (anchor.isConnected) frame.scrollTop += anchor.getBoundingClientRect().top - before
  }
}
