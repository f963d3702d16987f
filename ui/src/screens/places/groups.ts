import type { PlaceListed } from "../../backend/types"

/** Places of one setting; those no longer visited stand together, last. */
export interface Group {
  setting: string
  places: PlaceListed[]
}

/** By setting in the order of the catalogue; within one, the most visited first, then by name. */
export function grouped(places: readonly PlaceListed[], settings: readonly string[]): Group[] {
  const groups = new Map<string, PlaceListed[]>()
  for (const place of places) {
    const setting = place.retired ? "retired" : place.setting
    groups.set(setting, [...(groups.get(setting) ?? []), place])
  }
  const rank = (setting: string) => {
    const at = settings.indexOf(setting)
    return setting === "retired" ? settings.length + 1 : at < 0 ? settings.length : at
  }
  return [...groups]
    .map(([setting, found]) => ({
      setting,
      places: found.sort((a, b) => b.visits - a.visits || a.name.localeCompare(b.name)),
    }))
    .sort((a, b) => rank(a.setting) - rank(b.setting))
}
