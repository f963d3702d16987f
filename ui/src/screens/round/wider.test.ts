import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test, vi } from "vitest"

vi.mock("../../words/words.svelte", () => ({}))
const { WIDER } = await import("./said")

test("a search finds the languages that the book takes, and no other", () => {
  const source = readFileSync(join(import.meta.dirname, "../../../../crates/domain/src/keys.rs"), "utf8")
  const list = /WIDER_LANGUAGES: [^=]*= \[([^\]]*)\]/.exec(source)?.[1] ?? ""
  expect(WIDER).toEqual([...list.matchAll(/"(\w+)"/g)].map(([, id]) => id))
})
