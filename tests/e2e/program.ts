// One program on a folder of its own, as a process that can be killed. A world is for a team; this is for a device
// alone: without a book yet, or with one whose battery dies.
import { expect } from "@playwright/test"
import { spawn, type ChildProcess } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"

const ROOT = join(import.meta.dirname, "../..")
const DEVD = process.env["VELDBOEK_DEVD"] ?? join(process.env["CARGO_TARGET_DIR"] ?? join(ROOT, "target"), "debug/devd")
const PAGE = process.env["VELDBOEK_UI"] ?? join(ROOT, "ui/dist")

/** The passphrase of every book that `devd world` makes. */
const PASSPHRASE = "een fiets in de regen"

/** Starts a command of devd and waits for the line that says where it is. */
async function begin(words: string[]): Promise<{ process: ChildProcess; said: unknown }> {
  const started = spawn(DEVD, [...words, "--ui", PAGE], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, VELDBOEK_PASSPHRASE: PASSPHRASE },
  })
  const line = await new Promise<string>((resolve, reject) => {
    started.once("error", reject)
    started.once("exit", (code) => reject(new Error(`devd ended with ${code} before it said where it is`)))
    createInterface({ input: started.stdout! }).once("line", resolve)
  })
  return { process: started, said: JSON.parse(line) as unknown }
}

const ended = (process: ChildProcess): Promise<unknown> =>
  process.exitCode !== null || process.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => process.once("exit", resolve))

/** A folder for the books of a test, and who has one in it. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), "veldboek-e2e-"))

  /** The books of a team with the small fixed set; its relay is gone afterwards. */
  static async ofTeam(...words: string[]): Promise<Folder> {
    const folder = new Folder()
    const { process } = await begin(["world", "--data", folder.path, ...words])
    process.stdin?.end()
    await ended(process)
    return folder
  }

  of = (name: string): string => join(this.path, name.toLowerCase())

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}

export class Program {
  private constructor(
    private readonly process: ChildProcess,
    /** An address good for one page. */
    readonly url: string,
  ) {}

  /** Starts one on a folder; `--unlocked` opens its book first. */
  static async start(data: string, ...words: string[]): Promise<Program> {
    const { process, said } = await begin(["serve", "--data", data, ...words])
    return new Program(process, (said as { url: string }).url)
  }

  /** Ends it as an empty battery does: nothing is finished, nothing is said. */
  async kill(): Promise<void> {
    this.process.kill("SIGKILL")
    await ended(this.process)
    expect(this.process.signalCode, "it was killed, and did not end by itself").toBe("SIGKILL")
  }

  async end(): Promise<void> {
    this.process.stdin?.end()
    await ended(this.process)
  }
}
