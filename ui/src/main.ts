import { mount } from "svelte"
import App from "./App.svelte"
import { route } from "./app/router.svelte"
import { shell } from "./app/shell.svelte"
import "./style/reset.css"
import "./style/tokens.css"
import "./style/base.css"
import "./style/layout.css"
import "./style/components.css"

// The first versions that know `:has()` are the floor itself. Older ones would show an unstyled page that half works,
// so they keep the message of index.html.
const old = document.getElementById("old")
const target = document.getElementById("app")
if (target && CSS.supports("selector(:has(a))")) {
  route.start()
  await shell.start()
  old?.remove()
  mount(App, { target })
} else if (old) {
  old.className = "old old--now"
}
