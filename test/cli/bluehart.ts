import { type ChildProcess, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { memoizeName } from "../../src/core/text/memoize.ts";
import { afterFile } from "../afterFile.ts";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const program = join(root, "bin", "bluehart.js");

export interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

export interface RunOptions {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs the built program as a user would, with pipes for its output, and without what the caller's environment has. */
export function bluehart(
  words: readonly string[],
  { input = "", cwd = root, env = {} }: RunOptions = {},
): Outcome {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...words], {
    cwd,
    input,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: process.env.HOME, BLUEHART_UI: "en", ...env },
    maxBuffer: 1 << 28,
    timeout: 60_000,
  });
  return { out: stdout, err: withoutProgress(stderr), code: status };
}

const printedOnce = memoizeName((call: string): string => bluehart(JSON.parse(call)).out);

/** What a call prints that reads only what no test changes. However many tests and files look at it, it runs once. */
export const printed = (...words: readonly string[]): string => printedOnce(JSON.stringify(words));

/** What was printed without the lines that say how far the work is, which a busy machine gives time to. */
export function withoutProgress(printed: string): string {
  return printed.replace(/^\d+\/\d+ \p{L}+, .*\d+ s.*\n/gmu, "");
}

/** What a started program writes until it ends, and how it ends. */
export async function outcomeOf(child: ChildProcess) {
  let out = "";
  let err = "";
  child.stdout?.on("data", (data) => {
    out += data;
  });
  child.stderr?.on("data", (data) => {
    err += data;
  });
  const [code, signal]: unknown[] = await once(child, "close");
  return { out, err, code, signal };
}

/** A folder that is gone after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "bluehart-"));
  afterFile(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the built program that a test may edit; its bin/bluehart.js runs from there. */
export function copyOfProgram(): string {
  const copy = join(temporaryFolder(), "bluehart");
  for (const name of ["bin", "data", "dist", "templates", "package.json"]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** Writes a file into a folder and returns its path. */
export function write(folder: string, name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** The campaign that comes with the program, in a file and without its cards, which take longer to draw than all else. */
export function withoutCards(): string {
  const text = readFileSync(join(root, "templates/blue-heart.yaml"), "utf8");
  return write(temporaryFolder(), "blue-heart.yaml", text.replace(/^ +images: .*\n/gm, ""));
}
