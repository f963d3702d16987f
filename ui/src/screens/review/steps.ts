/**
 * Lets j and k, and the keys that are named, step through what a selector finds, while focus is in the part itself. Tab
 * reaches all of it as well. Keys that are typed into a field stay with the field.
 */
export function steps(selector: string, arrows: readonly [string, string] | readonly [] = []): (node: HTMLElement) => () => void {
  return (node) => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
      const by = event.key === "j" || event.key === arrows[1] ? 1 : event.key === "k" || event.key === arrows[0] ? -1 : 0
      if (by === 0) return
      const stops = [...node.querySelectorAll<HTMLElement>(selector)]
      const at = stops.findIndex((stop) => stop.contains(document.activeElement))
      const next = stops[at < 0 ? (by > 0 ? 0 : stops.length - 1) : at + by]
      if (!next) return
      event.preventDefault()
      next.focus()
      next.scrollIntoView({ block: "nearest" })
    }
    node.addEventListener("keydown", press)
    return () => node.removeEventListener("keydown", press)
  }
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches("input, textarea, select") || target.isContentEditable)
}
