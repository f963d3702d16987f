import type { Attachment } from "svelte/attachments"

/** How large the hours stand on paper, and how many services have room. */
export interface Fit {
  size: number
  services: number
}

/** Letters get no smaller than this part of their size, which is the print of a newspaper, and no larger than that. */
const LEAST = 0.66
const MOST = 1.2
const STEP = 0.03

/**
 * What has room: as large as it can be, then smaller, then without the last services. `overflows` says whether something
 * would be cut off.
 */
export function fitted(services: number, overflows: (fit: Fit) => boolean): Fit {
  for (let size = MOST; size >= LEAST; size -= STEP) {
    if (!overflows({ size, services })) return { size, services }
  }
  for (let fewer = services - 1; fewer > 0; fewer -= 1) {
    if (!overflows({ size: LEAST, services: fewer })) return { size: LEAST, services: fewer }
  }
  return { size: LEAST, services: 0 }
}

/** Measures the first card of a sheet, whenever what stands on it changes. */
export function measures(services: number, told: (fit: Fit) => void): Attachment<HTMLElement> {
  return (sheet) => {
    const card = sheet.querySelector<HTMLElement>(".card")
    if (!card) return
    const items = [...card.querySelectorAll<HTMLElement>("li")]
    const lay = ({ size, services }: Fit) => {
      sheet.style.setProperty("--fit", String(size))
      items.forEach((item, at) => (item.hidden = at >= services))
    }
    const fit = fitted(services, (fit) => {
      lay(fit)
      return card.scrollHeight > card.clientHeight || card.scrollWidth > card.clientWidth
    })
    lay(fit)
    told(fit)
  }
}
