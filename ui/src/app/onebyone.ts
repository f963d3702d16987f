/**
 * Does one work after the other, in the order in which they were asked for: of two writes to one field that are under way
 * at once, nobody knows which the book takes last.
 */
export function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work)
    // One that failed says so to whoever asked, and the next one has its turn all the same.
    last = next.catch(() => undefined)
    return next
  }
}
