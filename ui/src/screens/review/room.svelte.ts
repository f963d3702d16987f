import { shell } from "../../app/shell.svelte"
import { wide } from "../../app/wide.svelte"

/** How many columns stand beside each other: the list, the round, and what is said about it. */
export type Columns = "three" | "two" | "one"

/** The width in which three fit, in the size of the text; where there is no desk, one is all there is. */
const THREE = 62
const REM = 16

let width = $state(innerWidth)
addEventListener("resize", () => (width = innerWidth))

export const room = {
  get columns(): Columns {
    if (!wide.current) return "one"
    return (width * 100) / (REM * shell.state.settings.text) >= THREE ? "three" : "two"
  },
}
