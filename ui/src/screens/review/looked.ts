const LOOKED_MS = 3_000
const SIGNS = ["pointerdown", "keydown", "wheel", "touchmove"] as const

/**
 * Calls back when somebody has really looked: the page was in front for a few seconds, and she chose the round herself
 * or did something after it opened by itself. Returns what ends the waiting.
 */
export function looked(chosen: boolean, done: () => void): () => void {
  let there = chosen
  let left = LOOKED_MS
  const beat = 500
  const sign = () => (there = true)
  for (const name of SIGNS) addEventListener(name, sign, { passive: true })
  const timer = setInterval(() => {
    if (document.hidden || !document.hasFocus()) return
    left -= beat
    if (left > 0 || !there) return
    end()
    done()
  }, beat)
  function end() {
    clearInterval(timer)
    for (const name of SIGNS) removeEventListener(name, sign)
  }
  return end
}
