// To whom a round goes.

import type { Me } from "../../backend/types"

/** The leads but me. They are told by name, and two may share one: mine is in the list once, if I am one of them. */
export function otherLeads({ leads, name, roles }: Pick<Me, "leads" | "name" | "roles">): string[] {
  const mine = roles.includes("lead") ? leads.indexOf(name) : -1
  return leads.filter((_, at) => at !== mine)
}
