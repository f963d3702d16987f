import { expect, test } from "vitest"
import { oneByOne } from "./onebyone"

test("works are done in the order in which they were asked for, also after one that failed", async () => {
  const turn = oneByOne()
  const done: number[] = []
  const after = (wait: Promise<unknown>, number: number) => turn(() => wait.then(() => done.push(number)))
  let open = (): void => {}
  const slow = new Promise<void>((resolve) => (open = resolve))
  const first = after(slow, 1)
  const failing = turn(() => Promise.reject(new Error("no")))
  const third = after(Promise.resolve(), 3)
  open()
  await expect(failing).rejects.toThrow("no")
  await Promise.all([first, third])
  expect(done).toEqual([1, 3])
})
