// The only file that knows what the page runs in: the Tauri window, or a browser that devd serves on loopback.
// Everything else asks by the generated doors beside it.
import { invoke, isTauri } from "@tauri-apps/api/core"
import { listen } from "@tauri-apps/api/event"
import { keepConnected } from "./again"
import type { Changed, FailureShown } from "./types"

/** Everything may have changed: said when a connection to the app begins, for the first time or again. */
export const EVERYTHING = "*"

/** One ask of one area. Rejects with a `FailureShown`, and with nothing else. */
export async function ask<T>(area: string, what: { ask: string } & Record<string, unknown>): Promise<T> {
  try {
    return isTauri() ? await invoke<T>(area, { ask: what }) : await askOverLoopback<T>(area, what)
  } catch (reason) {
    throw asFailure(reason)
  }
}

/** Calls back with the topics of every change, until the returned function is called. */
export function onChanged(changed: (topics: string[]) => void): () => void {
  if (isTauri()) {
    const ending = listen<Changed>("changed", (event) => changed(event.payload.topics))
    void ending.then(() => changed([EVERYTHING]))
    return () => void ending.then((end) => end())
  }
  // Not by the browser's own trying again: it gives up at the first answer that is no stream.
  return keepConnected((stands, broke) => {
    const events = new EventSource(`events?token=${encodeURIComponent(token)}`)
    events.onmessage = (event: MessageEvent<string>) => changed((JSON.parse(event.data) as Changed).topics)
    events.onerror = broke
    events.onopen = () => {
      stands()
      // Whatever changed before the connection stood, the first time or again, was told to nobody.
      changed([EVERYTHING])
    }
    return () => events.close()
  })
}

/** Whatever was thrown, as a failure that has sentences. */
export function asFailure(reason: unknown): FailureShown {
  if (typeof reason === "object" && reason !== null && "code" in reason && typeof reason.code === "string") {
    const { detail, line } = reason as Partial<FailureShown>
    return { code: reason.code, detail: detail ?? null, line: line ?? null }
  }
  return { code: reason instanceof TypeError ? "app_silent" : "app_broken", detail: null, line: null }
}

// devd gives the token in the address, good once. It stays in the memory of this page only.
const token = tokenOfAddress()

function tokenOfAddress(): string {
  const address = new URL(location.href)
  const found = address.searchParams.get("token") ?? ""
  if (found) {
    address.searchParams.delete("token")
    history.replaceState(history.state, "", address)
  }
  return found
}

async function askOverLoopback<T>(area: string, what: unknown): Promise<T> {
  const answer = await fetch(`ask/${area}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-veldboek": token },
    body: JSON.stringify(what),
  })
  const body: unknown = await answer.json()
  if (!answer.ok) throw body
  return body as T
}
