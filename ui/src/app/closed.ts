// Screens before there is an open book, which are fetched together.
export { default as forgotten } from "../screens/start/Forgotten.svelte"
export { default as join } from "../screens/start/Join.svelte"
export { default as make } from "../screens/start/Make.svelte"
export { default as start } from "../screens/start/Start.svelte"
