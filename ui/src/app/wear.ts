import type { Settings } from "../backend/types"
import { measure } from "./wide.svelte"

const light = matchMedia("(prefers-color-scheme: light)")
let worn: Settings | undefined

// The system's choice may change at any hour.
light.addEventListener("change", () => {
  if (worn) wear(worn)
})

/** Puts theme and text size on the page, where the stylesheets read them. */
export function wear(settings: Settings): void {
  worn = settings
  const page = document.documentElement
  const theme = settings.theme === "system" ? (light.matches ? "light" : "dark") : settings.theme
  page.dataset.theme = theme === "sunlight" ? "light" : theme
  page.dataset.text = String(settings.text)
  measure(settings.text)
  if (theme === "sunlight") page.dataset.contrast = "high"
  else delete page.dataset.contrast
  const colour = getComputedStyle(page).getPropertyValue("--page").trim()
  if (colour) document.querySelector('meta[name="theme-color"]')?.setAttribute("content", colour)
}

/** What a part of the page with colours of its own must say, so that sunlight stays sunlight in it. */
export function contrast(): "high" | undefined {
  return worn?.theme === "sunlight" ? "high" : undefined
}
