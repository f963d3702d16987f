// What the benches beside this folder are written with: they have no packages of their own.
export { chromium, expect, test, type CDPSession, type Locator, type Page } from "@playwright/test"
