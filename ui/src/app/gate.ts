import type { ShellState } from "../backend/types"
import type { Name, Params, Place } from "./paths"

/** Screens for somebody who has no book yet. */
const BEFORE: readonly Name[] = ["start", "join", "make"]
/** Screens for as long as the book is closed. */
const CLOSED: readonly Name[] = ["unlock", "forgotten", "handed"]

/**
 * Which screen stands there, given what is open. The address stays as it is while the book is locked: that is how unlock
 * returns to the same line. While a stranger has the screen there is one place, whatever the address says.
 */
export function gate(book: ShellState["book"], name: Name, params: Params): Place {
  const outside = BEFORE.includes(name)
  switch (book) {
    case "none":
      return outside ? { name, params } : { name: "start", params: {} }
    case "showing":
      return { name: "handed", params: {} }
    case "locked":
      // Joining anew is the way out of a damaged book, and one whose passphrase is forgotten is set aside; nothing else
      // begins where a book is.
      return name === "join" || name === "forgotten" ? { name, params } : { name: "unlock", params: {} }
    default:
      return outside || CLOSED.includes(name) ? { name: "rounds", params: {} } : { name, params }
  }
}

/** Screens with a list beside what was chosen from it: another choice leaves the list as it lies. */
const LISTED: readonly Name[] = ["review", "cards", "profiles", "places", "people", "flyers", "services", "texts"]

/** One instance per screen and thing it shows: another round is another instance, another line of it is not. */
export function instance(place: Place): string {
  return LISTED.includes(place.name) ? place.name : `${place.name}/${place.params.id ?? ""}`
}
