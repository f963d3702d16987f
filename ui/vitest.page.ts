import { builtinEnvironments, type Environment } from "vitest/runtime"

/** Node's environment with what the page runs: without it Svelte would be compiled for a server, where nothing reacts. */
export default {
  ...builtinEnvironments.node,
  name: "page",
  viteEnvironment: "client",
} satisfies Environment
