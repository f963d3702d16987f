import { expect, test } from "vitest"
import { encoded } from "./encoded"

test("bytes of every value come through, also more than one call takes", async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256)
  const back = Uint8Array.from(atob(await encoded(new Blob([bytes]))), (letter) => letter.charCodeAt(0))
  expect(back).toEqual(bytes)
})

test("of a file that is far too long no more is read than tells that it is", async () => {
  const text = await encoded(new Blob([new Uint8Array(5_000_000)]))
  expect(atob(text)).toHaveLength(2 * 1024 * 1024 + 1)
})
