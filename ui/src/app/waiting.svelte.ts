import { review } from "../backend/doors"
import { hear, touches } from "./changes"

/** How many rounds wait for the lead: the number beside "Nakijken". */
export const waiting = $state({ count: 0 })

/** Keeps the number true while a lead's book is open. Returns what ends it. */
export function followWaiting(): () => void {
  let ended = false
  const read = async () => {
    try {
      const list = await review.list()
      if (!ended) waiting.count = list.waiting.length
    } catch {
      // A number that is not known is not shown.
      if (!ended) waiting.count = 0
    }
  }
  void read()
  const deaf = hear((changed) => {
    if (touches(["rounds"], changed)) void read()
  })
  return () => {
    ended = true
    waiting.count = 0
    deaf()
  }
}
