import { expect, it } from "vitest"
import { showWrong } from "./wrong"

it("the first wrong field comes into view with focus, and without one the reason why it failed", async () => {
  const done: string[] = []
  const element = (name: string) => ({ focus: () => done.push(`focus ${name}`), scrollIntoView: () => done.push(`show ${name}`) })
  const form = (found: Record<string, string>) =>
    ({ querySelector: (selector: string) => (found[selector] ? element(found[selector]) : null) }) as unknown as HTMLElement
  await showWrong(form({ "[aria-invalid]": "field", "[role=alert]": "reason" }))
  await showWrong(form({ "[role=alert]": "reason" }))
  await showWrong(form({}))
  expect(done).toEqual(["focus field", "show field", "focus reason", "show reason"])
})
