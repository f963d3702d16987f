import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { lend, prolong, takeBack } from "./clipboard"

let page: EventTarget
/** What lies on the clipboard, and whether the page may write there now. */
let lies = ""
let seen = true

beforeEach(() => {
  vi.useFakeTimers()
  page = new EventTarget()
  ;[lies, seen] = ["", true]
  const writeText = async (text: string) => {
    if (!seen) throw new Error("nobody looks")
    lies = text
  }
  vi.stubGlobal("navigator", { clipboard: { writeText } })
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page))
})

afterEach(async () => {
  takeBack()
  await vi.runAllTimersAsync()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const minute = () => vi.advanceTimersByTimeAsync(60_000)
const paste = (text: string) => {
  page.dispatchEvent(Object.assign(new Event("paste"), { clipboardData: { getData: () => text } }))
}

test("what was copied is gone a minute after the work ends", async () => {
  expect(await lend("hallo")).toBe(true)
  await vi.advanceTimersByTimeAsync(59_000)
  prolong()
  await vi.advanceTimersByTimeAsync(59_000)
  expect(lies).toBe("hallo")
  await minute()
  expect(lies).toBe("")
})

test("it is gone when the book closes and when the page goes", async () => {
  await lend("hallo")
  takeBack()
  await vi.advanceTimersByTimeAsync(0)
  expect(lies).toBe("")
  await lend("hallo")
  page.dispatchEvent(new Event("pagehide"))
  await vi.advanceTimersByTimeAsync(0)
  expect(lies).toBe("")
})

test("what somebody else copied meanwhile stays", async () => {
  await lend("hallo")
  lies = "een lijst"
  page.dispatchEvent(new Event("copy"))
  await minute()
  takeBack()
  expect(lies).toBe("een lijst")
})

test("who comes back has a minute to paste what was copied elsewhere, and that stays", async () => {
  await lend("hallo")
  seen = false
  await minute()
  ;[lies, seen] = ["een lijst", true]
  page.dispatchEvent(new Event("focus"))
  await vi.advanceTimersByTimeAsync(10_000)
  paste("een lijst")
  await minute()
  expect(lies).toBe("een lijst")
})

test("who comes back and pastes nothing else finds it emptied after a minute", async () => {
  await lend("hallo\nallemaal")
  seen = false
  await minute()
  expect(lies).toBe("hallo\nallemaal")
  seen = true
  page.dispatchEvent(new Event("focus"))
  paste("hallo\r\nallemaal")
  await minute()
  expect(lies).toBe("")
})
