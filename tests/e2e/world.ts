// A world for a story: a true relay, a team, and each colleague's book served to a browser. All of it is one process
// (`devd world`), which ends with its standard input.
import { spawn, type ChildProcess } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"

const ROOT = join(import.meta.dirname, "../..")
const TARGET = process.env["CARGO_TARGET_DIR"] ?? join(ROOT, "target")

export type Colleague = { name: string; url: string; passphrase: string }

export class World {
  readonly people: Map<string, Colleague>

  private constructor(
    private readonly process: ChildProcess,
    private readonly folder: string,
    readonly control: string,
    people: Colleague[],
  ) {
    this.people = new Map(people.map((colleague) => [colleague.name, colleague]))
  }

  /** Starts one; `words` are those of `devd world` besides its folder and the page. */
  static start(...words: string[]): Promise<World> {
    return World.with(process.env["VELDBOEK_UI"] ?? join(ROOT, "ui/dist"), ...words)
  }

  /** The same with another page. */
  static async with(page: string, ...words: string[]): Promise<World> {
    const folder = mkdtempSync(join(tmpdir(), "veldboek-e2e-"))
    const program = process.env["VELDBOEK_DEVD"] ?? join(TARGET, "debug/devd")
    const started = spawn(program, ["world", "--data", folder, "--ui", page, ...words], {
      stdio: ["pipe", "pipe", "inherit"],
    })
    const line = await new Promise<string>((resolve, reject) => {
      started.once("error", reject)
      started.once("exit", (code) => reject(new Error(`devd ended with ${code} before it said where it is`)))
      createInterface({ input: started.stdout! }).once("line", resolve)
    })
    const said = JSON.parse(line) as { control: string; people: Colleague[] }
    return new World(started, folder, said.control, said.people)
  }

  colleague(name: string): Colleague {
    const colleague = this.people.get(name)
    if (!colleague) throw new Error(`${name} is not in this world`)
    return colleague
  }

  /** Moves the world: `relay/stop`, `relay/start`, `clock/30`, `petya/kill`, `petya/lock`, `petya/again`. */
  async tell(path: string): Promise<unknown> {
    const answer = await fetch(`${this.control}/${path}`, { method: "POST" })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    const text = await answer.text()
    return text === "" ? null : JSON.parse(text)
  }

  /** An address of a colleague's program, good for one page. */
  async address(name: string): Promise<string> {
    const said = (await this.tell(`${name.toLowerCase()}/address`)) as { url: string }
    return said.url
  }

  /** Drops a colleague's program without a goodbye. */
  kill = (name: string): Promise<unknown> => this.tell(`${name.toLowerCase()}/kill`)

  /** Starts a colleague's program anew on her folder. */
  again = (name: string): Promise<unknown> => this.tell(`${name.toLowerCase()}/again`)

  /** What a colleague's program says of itself. */
  async state(name: string): Promise<{ book: string; connection: { state: string; unsent: number } }> {
    const answer = await fetch(`${this.control}/${name.toLowerCase()}/state`)
    if (!answer.ok) throw new Error(`state of ${name}: ${answer.status}`)
    return (await answer.json()) as { book: string; connection: { state: string; unsent: number } }
  }

  async end(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once("exit", resolve))
    this.process.stdin?.end()
    await gone
    rmSync(this.folder, { recursive: true, force: true })
  }
}
