import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { png } from "../pictures.ts";
import { temporaryFolder, write } from "./bluehart.ts";
import { contents, interrupt, LONG, momentsOf, WITH_PICTURE } from "./kills.ts";

const SIGNALS = ["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP"] as const;
const signalOf = (round: number) => SIGNALS[round % SIGNALS.length] ?? "SIGKILL";

function begin(): string {
  const cwd = temporaryFolder();
  write(cwd, "a.png", png());
  write(cwd, "c.yaml", WITH_PICTURE);
  return cwd;
}

describe.skipIf(process.platform === "win32")("a signal at any moment", () => {
  test(
    "leaves a file that is exported over the old one or the new one, and no temporary one, but for kill -9",
    async () => {
      const cwd = begin();
      const call = ["export", "kit.html", "-c", "c.yaml", "--force", "--today", "2027-01-31"];
      const moments = await momentsOf(call, cwd);
      const whole = readFileSync(join(cwd, "kit.html"), "utf8");
      for (const signal of ["SIGKILL", "SIGTERM"] as const) {
        for (const after of moments) {
          write(cwd, "kit.html", "old");
          const before = readdirSync(cwd);
          await interrupt(call, cwd, signal, after);
          expect(["old", whole]).toContain(readFileSync(join(cwd, "kit.html"), "utf8"));
          if (signal !== "SIGKILL") expect(readdirSync(cwd)).toEqual(before);
        }
      }
    },
    LONG,
  );

  test(
    "leaves a folder of all formats whole or not there",
    async () => {
      const cwd = begin();
      const call = ["export", "-c", "c.yaml", "--today", "2027-01-31", "--all"];
      const moments = await momentsOf([...call, "whole"], cwd);
      const whole = contents(join(cwd, "whole"));
      for (const [round, after] of moments.entries()) {
        const folder = join(cwd, `kit${round}`);
        const signal = signalOf(round);
        await interrupt([...call, `kit${round}`], cwd, signal, after);
        if (existsSync(folder)) expect(contents(folder)).toEqual(whole);
        const temporary = readdirSync(cwd).filter((name) => name.startsWith(`.kit${round}.`));
        if (signal !== "SIGKILL") expect(temporary).toEqual([]);
      }
    },
    LONG,
  );

  test(
    "leaves a campaign that is fixed the old one or the new one",
    async () => {
      const cwd = temporaryFolder();
      const broken = `title: T\nposts:\n${Array.from({ length: 200 }, (_, index) => `  - {id: p${index}, platforms: [x], text: "Bericht  nummer ${index} ..."}\n`).join("")}`;
      write(cwd, "a.yaml", broken);
      const call = ["check", "--fix", "a.yaml"];
      const moments = await momentsOf(call, cwd);
      const fixed = readFileSync(join(cwd, "a.yaml"), "utf8");
      expect(fixed).not.toBe(broken);
      for (const [round, after] of moments.entries()) {
        write(cwd, "a.yaml", broken);
        await interrupt(call, cwd, signalOf(round), after);
        expect([broken, fixed]).toContain(readFileSync(join(cwd, "a.yaml"), "utf8"));
      }
    },
    LONG,
  );
});
