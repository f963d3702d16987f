import { tick } from "svelte"

/** Brings what is wrong with a form into view, above the dock: the first field that is, with focus, or why it failed. */
export async function showWrong(form: HTMLElement | undefined): Promise<void> {
  // What is missing and why it failed are painted first.
  await tick()
  const field = form?.querySelector<HTMLElement>("[aria-invalid]")
  const wrong = field ?? form?.querySelector<HTMLElement>("[role=alert]")
  if (!wrong) return
  if (!field) wrong.tabIndex = -1
  wrong.focus({ preventScroll: true })
  wrong.scrollIntoView({ block: "center" })
}
