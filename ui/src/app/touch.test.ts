import { expect, test, vi } from "vitest"
import { hearTouches } from "./touch"

test("turning a wheel and text that comes without a key are touches, like a press and a key", () => {
  const page = new EventTarget()
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page))
  const touched = vi.fn()
  hearTouches(touched)
  for (const touch of ["pointerdown", "keydown", "wheel", "input"]) page.dispatchEvent(new Event(touch))
  page.dispatchEvent(new Event("pointermove"))
  expect(touched).toHaveBeenCalledTimes(4)
})
