const OPERABLE = "a[href], button, input, select, textarea, summary, [tabindex]"

/**
 * Lets the keyboard scroll what scrolls: a part that is longer than its room and holds nothing to operate takes focus
 * itself. With something to operate in it, Tab brings that into view, and another stop would only be in the way.
 */
export function scrolls(node: HTMLElement): () => void {
  const look = () => {
    const needs = node.scrollHeight > node.clientHeight + 1 && !node.querySelector(OPERABLE)
    if (needs) node.tabIndex = 0
    else node.removeAttribute("tabindex")
  }
  const sizes = new ResizeObserver(look)
  const inside = new MutationObserver(look)
  sizes.observe(node)
  inside.observe(node, { childList: true, subtree: true })
  look()
  return () => {
    sizes.disconnect()
    inside.disconnect()
  }
}
