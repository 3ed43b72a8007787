import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatNames } from "../../src/export/formats/index.ts";
import { png } from "../pictures.ts";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";
import {
  contents,
  interrupt,
  killsAll,
  LONG,
  momentsOf,
  SMALL,
  sampleOf,
  stopAt,
  WITH_PICTURE,
} from "./kills.ts";

/** The operations at which a run is killed. */
function operationsOf(words: readonly string[], cwd: string): number[] {
  const number = stopAt(0, words, cwd);
  expect(number).toBeGreaterThan(20);
  return sampleOf(number);
}

/** A folder with a campaign and a list, and the words of a merge into its folder `kits`. */
function begin(recipients: number, formats: readonly string[]) {
  const cwd = temporaryFolder();
  write(cwd, "c.yaml", SMALL);
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
        stopAt(operation, call, cwd);
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
    ...(killsAll ? formatNames.map((name) => ({ what: name, formats: [name] })) : []),
  ])(
    "at any moment: --resume makes the same, $what",
    async ({ formats }) => {
      const { cwd, call, whole, kits } = begin(killsAll ? 6 : 2, formats);
      for (const after of await momentsOf(call, cwd)) {
        rmSync(kits, { recursive: true, force: true });
        await interrupt(call, cwd, "SIGKILL", after);
        const { code, err } = bluehart([...call, "--resume"], { cwd });
        expect({ after, code, ...(code !== 0 && { err }) }).toEqual({ after, code: 0 });
        expect(contents(kits)).toEqual(whole);
      }
    },
    LONG,
  );
});

describe.skipIf(process.platform === "win32")("export --all --force that was killed", () => {
  const words = ["-c", "c.yaml", "--today", "2027-01-31"];
  const call = ["export", "--all", "kit", ...words, "--force"];

  /** A folder with an old kit, and a check of what is in it once a run over a copy of that was killed. */
  function beginExport() {
    const cwd = temporaryFolder();
    write(cwd, "a.png", png());
    write(cwd, "c.yaml", WITH_PICTURE);
    const kit = join(cwd, "kit");
    bluehart(["export", "--all", "old", ...words, "--set", "naam=Brugge"], { cwd });
    const old = contents(join(cwd, "old"));
    bluehart(call, { cwd });
    const whole = contents(kit);
    const others = ["a.png", "c.yaml", "old"];
    const before = () => {
      for (const name of readdirSync(cwd))
        if (!others.includes(name)) rmSync(join(cwd, name), { recursive: true });
      cpSync(join(cwd, "old"), kit, { recursive: true });
    };
    const after = () => {
      // Between two renames the old folder is whole in one beside its place.
      const places = [kit, ...readdirSync(cwd).map((name) => join(cwd, name, "old"))];
      expect([old, whole]).toContainEqual(contents(places.find((place) => existsSync(place)) ?? cwd));
      expect(bluehart(call, { cwd }).code).toBe(0);
      expect(contents(kit)).toEqual(whole);
      expect(readdirSync(cwd).sort()).toEqual([...others, "kit"].sort());
    };
    return { cwd, before, after };
  }

  test(
    "before an operation on files: the old folder or the new one is whole, and the next call writes it",
    () => {
      const { cwd, before, after } = beginExport();
      for (const operation of operationsOf(call, cwd)) {
        before();
        stopAt(operation, call, cwd);
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
        await interrupt(call, cwd, "SIGKILL", moment);
        after();
      }
    },
    LONG,
  );
});
