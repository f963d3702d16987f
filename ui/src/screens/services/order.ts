import type { Service } from "../../backend/types"

/** Services as the list shows them: what is offered, and what no longer is. */
export interface Parts {
  offered: Service[]
  gone: Service[]
}

/** By sort in the order of the team's list, then by their own name. */
export function inParts(services: readonly Service[], sorts: readonly string[]): Parts {
  const rank = (sort: string) => {
    const at = sorts.indexOf(sort)
    return at < 0 ? sorts.length : at
  }
  const all = [...services].sort(
    (a, b) => rank(a.sort) - rank(b.sort) || a.sort.localeCompare(b.sort) || a.name.localeCompare(b.name) || a.id.localeCompare(b.id),
  )
  return { offered: all.filter((one) => !one.retired), gone: all.filter((one) => one.retired) }
}
