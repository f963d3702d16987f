import { vitePreprocess } from "@sveltejs/vite-plugin-svelte"

/** @type {import("@sveltejs/vite-plugin-svelte").SvelteConfig} */
export default {
  preprocess: vitePreprocess({ script: false, style: false }),
  compilerOptions: { runes: true, cssHash: ({ hash, filename, css }) => `s${hash(filename + css).slice(0, 5)}` },
  // What the compiler warns about, accessibility above all, breaks the build: a warning that may be ignored will be.
  onwarn(warning) {
    throw new Error(`${warning.filename}:${warning.start?.line}: ${warning.message} (${warning.code})`)
  },
}
