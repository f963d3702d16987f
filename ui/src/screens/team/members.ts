import type { DevicePage, MemberPage } from "../../backend/types"

/** The roles that a lead can give with a code, the most usual first. */
export const ROLES = ["fieldworker", "lead", "online", "coordinator", "volunteer"] as const

/** Who looks at it first, then by name; those whose name has not arrived last. */
export function inOrder(members: readonly MemberPage[]): MemberPage[] {
  const rank = (member: MemberPage) => (member.me ? 0 : member.name === null ? 2 : 1)
  return [...members].sort((a, b) => rank(a) - rank(b) || (a.name ?? "").localeCompare(b.name ?? ""))
}

/** The device that shows this first, then those that were seen last. */
export function devicesOf(member: MemberPage): DevicePage[] {
  const at = (device: DevicePage) => device.last_seen ?? ""
  return [...member.devices].sort((a, b) => Number(b.this) - Number(a.this) || at(b).localeCompare(at(a)))
}

/** What a name that a lead types for a newcomer means. */
export type Named = "free" | "new" | "known" | "member"

/** As the book decides it: the exact name of a member makes another device of hers. */
export function named(
  typed: string,
  members: readonly MemberPage[],
  people: readonly { name: string; retired: boolean; has_device: boolean }[],
): Named {
  const name = typed.trim()
  if (name === "") return "free"
  const working = people.filter((person) => person.name === name && !person.retired)
  if (working.some((person) => person.has_device) && members.some((member) => member.name === name)) return "member"
  return working.length > 0 ? "known" : "new"
}

/** From how many seconds on a code is said to work so long; the last of these that fits is said. */
const STEPS = [
  [0, 10],
  [18, 30],
  [45, 60],
  [75, 90],
  [105, 120],
] as const

/** How long a code still works, in steps that are said in words: a number that runs along is a nuisance. */
export function left(seconds: number): number {
  return STEPS.filter(([from]) => seconds >= from).at(-1)?.[1] ?? 10
}
