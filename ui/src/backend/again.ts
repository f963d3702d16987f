/** How long to wait after a connection broke; twice as long after each next time. */
const FIRST_MS = 500
const MOST_MS = 5_000

/** Opens a connection. Says when it stands and when it broke, and returns what closes it. */
export type Connect = (stands: () => void, broke: () => void) => () => void

/** Keeps a connection, opening it anew for as long as it takes. Returns what ends that. */
export function keepConnected(connect: Connect): () => void {
  let wait = FIRST_MS
  let timer: ReturnType<typeof setTimeout> | undefined
  let close = (): void => {}
  const begin = (): void => {
    let broken = false
    close = connect(
      () => (wait = FIRST_MS),
      () => {
        if (broken) return
        broken = true
        close()
        timer = setTimeout(begin, wait)
        wait = Math.min(wait * 2, MOST_MS)
      },
    )
  }
  begin()
  return () => {
    clearTimeout(timer)
    close()
  }
}
