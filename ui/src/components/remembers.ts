import { route } from "../app/router.svelte"

/** How far each address was scrolled, for as long as the page lives. */
const scrolled = new Map<string, number>()
const PATIENCE_MS = 1000

/** Somebody who comes back finds the list where she left it. */
export function remembers(node: HTMLElement): () => void {
  const address = location.hash
  const wanted = route.returning ? (scrolled.get(address) ?? 0) : 0
  const until = performance.now() + PATIENCE_MS
  let frame = 0
  // What was asked of the book comes a moment later, and only then is there something to scroll.
  const reach = () => {
    node.scrollTop = wanted
    const there = Math.abs(node.scrollTop - wanted) < 1
    if (!there && performance.now() < until) frame = requestAnimationFrame(reach)
  }
  const stop = () => cancelAnimationFrame(frame)
  if (wanted > 0) {
    reach()
    for (const hand of ["pointerdown", "wheel", "keydown"]) node.addEventListener(hand, stop, { once: true, passive: true })
  }
  const keep = () => scrolled.set(address, node.scrollTop)
  node.addEventListener("scroll", keep, { passive: true })
  return () => {
    stop()
    node.removeEventListener("scroll", keep)
  }
}
