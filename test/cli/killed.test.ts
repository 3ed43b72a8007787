import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { formatNames } from "../../src/export/formats/index.ts";
import { bluehart, program, temporaryFolder, write } from "./bluehart.ts";

const wrapper = fileURLToPath(new URL("stopAtOperation.cjs", import.meta.url));
const KILLS = process.env.BLUEHART_KILLS;
const ROUNDS = Number(KILLS ?? 8);
const LONG = 120_000 + ROUNDS * 10_000;

/** Every file of a folder, by its path in it. */
function contents(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name)).toString("base64")]));
}

/** Runs the program and kills it before an operation on files, counted from 1. With 0 it kills nothing. */
function killAt(operation: number, words: readonly string[], cwd: string): string {
  const env = { PATH: process.env.PATH, STOP_AT: String(operation) };
  return spawnSync(process.execPath, ["--require", wrapper, program, ...words], {
    cwd,
    env,
  }).stdout.toString();
}

/** The operations at which a run is killed: with BLUEHART_KILLS all of them, else the first and the last ones and some between. */
function operationsOf(words: readonly string[], cwd: string): number[] {
  const [, number = ""] = /operations: (\d+)/.exec(killAt(0, words, cwd)) ?? [];
  const all = Array.from({ length: Number(number) }, (_, index) => index + 1);
  expect(all.length).toBeGreaterThan(20);
  if (KILLS !== undefined) return all;
  return all.filter((operation) => operation <= 4 || operation % 17 === 0 || operation > all.length - 6);
}

/** Runs the program and kills it after so many milliseconds. */
function killAfter(after: number, words: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...words], { cwd, stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), after);
    child.on("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Random moments of a run in milliseconds, one in each stretch of it, and some after its end on a machine that is less busy then. */
async function momentsOf(words: readonly string[], cwd: string): Promise<number[]> {
  const start = performance.now();
  await killAfter(60_000, words, cwd);
  const took = performance.now() - start;
  return Array.from({ length: ROUNDS }, (_, round) => ((round + Math.random()) / ROUNDS) * took);
}

/** A folder with a campaign and a list, and the words of a merge into its folder `kits`. */
function begin(recipients: number, formats: readonly string[]) {
  const cwd = temporaryFolder();
  write(
    cwd,
    "c.yaml",
    "title: T\nday: {date: 07-30, name: Dag}\nposts: [{id: a, platforms: [x], when: day, text: 'Dag {{naam}}'}]\n",
  );
  const names = Array.from({ length: recipients }, (_, index) => `Stad ${index}\n`);
  write(cwd, "l.csv", `naam\n${names.join("")}`);
  const words = ["merge", "-c", "c.yaml", "-r", "l.csv", "-o", "kits", "--today", "2027-01-31"];
  const call = [...words, ...formats.flatMap((format) => ["-f", format])];
  bluehart(call, { cwd });
  const whole = contents(join(cwd, "kits"));
  rmSync(join(cwd, "kits"), { recursive: true });
  return { cwd, call, whole, kits: join(cwd, "kits") };
}

describe.skipIf(process.platform === "win32")("a merge that was killed", () => {
  test(
    "before an operation on files: --resume makes what one that was never killed makes",
    () => {
      const { cwd, call, whole, kits } = begin(2, ["markdown", "csv"]);
      const operations = operationsOf(call, cwd);
      for (const operation of operations) {
        rmSync(kits, { recursive: true, force: true });
        killAt(operation, call, cwd);
        const { code, err } = bluehart([...call, "--resume"], { cwd });
        expect({ operation, code, ...(code !== 0 && { err }) }).toEqual({ operation, code: 0 });
        expect(contents(kits)).toEqual(whole);
      }
    },
    LONG,
  );

  // With BLUEHART_KILLS each format alone as well, as often: a merge of all of them is seldom killed within a quick one.
  test.each([
    { what: "every format at once", formats: formatNames },
    ...(KILLS === undefined ? [] : formatNames.map((name) => ({ what: name, formats: [name] }))),
  ])(
    "at any moment: --resume makes the same, $what",
    async ({ formats }) => {
      const { cwd, call, whole, kits } = begin(6, formats);
      for (const after of await momentsOf(call, cwd)) {
        rmSync(kits, { recursive: true, force: true });
        await killAfter(after, call, cwd);
        const { code, err } = bluehart([...call, "--resume"], { cwd });
        expect({ after, code, ...(code !== 0 && { err }) }).toEqual({ after, code: 0 });
        expect(contents(kits)).toEqual(whole);
      }
    },
    LONG,
  );
});

describe.skipIf(process.platform === "win32")("export --all --force that was killed", () => {
  const words = ["-p", "x", "--post", "werelddag", "--today", "2027-01-31"];
  const call = ["export", "--all", "kit", ...words, "--force"];

  /** A folder with an old kit, and a check of what is in it once a run over a copy of that was killed. */
  function beginExport() {
    const cwd = temporaryFolder();
    const kit = join(cwd, "kit");
    bluehart(["export", "--all", "old", ...words, "--lang", "fr"], { cwd });
    const old = contents(join(cwd, "old"));
    bluehart(call, { cwd });
    const whole = contents(kit);
    const before = () => {
      for (const name of readdirSync(cwd)) if (name !== "old") rmSync(join(cwd, name), { recursive: true });
      cpSync(join(cwd, "old"), kit, { recursive: true });
    };
    const after = () => {
      // Between two renames the old folder is whole in one beside its place.
      const places = [kit, ...readdirSync(cwd).map((name) => join(cwd, name, "old"))];
      expect([old, whole]).toContainEqual(contents(places.find((place) => existsSync(place)) ?? cwd));
      expect(bluehart(call, { cwd }).code).toBe(0);
      expect(contents(kit)).toEqual(whole);
      expect(readdirSync(cwd).sort()).toEqual(["kit", "old"]);
    };
    return { cwd, before, after };
  }

  test(
    "before an operation on files: the old folder or the new one is whole, and the next call writes it",
    () => {
      const { cwd, before, after } = beginExport();
      for (const operation of operationsOf(call, cwd)) {
        before();
        killAt(operation, call, cwd);
        after();
      }
    },
    LONG,
  );

  test(
    "at any moment: the same",
    async () => {
      const { cwd, before, after } = beginExport();
      for (const moment of await momentsOf(call, cwd)) {
        before();
        await killAfter(moment, call, cwd);
        after();
      }
    },
    LONG,
  );
});
