import { HOME, read, write, type Name, type Params } from "./paths"

/**
 * Where we are. Addresses live behind the `#`, so that the phone's and the browser's back button work by themselves, and
 * a reload stays where it was.
 */
class Router {
  name = $state<Name>(HOME.name)
  params = $state.raw<Params>(HOME.params)

  /** Whether the present place was reached by going back to it. */
  returning = false

  /** The addresses from the first to the present one, to know whether "back" is one step back in the history. */
  #trail: string[] = []
  #at = 0
  /** One step back was asked for, and the history has not taken it yet. */
  #leaving = false
  /** Where to go once it has. */
  #then: { address: string; replace: boolean } | undefined

  /** Begins to follow the address. */
  start(): void {
    const state: unknown = history.state
    this.#at = isStep(state) ? state.step : 0
    this.#arrive()
    addEventListener("hashchange", () => this.#arrive())
  }

  /** The address before the present one, if it was ours. */
  get before(): string | undefined {
    return this.#trail[this.#at - 1]
  }

  #arrive(): void {
    const state: unknown = history.state
    this.returning = isStep(state) && state.step < this.#at
    if (isStep(state)) this.#at = state.step
    else {
      // A new entry: everything that was ahead is gone.
      if (this.#trail.length > 0) this.#at += 1
      this.#trail.length = this.#at
      history.replaceState({ step: this.#at }, "")
    }
    this.#trail[this.#at] = location.hash
    const place = read(location.hash)
    this.name = place.name
    this.params = place.params
    this.#leaving = false
    const then = this.#then
    this.#then = undefined
    if (then) this.move(then.address, then.replace)
  }

  /** One step back in the history; a second wish while the first is under way is the same one. */
  leave(): void {
    if (this.#leaving) return
    this.#leaving = this.before !== location.hash
    history.back()
  }

  /** Goes to an address, in place of the present one or after it. */
  move(address: string, replace: boolean): void {
    // The step back is taken later, from wherever the history stands then: a quick finger that opens the next line
    // meanwhile would come back to the line before it.
    if (this.#leaving) {
      this.#then = { address, replace }
      return
    }
    if (address === (location.hash || "#/")) return
    if (!replace) {
      location.hash = address
      return
    }
    history.replaceState({ step: this.#at }, "", address)
    this.#arrive()
  }
}

export const route = new Router()

/** Goes to a screen: `go("round", { id })`. With `replace`, back does not return to the present one. */
export function go(name: Name, params: Params = {}, replace = false): void {
  route.move(write(name, params), replace)
}

/** The address of a screen, for a link. */
export function href(name: Name, params: Params = {}): string {
  return write(name, params)
}

/** One step back if that is where the screen was opened from, otherwise to that address. */
export function back(address: string = write("rounds")): void {
  const before = route.before
  if (before !== undefined && (before || "#/") === address) route.leave()
  else route.move(address, true)
}

interface Step {
  step: number
}

function isStep(state: unknown): state is Step {
  return typeof state === "object" && state !== null && "step" in state && typeof state.step === "number"
}
