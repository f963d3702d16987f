// Contrast of every pair of colours that the components put together (WCAG 2.2, 1.4.3 and 1.4.11).
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"

// vitest gives stylesheets as nothing.
const css = readFileSync("src/style/tokens.css", "utf8")

type Colours = Record<string, string>

function block(head: string): Colours {
  const body = css.slice(css.lastIndexOf(`${head} {`)).split("}")[0] ?? ""
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((found) => [found[1], found[2]]))
}

const dark = block("  :root")
const themes: Record<string, Colours> = {
  dark,
  light: { ...dark, ...block('[data-theme="light"]') },
  sunlight: { ...dark, ...block('[data-theme="light"]'), ...block('[data-contrast="high"]') },
}

const SURFACES = ["page", "surface-1", "surface-2", "surface-3"]
const INKS = ["accent-ink", "pen", "stamp", "danger"]
const SOFT: Record<string, string> = { "accent-ink": "accent-soft", pen: "pen-soft", stamp: "stamp-soft", danger: "danger-soft" }

/** Words on a ground. */
const WORDS: [string, string][] = [
  ...[...SURFACES, "accent-soft", "pen-soft", "stamp-soft", "danger-soft"].map((on): [string, string] => ["ink-1", on]),
  ...[...SURFACES, "accent-soft", "pen-soft", "danger-soft"].map((on): [string, string] => ["ink-2", on]),
  ...INKS.flatMap((ink) => [...SURFACES.slice(0, 3), SOFT[ink] ?? ""].map((on): [string, string] => [ink, on])),
  ["on-accent", "accent"],
  ["on-accent-soft", "accent-soft"],
  ["page", "accent-ink"],
]
/** Borders of controls, what is chosen, and the ring of focus. */
const SHAPES: [string, string][] = [
  ...SURFACES.flatMap((on): [string, string][] => [
    ["edge", on],
    ["focus-ring", on],
    ["accent-ink", on],
  ]),
  ["danger", "danger-soft"],
  ["pen", "pen-soft"],
]

function luminance(colour: string): number {
  const part = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

function ratio(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

for (const [theme, colours] of Object.entries(themes)) {
  test(`the ${theme} theme can be read`, () => {
    const low: string[] = []
    const look = (pairs: [string, string][], least: number) => {
      for (const [ink, ground] of pairs) {
        const found = ratio(colours[ink] ?? "", colours[ground] ?? "")
        if (!(found >= least)) low.push(`${ink} on ${ground}: ${found.toFixed(2)}, and ${least} is needed`)
      }
    }
    look(WORDS, theme === "sunlight" ? 7 : 4.5)
    look(SHAPES, 3)
    look([["pocket-ink", "pocket"]], 4.5)
    expect(low).toEqual([])
  })
}
