// The benches in `tests/bench` that drive the screens; `cargo xtask bench taps` and `cargo xtask bench screens`.
import { defineConfig } from "@playwright/test"
import lane from "./playwright.config.ts"

export default defineConfig({
  ...lane,
  testDir: "../bench",
  testMatch: "*.ts",
  timeout: 3_600_000,
  workers: 1,
  reporter: "line",
  // A trace of ten thousand presses is larger than what it would tell.
  use: { ...lane.use, trace: "off" },
})
