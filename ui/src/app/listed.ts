/** Whether another one has this name already; people mix up what is called the same. */
export function isTaken(name: string, id: string | undefined, all: readonly { id: string; name: string }[]): boolean {
  const wanted = folded(name)
  return wanted !== "" && all.some((one) => one.id !== id && folded(one.name) === wanted)
}

function folded(name: string): string {
  return name.trim().toLocaleLowerCase()
}

/** Characters that a name of a place or a colleague may have. */
export const NAME_LIMIT = 80

/** A list with one as it is now. The book may have told of it already: nobody stands there twice. */
export function withOne<T extends { id: string }>(all: readonly T[], one: T): T[] {
  return [...all.filter(({ id }) => id !== one.id), one]
}
