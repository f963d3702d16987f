/** What somebody does who is there: presses, types, turns a wheel, dictates or pastes. */
export const TOUCHES = ["pointerdown", "keydown", "wheel", "input"] as const

/** Hears of every touch of the page, wherever it is. */
export function hearTouches(touched: () => void): void {
  for (const touch of TOUCHES) addEventListener(touch, touched, { passive: true, capture: true })
}
