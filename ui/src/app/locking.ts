/** Longer than the book takes to keep a few words; nobody waits longer for a screen that is to be empty. */
const PATIENCE_MS = 1_000

type Settle = () => Promise<unknown>

const screens = new Set<Settle>()

/** What a screen does before the book closes: it keeps what was typed a moment ago. Returns what ends that. */
export function beforeLock(settle: Settle): () => void {
  screens.add(settle)
  return () => screens.delete(settle)
}

/** The book stays open until this has ended, well or not. Returns the same. */
export function keepsOpen<T>(work: Promise<T>): Promise<T> {
  const end = beforeLock(() => work)
  void work.then(end, end)
  return work
}

/** Everything that open screens have is in the book, or could not be kept in time. All are asked at once, now. */
export async function settled(): Promise<void> {
  const asked = [...screens].map((settle) => settle())
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<void>((done) => (timer = setTimeout(done, PATIENCE_MS)))
  await Promise.race([Promise.allSettled(asked), late])
  clearTimeout(timer)
}
