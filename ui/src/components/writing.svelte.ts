// Whether somebody writes a text, so that what is not needed meanwhile can make room for the keyboard.

export class Writing {
  now = $state(false)
  #pressed = false

  /** Watches the texts of a part of the screen. */
  watch = (part: HTMLElement): (() => void) => {
    const look = () => (this.now = document.activeElement instanceof HTMLTextAreaElement && part.contains(document.activeElement))
    // What was pressed while the text had focus gets that press: nothing comes back under a finger that is still down.
    const left = () => {
      if (!this.#pressed) setTimeout(look)
    }
    const down = () => (this.#pressed = true)
    const up = () => {
      this.#pressed = false
      setTimeout(look)
    }
    part.addEventListener("focusin", look)
    part.addEventListener("focusout", left)
    addEventListener("pointerdown", down)
    addEventListener("pointerup", up)
    addEventListener("pointercancel", up)
    return () => {
      part.removeEventListener("focusin", look)
      part.removeEventListener("focusout", left)
      removeEventListener("pointerdown", down)
      removeEventListener("pointerup", up)
      removeEventListener("pointercancel", up)
    }
  }
}
