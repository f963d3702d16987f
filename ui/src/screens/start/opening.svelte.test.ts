import { beforeEach, expect, test, vi } from "vitest"

const tried: string[] = []
let answers: ((reason: unknown) => void)[] = []
let right = false
vi.mock("../../backend/backend", () => ({ asFailure: (reason: unknown) => reason }))
vi.mock("../../backend/doors", () => ({
  shell: {
    unlock: (passphrase: string) => {
      tried.push(passphrase)
      return new Promise((open, fail) => answers.push((reason) => (right ? open({}) : fail(reason))))
    },
  },
}))
vi.mock("../../app/shell.svelte", () => ({
  shell: { state: { passphrase_after: 0 }, take: (asking: Promise<unknown>) => asking },
}))
const { Opening } = await import("./opening.svelte")

const WRONG = { code: "wrong_passphrase", detail: "4", line: null }
const still = () => vi.advanceTimersByTimeAsync(0)
async function answer(reason: unknown = WRONG): Promise<void> {
  answers.shift()?.(reason)
  await still()
}

let seen = 0
let one: InstanceType<typeof Opening>
beforeEach(() => {
  vi.useFakeTimers()
  tried.length = 0
  answers = []
  right = false
  seen = 0
  one = new Opening(() => (seen += 1))
})

test("a wrong passphrase is called wrong until another one is typed, and the wait counts down", async () => {
  one.type("een fiets")
  void one.press()
  await answer()
  expect([one.failure?.code, one.left, seen]).toEqual(["wrong_passphrase", 4, 1])
  one.type("een fiets i")
  expect(one.failure).toBeUndefined()
  await vi.advanceTimersByTimeAsync(2500)
  expect(one.left).toBe(2)
})

test("what was typed while another one was looked at is not called wrong", async () => {
  one.type("een fiets")
  void one.press()
  one.type("een lamp")
  await answer()
  expect([one.failure, seen]).toEqual([undefined, 0])
  expect(one.left).toBe(4)
})

test("what stands there when the wait is over is tried, if somebody pressed meanwhile", async () => {
  one.type("een fiets")
  void one.press()
  await answer()
  one.type("een lamp")
  void one.press()
  one.type("een lamp bij het raam")
  expect([one.asked, tried]).toEqual([true, ["een fiets"]])
  await vi.advanceTimersByTimeAsync(4000)
  expect(tried).toEqual(["een fiets", "een lamp bij het raam"])
  right = true
  await answer()
  expect([one.failure, one.asked, one.trying]).toEqual([undefined, false, false])
})

test("nothing is tried without a press, and nothing behind a screen that was left", async () => {
  one.type("een fiets")
  void one.press()
  await answer()
  one.type("een lamp")
  await vi.advanceTimersByTimeAsync(10_000)
  expect(tried).toEqual(["een fiets"])
  void one.press()
  await answer()
  void one.press()
  one.stop()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(tried).toEqual(["een fiets", "een lamp"])
})
