import type { Connection, RoundStanding } from "../backend/types"
import { t, when } from "../words/words.svelte"
import { shell } from "./shell.svelte"
import { wide } from "./wide.svelte"

/** How far a round has come: only what was proven. */
export function trailWords(standing: RoundStanding): string {
  const { state, lead, except_since, relay_at } = standing
  if (state === "lead" && lead) {
    return except_since
      ? t("app-trail-lead-except", { name: lead.name, when: when(except_since) })
      : t("app-trail-lead", { name: lead.name, when: when(lead.at) })
  }
  if (state === "here") return t("app-trail-here", { device: device() })
  return relay_at ? t("app-trail-relay-at", { when: when(relay_at) }) : t("app-trail-relay")
}

/** `phone` or `computer`, for sentences that name the thing in the hand. */
export function device(): "phone" | "computer" {
  return wide.current ? "computer" : "phone"
}

/** The quiet line about the connection. */
export function connectionWords(connection: Connection): string {
  if (shell.state.demo) return t("app-connection-demo")
  const rounds = connection.rounds_waiting
  switch (connection.state) {
    case "stopped":
      return t("app-connection-stopped")
    case "offline":
      if (connection.failure?.code === "revoked") return t("app-connection-revoked")
      return rounds > 0 ? t("app-connection-offline-rounds", { rounds }) : t("app-connection-offline")
    case "syncing":
      return t("app-connection-syncing")
    case "never":
      return t("app-connection-never")
    default:
      if (rounds > 0) return t("app-connection-rounds", { rounds })
      return connection.at ? t("app-connection-ok", { when: when(connection.at) }) : t("app-connection-never")
  }
}
