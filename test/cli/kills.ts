import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { program } from "./bluehart.ts";

const KILLS = process.env.BLUEHART_KILLS;

/** Whether tests kill the program before every operation on files. `npm test` takes a sample of them. */
export const killsAll = KILLS !== undefined;

/** At how many moments a test kills the program. */
export const ROUNDS = Number(KILLS ?? 4);

/** The time that a test may take which kills so often. */
export const LONG = 120_000 + ROUNDS * 10_000;

/** What Node loads before the program: it stops at an operation on files. */
export const wrapper = fileURLToPath(new URL("stopAtOperation.cjs", import.meta.url));

/** Of operations on files, counted from 1, those to stop at: of a sample the first two, one in the middle and the last two. */
export function sampleOf(operations: number): number[] {
  const all = Array.from({ length: operations }, (_, index) => index + 1);
  const middle = Math.round(operations / 2);
  return all.filter((number) => killsAll || number <= 2 || number === middle || number > operations - 2);
}

/**
 * Runs the program and kills it before an operation on files, counted from 1, or sends it a signal after that. With 0 it does neither, and
 * returns how many operations there were.
 */
export function stopAt(
  operation: number,
  words: readonly string[],
  cwd: string,
  signal?: NodeJS.Signals,
): number {
  const env = { PATH: process.env.PATH, STOP_AT: String(operation), ...(signal && { SIGNAL: signal }) };
  const { stdout } = spawnSync(process.execPath, ["--require", wrapper, program, ...words], { cwd, env });
  const [, number] = /operations: (\d+)/.exec(stdout.toString()) ?? [];
  return Number(number);
}

/** Runs the program and sends it a signal after so many milliseconds. Returns its exit code, or the signal that ended it. */
export function interrupt(
  words: readonly string[],
  cwd: string,
  signal: NodeJS.Signals,
  after: number,
): Promise<number | string | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...words], { cwd, stdio: "ignore" });
    const timer = setTimeout(() => child.kill(signal), after);
    child.on("exit", (code, by) => {
      clearTimeout(timer);
      resolve(by ?? code);
    });
  });
}

/** Moments of a run in milliseconds, one in each stretch of it, and some after its end on a machine that is less busy then. */
export async function momentsOf(words: readonly string[], cwd: string): Promise<number[]> {
  const start = performance.now();
  await interrupt(words, cwd, "SIGKILL", 60_000);
  const took = performance.now() - start;
  return Array.from({ length: ROUNDS }, (_, round) => ((round + Math.random()) / ROUNDS) * took);
}

/** Every file of a folder, by its path in it. */
export function contents(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name)).toString("base64")]));
}

/** A campaign that all formats can hold, of which none takes long. */
export const SMALL = `title: T
day: { date: 07-30, name: Dag }
values: { naam: Gent }
posts: [{ id: a, platforms: [x], when: day, text: 'Dag {{naam}}' }]
`;

/** The same with a picture, a.png. */
export const WITH_PICTURE = SMALL.replace(" }]", ", images: [{ file: a.png, alt: Een blauw hart }] }]");
