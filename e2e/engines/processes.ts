/** The programs that a browser needs, started for a test and ended with it. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Where a program lies; an error that says what to install where it lies nowhere. */
export function programNamed(names: readonly string[], install: string): string {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const found = names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(existsSync);
  if (found === undefined)
    throw new Error(`This check needs ${names.join(" or ")}, which is not installed. On Debian: ${install}`);
  return found;
}

/** What a test has started, to be ended with it. */
export class Started {
  readonly #tasks: (() => Promise<void> | void)[] = [];

  folder(): string {
    const folder = mkdtempSync(path.join(tmpdir(), "engine-"));
    this.#tasks.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
    return folder;
  }

  program(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
    const child = spawn(file, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    this.#tasks.push(
      () =>
        new Promise((done) => {
          if (child.exitCode !== null || child.signalCode !== null) return done();
          child.once("exit", () => done());
          child.kill("SIGTERM");
        }),
    );
    return child;
  }

  /** Ends everything, the last one first. */
  async end(): Promise<void> {
    for (const task of this.#tasks.reverse()) await task();
  }
}

/** The first match in what a program writes. */
export const said = (child: ChildProcess, pattern: RegExp): Promise<string> =>
  new Promise((done, fail) => {
    let text = "";
    const read = (piece: Buffer) => {
      text += piece.toString();
      const match = pattern.exec(text);
      if (match) done(match[1] ?? match[0]);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", fail);
    child.once("exit", () => fail(new Error(`it ended: ${text}`)));
  });
