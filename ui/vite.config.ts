import { svelte } from "@sveltejs/vite-plugin-svelte"
import { defineConfig } from "vitest/config"
import { words } from "./vite.words.ts"

// The floor is Android System WebView 105 and Safari 15.4 (style.md §8.1): what is newer is lowered or not used.
const floor = ["chrome105", "safari15.4"]

export default defineConfig({
  plugins: [words(), svelte()],
  // Relative addresses, so that the same files serve the Tauri window and devd.
  base: "./",
  build: {
    target: floor,
    cssTarget: floor,
    // `default-src 'self'` forbids whatever is written into a page: no data addresses and no inline preload script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // The tests run what the page runs: without this, `svelte` would be its server half, where nothing reacts.
  resolve: process.env.VITEST ? { conditions: ["browser"] } : {},
  test: {
    include: ["src/**/*.test.ts"],
    environment: "./vitest.page.ts",
    server: { deps: { inline: ["svelte"] } },
  },
})
