import { defineConfig } from "@playwright/test"
import { existsSync } from "node:fs"

// Debian's browser: Playwright's own download is not available everywhere.
const chromium = process.env["VELDBOEK_CHROMIUM"] ?? "/usr/bin/chromium"
if (!existsSync(chromium)) throw new Error(`The e2e lane needs Debian's chromium at ${chromium}.`)

export default defineConfig({
  testDir: "stories",
  outputDir: process.env["VELDBOEK_E2E_OUT"] ?? "../../target/e2e/results",
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: false,
  // A test that passes at its second attempt has failed.
  retries: 0,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: process.env["VELDBOEK_E2E_REPORT"] ?? "../../target/e2e/report.json" }]],
  use: {
    actionTimeout: 15_000,
    browserName: "chromium",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: chromium,
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
})
