const DESK_PX = 900

let is = $state(false)
let stop: () => void = () => {}

/**
 * Whether there is room for a desk: navigation on top instead of under the thumb. Larger text needs more room, exactly as
 * if the page were zoomed. Stylesheets read it from `[data-wide]` on the page.
 */
export const wide = {
  get current(): boolean {
    return is
  },
}

/** Measures anew whenever the window or the text size changes. `text` is in percent. */
export function measure(text: number): void {
  stop()
  const width = matchMedia(`(min-width: ${(DESK_PX * text) / 100}px)`)
  const look = () => {
    is = width.matches
    document.documentElement.toggleAttribute("data-wide", is)
  }
  width.addEventListener("change", look)
  stop = () => width.removeEventListener("change", look)
  look()
}
