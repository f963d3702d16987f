import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { Hold } from "./hold.svelte"

const finger = { pointerType: "touch" } as PointerEvent
const mouse = { pointerType: "mouse" } as PointerEvent
const click = { detail: 1 } as MouseEvent
const key = { detail: 0 } as MouseEvent

describe("the button in the pocket", () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function button(): { hold: Hold; counted: () => number } {
    const count = vi.fn()
    return { hold: new Hold(count), counted: () => count.mock.calls.length }
  }

  it("counts once when a finger holds, however long, and not again for the click after it", () => {
    const { hold, counted } = button()
    hold.down(finger)
    vi.advanceTimersByTime(3000)
    hold.up()
    hold.click(click)
    expect(counted()).toBe(1)
    expect(hold.short).toBe(false)
  })

  it("counts nothing for cloth that brushes past, and says how it works", () => {
    const { hold, counted } = button()
    hold.down(finger)
    vi.advanceTimersByTime(200)
    hold.up()
    hold.click(click)
    expect(counted()).toBe(0)
    expect(hold.short).toBe(true)
  })

  it("counts a plain press of a key, a mouse or a screen reader, also after a finger was there", () => {
    const { hold, counted } = button()
    hold.click(key)
    hold.down(mouse)
    hold.up()
    hold.click(click)
    hold.down(finger)
    hold.up()
    hold.click(key)
    expect(counted()).toBe(3)
  })
})
