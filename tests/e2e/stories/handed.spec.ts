// A stranger holds the phone: she sees flyers and help in her language, and nothing else.
import { expect, test, type Page } from "@playwright/test"
import { codesIn } from "../code.ts"
import { Desk, LAPTOP, PHONE } from "../desk.ts"
import { handed, handOver, shown, takeBack, TONGUES } from "../handed.ts"
import { objections, picture, smallTargets, sticksOut } from "../look.ts"
import { World } from "../world.ts"

test.describe.configure({ mode: "parallel" })

const MANNER = { size: PHONE, by: "thumb", language: "nl" } as const
/** Words of the book, its people and its places. */
const OURS = ["Petya", "Noor", "Wen", "Doubletstraat", "Abrikoos", "Jasmijn", "Rondes", "Spot Voorbeeld"]

async function told(test: (world: World) => Promise<void>): Promise<void> {
  const world = await World.start()
  try {
    await test(world)
  } finally {
    await world.end()
  }
}

test("two presses lead from the rounds to a code in Bulgarian, which a camera reads", async ({ browser }) => {
  await told(async (world) => {
    const petya = await Desk.open(browser, world, "Petya", MANNER)
    let presses = 0
    const press = async (name: string, role: "link" | "button") => {
      presses += 1
      await petya.press(petya.page.getByRole(role, { name, exact: true }))
    }
    await petya.go("#/")
    await press(petya.w("app-tab-flyers"), "link")
    await press(TONGUES["bg"] ?? "", "button")
    const code = petya.page.getByRole("img", { name: shown("bg", "show-scan") })
    await expect(code).toBeVisible()
    expect(presses).toBe(2)
    expect(await codesIn(await petya.page.screenshot())).toEqual(["https://voorbeeld.invalid/sti-bg"])
    // A crack across the glass, and a thumb on a corner.
    await code.evaluate((node) => {
      node.insertAdjacentHTML("beforeend", '<path d="M0 20l60 6v1.2l-60-6z" fill="#777"/><circle cx="30" cy="32" r="4.5" fill="#a77"/>')
    })
    expect(await codesIn(await petya.page.screenshot())).toEqual(["https://voorbeeld.invalid/sti-bg"])
  })
})

test("only the passphrase leads back: no key, no address, no reload and no turn of the phone does", async ({ browser }) => {
  test.setTimeout(180_000)
  await told(async (world) => {
    const petya = await Desk.open(browser, world, "Petya", MANNER)
    const { page } = petya
    await petya.go("#/places")
    await handOver(petya, "bg")
    await nothingElse(page)

    await test.step("back and forth", async () => {
      for (const way of ["goBack", "goBack", "goForward"] as const) {
        await page[way]()
        await nothingElse(page)
      }
    })
    await test.step("addresses", async () => {
      for (const hash of ["#/round/0123456789abcdef0123456789abcdef", "#/flyers", "#/cards", "#/cards/new", "#/kept/0123456789abcdef0123456789abcdef", "#/figures", "#/settings", "#/review", "#/unlock", "#/start", "#/join", "#/forgotten", "#/"]) {
        await petya.go(hash)
        await nothingElse(page)
      }
    })
    await test.step("reload, and another page of the same program", async () => {
      await page.reload()
      await nothingElse(page)
      const other = await page.context().newPage()
      await other.goto(await world.address("Petya"))
      await nothingElse(other)
      await other.close()
    })
    await test.step("keys", async () => {
      for (const key of ["Escape", "Alt+ArrowLeft", "Backspace", "Control+l", "F1", "Control+z", "Control+f"]) {
        await page.keyboard.press(key)
        await nothingElse(page)
      }
      for (let at = 0; at < 25; at += 1) {
        await page.keyboard.press("Tab")
        expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest(".handed") !== null)).toBe(true)
      }
    })
    await test.step("turned, and larger", async () => {
      for (const size of [{ width: 740, height: 360 }, LAPTOP, PHONE]) {
        await page.setViewportSize(size)
        await nothingElse(page)
      }
      const glass = await page.context().newCDPSession(page)
      for (const pageScaleFactor of [3, 1]) {
        await glass.send("Emulation.setPageScaleFactor", { pageScaleFactor })
        await nothingElse(page)
      }
    })
    await test.step("every button", async () => {
      const press = (name: string) => page.getByRole("button", { name, exact: true }).click()
      for (const name of [shown("bg", "show-other-flyers"), shown("bg", "show-back"), shown("bg", "show-locked")]) {
        await press(name)
        await nothingElse(page)
      }
      // The way back asks for the passphrase and has nothing else either.
      await expect(page.getByLabel(petya.w("start-passphrase"), { exact: true })).toBeFocused()
      expect(await page.locator(".handed button").allInnerTexts()).toEqual([petya.w("app-show"), petya.w("start-unlock"), shown("bg", "show-back")])
      await press(shown("bg", "show-back"))
      await nothingElse(page)
    })
    await test.step("asking the program itself", async () => {
      for (const [area, ask] of [["rounds", { ask: "home", limit: 5 }], ["people", { ask: "list" }], ["shell", { ask: "demo" }], ["start", { ask: "set_aside" }]] as const) {
        await expect(petya.ask(area, ask)).rejects.toThrow(/book_locked/)
      }
      expect((await world.state("Petya")).book).toBe("showing")
    })
    await test.step("a wrong passphrase, and the right one", async () => {
      await takeBack(petya, "bg", "niet deze wachtzin")
      await expect(page.locator("[aria-invalid=true]")).toBeVisible()
      expect((await world.state("Petya")).book).toBe("showing")
      await takeBack(petya, "bg", world.colleague("Petya").passphrase)
      await expect(handed(page)).toHaveCount(0)
      await expect(page.locator(".tabs")).toBeVisible()
      await expect(page.locator("html")).toHaveAttribute("lang", "nl")
    })
  })
})

test("it begins in the language of the line, and returns to that line", async ({ browser }) => {
  await told(async (world) => {
    const petya = await Desk.open(browser, world, "Petya", MANNER)
    const { rounds } = (await petya.ask("rounds", { ask: "home", limit: 20 })) as { rounds: { id: string; title: string }[] }
    const id = rounds.find(({ title }) => title.includes("Doubletstraat"))?.id ?? ""
    const { round } = (await petya.ask("round", { ask: "page", id })) as { round: { conversations: { id: string; language: string }[] } }
    const line = round.conversations.find(({ language }) => language === "es")
    await petya.go(`#/round/${id}/line/${line?.id}`)
    await petya.page.getByRole("textbox", { name: petya.w("round-note") }).fill("vroeg naar de folder")
    await petya.press(petya.button("flyers-show-line"))
    await expect(handed(petya.page).getByRole("heading", { level: 1 })).toHaveText("Hazte la prueba")
    expect(await petya.page.locator("html").getAttribute("lang")).toBe("es")
    await takeBack(petya, "es", world.colleague("Petya").passphrase)
    await expect(petya.page.getByRole("textbox", { name: petya.w("round-note") })).toHaveValue("vroeg naar de folder")
  })
})

test("a flyer is handed over from its own page, and another language goes on with what it is about", async ({ browser }) => {
  await told(async (world) => {
    const petya = await Desk.open(browser, world, "Petya", MANNER)
    const { flyers } = (await petya.ask("flyers", { ask: "list" })) as { flyers: { id: string; language: string; subject: string; title: string }[] }
    const of = (language: string) => flyers.find((flyer) => flyer.language === language && flyer.subject === "tax")
    await petya.go(`#/flyers/${of("bg")?.id}`)
    await petya.press(petya.button("flyers-show"))
    const title = handed(petya.page).getByRole("heading", { level: 1 })
    await expect(title).toHaveText("Данъци и твоята фирма")
    await petya.page.locator(".tongues label", { hasText: TONGUES["nl"] }).click()
    await expect(title).toHaveText(of("nl")?.title ?? "")
    await petya.page.locator(".tongues label", { hasText: TONGUES["bg"] }).click()
    await expect(title).toHaveText("Данъци и твоята фирма")
  })
})

test("a screen reader begins at the title, when the screen is handed over and with every flyer", async ({ browser }) => {
  await told(async (world) => {
    const petya = await Desk.open(browser, world, "Petya", { ...MANNER, by: "keyboard" })
    await handOver(petya, "bg")
    const title = petya.page.getByRole("heading", { level: 1 })
    await expect(title).toBeFocused()
    await petya.press(petya.page.getByRole("button", { name: shown("bg", "show-other-flyers"), exact: true }))
    await expect(title).toBeFocused()
    await petya.press(petya.page.getByRole("button", { name: /^Данъци/ }))
    await expect(title).toHaveText("Данъци и твоята фирма")
    await expect(title).toBeFocused()
  })
})

test("a file opens without a network, while the book is closed", async ({ browser }) => {
  await told(async (world) => {
    const petya = await Desk.open(browser, world, "Petya", MANNER)
    await petya.ask("sync", { ask: "now" })
    await expect(async () => {
      const { flyers } = (await petya.ask("flyers", { ask: "list" })) as { flyers: { id: string; file: string | null }[] }
      const id = flyers.find(({ file }) => file)?.id
      expect(await petya.ask("flyers", { ask: "file_state", id })).toEqual({ state: "here" })
    }).toPass()
    await world.tell("relay/stop")
    await handOver(petya, "nl")
    await petya.press(petya.page.getByRole("button", { name: shown("nl", "show-open-file") }))
    const pages = petya.page.locator(".handed img")
    await expect(pages).toHaveCount(2)
    for (const page of await pages.all()) {
      expect(await page.evaluate((node: HTMLImageElement) => node.decode().then(() => node.naturalWidth))).toBe(1080)
    }
    await picture(petya.page, "handed-pages")
  })
})

for (const { called, size } of [{ called: "360x740", size: PHONE }, { called: "1280x800", size: LAPTOP }]) {
  test(`ten languages and a mirrored one have no barrier, ${called}`, async ({ browser }) => {
    test.setTimeout(180_000)
    await told(async (world) => {
      const desk = await Desk.open(browser, world, "Petya", { ...MANNER, size })
      const { page } = desk
      await handOver(desk, "nl")
      for (const [id, name] of Object.entries(TONGUES)) {
        await test.step(name, async () => {
          await page.locator(".tongues label", { hasText: name }).click()
          await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${id}`))
          // Whoever goes through them by the keyboard stays there.
          await expect(page.locator(".tongues input:checked")).toBeFocused()
          await clean(page, `handed-${id}-${called}`)
          await whole(page, size, `handed-${id}-whole-${called}`)
          await page.getByRole("button", { name: shown(id, "show-locked"), exact: true }).click()
          await clean(page, `handed-${id}-lock-${called}`)
          await page.getByRole("button", { name: shown(id, "show-back"), exact: true }).click()
        })
      }
      await page.locator(".tongues label", { hasText: TONGUES["bg"] }).click()
      await page.getByRole("button", { name: shown("bg", "show-other-flyers"), exact: true }).click()
      await clean(page, `handed-others-${called}`)
      await test.step("from right to left", async () => {
        await page.route("**/ask/show", async (route) => {
          const answer = await route.fetch()
          await route.fulfill({ response: answer, json: mirrored(await answer.json()) })
        })
        await page.reload()
        await expect(page.locator(".handed[dir=rtl] h1")).toBeVisible()
        await clean(page, `handed-mirrored-${called}`)
        await whole(page, size, `handed-mirrored-whole-${called}`)
      })
    })
  })
}

/** The page of a stranger, and no word, no link and no field of the book, seen or read aloud. */
async function nothingElse(page: Page): Promise<void> {
  await expect(handed(page)).toBeVisible()
  const seen = await page.locator("body").innerText()
  const heard = await page.locator("body").ariaSnapshot()
  const whole = await page.content()
  for (const word of OURS) {
    expect(seen).not.toContain(word)
    expect(heard).not.toContain(word)
    expect(whole).not.toContain(word)
  }
  expect(await page.locator("a[href]").count()).toBe(0)
  expect(await page.locator(".tabs, .top, .bar, nav").count()).toBe(0)
}

async function clean(page: Page, name: string): Promise<void> {
  await expect(page.locator(".bone")).toHaveCount(0)
  expect.soft(await sticksOut(page), `${name}: sticks out`).toEqual([])
  expect.soft(await smallTargets(page), `${name}: too small to hit`).toEqual([])
  expect.soft(await objections(page), name).toEqual([])
  await picture(page, name)
}

/** A picture of all of it, on a screen that is high enough. */
async function whole(page: Page, size: { width: number; height: number }, name: string): Promise<void> {
  const height = await page.locator(".handed__body").evaluate((body) => body.scrollHeight + 200)
  await page.setViewportSize({ width: size.width, height })
  await picture(page, name)
  await page.setViewportSize(size)
}

/** A page as a language from right to left would have it. */
function mirrored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mirrored)
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).map(([key, inside]): [string, unknown] => {
    if (key === "dir") return [key, "rtl"]
    const plain = typeof inside !== "string" || inside === "" || ["id", "lang", "path", "number", "phone", "link", "times", "file"].includes(key)
    return [key, plain ? mirrored(inside) : `\u202e${inside}\u202c`]
  })
  return Object.fromEntries(entries)
}
