// Screens of a round, which are fetched together.
export { default as before } from "../screens/before/Before.svelte"
export { default as handin } from "../screens/handin/HandIn.svelte"
export { default as round } from "../screens/round/Round.svelte"
export { default as items } from "../screens/rounds/Items.svelte"
export { default as read } from "../screens/rounds/Read.svelte"
export { default as way } from "../screens/way/Way.svelte"
export { default as more } from "./More.svelte"
