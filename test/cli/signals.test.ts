import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bluehart, program, temporaryFolder, write } from "./bluehart.ts";

const SIGNALS = ["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP"] as const;
const ROUNDS = Number(process.env.BLUEHART_KILLS ?? 8);

/** Runs the program and sends it a signal after so many milliseconds. */
function interrupt(words: readonly string[], cwd: string, signal: NodeJS.Signals, after: number) {
  return new Promise<void>((resolve) => {
    const child = spawn(process.execPath, [program, ...words], { cwd, stdio: "ignore" });
    setTimeout(() => child.kill(signal), after);
    child.on("exit", () => resolve());
  });
}

/** From the start of Node to behind the end of the work, another moment in each round. */
const moments = (longest: number) =>
  Array.from({ length: ROUNDS }, (_, round) => ({
    signal: SIGNALS[round % SIGNALS.length] ?? "SIGKILL",
    after: 30 + ((round * 139) % longest),
  }));

describe.skipIf(process.platform === "win32")("a signal at any moment", () => {
  test("leaves a file that is exported over the old one or the new one", async () => {
    const cwd = temporaryFolder();
    const call = ["export", "kit.html", "--force", "--today", "2027-01-31"];
    bluehart(call, { cwd });
    const whole = readFileSync(join(cwd, "kit.html"), "utf8");
    for (const { signal, after } of moments(400)) {
      write(cwd, "kit.html", "old");
      await interrupt(call, cwd, signal, after);
      expect(["old", whole]).toContain(readFileSync(join(cwd, "kit.html"), "utf8"));
    }
  });

  test("leaves a folder of all formats whole or not there", async () => {
    const cwd = temporaryFolder();
    const call = ["export", "--all", "--today", "2027-01-31"];
    bluehart([...call, "whole"], { cwd });
    const names = readdirSync(join(cwd, "whole")).sort();
    for (const [round, { signal, after }] of moments(1000).entries()) {
      const folder = join(cwd, `kit${round}`);
      await interrupt([...call, `kit${round}`], cwd, signal, after);
      if (existsSync(folder)) expect(readdirSync(folder).sort()).toEqual(names);
      const others = readdirSync(cwd).filter((name) => !/^(whole|kit\d+)$/.test(name));
      if (signal !== "SIGKILL") expect(others.filter((name) => name.startsWith(`.kit${round}.`))).toEqual([]);
    }
  });

  test("leaves a campaign that is fixed the old one or the new one", async () => {
    const cwd = temporaryFolder();
    const broken = `title: T\nposts:\n${Array.from({ length: 200 }, (_, index) => `  - {id: p${index}, platforms: [x], text: "Bericht  nummer ${index} ..."}\n`).join("")}`;
    write(cwd, "a.yaml", broken);
    bluehart(["check", "--fix", "a.yaml"], { cwd });
    const fixed = readFileSync(join(cwd, "a.yaml"), "utf8");
    expect(fixed).not.toBe(broken);
    for (const { signal, after } of moments(700)) {
      write(cwd, "a.yaml", broken);
      await interrupt(["check", "--fix", "a.yaml"], cwd, signal, after);
      expect([broken, fixed]).toContain(readFileSync(join(cwd, "a.yaml"), "utf8"));
    }
  });

  test("leaves no temporary file, but for kill -9", async () => {
    const cwd = temporaryFolder();
    for (const { after } of moments(400)) {
      await interrupt(["export", "kit.html", "--force"], cwd, "SIGTERM", after);
    }
    expect(readdirSync(cwd).filter((name) => name !== "kit.html")).toEqual([]);
  });
});
