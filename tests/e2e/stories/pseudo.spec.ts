// Every screen in two languages that nobody speaks: one whose words are 40 % longer, and one from right to left.
import { test } from "@playwright/test"
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as pseudo from "../../../ui/pseudo.ts"
import { Desk, PHONE } from "../desk.ts"
import { glanced } from "../look.ts"
import { idsOf, STOPS } from "../screens.ts"
import { World } from "../world.ts"

const UI = join(import.meta.dirname, "../../../ui")

test.describe.configure({ mode: "parallel" })
test.use({ trace: "off" })

for (const name of ["long", "mirrored"] as const) {
  test(`every screen holds words that are ${name}`, async ({ browser }) => {
    test.setTimeout(300_000)
    const page = mkdtempSync(join(tmpdir(), "veldboek-page-"))
    execFileSync("npx", ["--no-install", "vite", "build", "--outDir", page, "--emptyOutDir", "--logLevel", "error"], {
      cwd: UI,
      env: { ...process.env, VELDBOEK_PSEUDO: name },
    })
    const world = await World.with(page)
    try {
      const manner = { size: PHONE, by: "thumb", language: "nl", pseudo: pseudo[name] } as const
      const open = (who: string) => Desk.open(browser, world, who, manner)
      const [noor, petya, wen] = [await open("Noor"), await open("Petya"), await open("Wen")]
      const ids = await idsOf(noor, petya, wen)
      // Words of the team's lists come from the program, which speaks Dutch.
      for (const stop of STOPS.filter((stop) => stop.name !== "before-alike")) {
        const desk = stop.who === "noor" ? noor : petya
        await test.step(stop.name, async () => {
          await stop.go(desk, ids)
          await glanced(desk, `${stop.name}-${name}`)
          await stop.leave?.(desk, ids)
        })
      }
    } finally {
      await world.end()
      rmSync(page, { recursive: true, force: true })
    }
  })
}
