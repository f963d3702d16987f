// Screens of people whom one knows or writes to, which are fetched with those of a desk.
export { default as cards } from "../screens/cards/Cards.svelte"
export { default as kept } from "../screens/cards/Kept.svelte"
export { default as online } from "../screens/online/Online.svelte"
export { default as profiles } from "../screens/online/Profiles.svelte"
