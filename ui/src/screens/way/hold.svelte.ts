// Presses of the one big button in the pocket.

const HOLD_MS = 250

/**
 * Presses of the one big button. A finger holds for a moment, so that cloth does not count; a key, a mouse or a screen
 * reader just presses.
 */
export class Hold {
  holding = $state(false)
  /** A finger let go too early: then the screen says how it works. */
  short = $state(false)
  #timer: ReturnType<typeof setTimeout> | undefined
  #finger = false
  #count: () => void

  constructor(count: () => void) {
    this.#count = count
  }

  down = (event: PointerEvent): void => {
    this.#finger = event.pointerType !== "mouse"
    if (!this.#finger) return
    clearTimeout(this.#timer)
    this.holding = true
    this.#timer = setTimeout(() => {
      this.holding = false
      this.short = false
      this.#count()
    }, HOLD_MS)
  }

  up = (): void => {
    clearTimeout(this.#timer)
    if (this.holding) this.short = true
    this.holding = false
  }

  /** The click after a finger is not a second press; any other click is one. */
  click = (event: MouseEvent): void => {
    // A screen reader's press comes without a pointer, and says so by a count of clicks of zero.
    if (this.#finger && event.detail !== 0) return
    this.#count()
  }
}
