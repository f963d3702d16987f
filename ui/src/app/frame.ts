const LONGEST_MS = 100

/**
 * Calls back when the next frame has been drawn; at once where nothing is drawn. For what may come after a press is seen,
 * such as a request, which takes the processor of an old phone as long as the drawing does.
 */
export function afterFrame(then: () => void): void {
  if (document.hidden) return then()
  let called = false
  const once = () => {
    if (called) return
    called = true
    then()
  }
  // A window that something else covers may draw nothing for a long time.
  setTimeout(once, LONGEST_MS)
  requestAnimationFrame(() => setTimeout(once))
}
