import type { Id } from "./types"

/** The id under which drafts are kept before there is a round: sixteen zero bytes. */
export const NO_ROUND: Id = "0".repeat(32)

/**
 * A new id for a visit or a conversation line: 6 random bytes in hex (formats.md §6). The page makes it, so that a line
 * has its id before the first keystroke is stored.
 */
export function newId(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
}
