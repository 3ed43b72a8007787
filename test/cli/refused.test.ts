import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { program, temporaryFolder, write } from "./bluehart.ts";
import { contents, LONG, sampleOf, wrapper } from "./kills.ts";

const TODAY = ["--today", "2027-01-31"];

function begin() {
  const cwd = temporaryFolder();
  write(
    cwd,
    "c.yaml",
    'title: T\nposts: [{id: a, platforms: [x], text: "Dag  {{naam}}"}]\nvalues: {naam: Gent}\n',
  );
  write(cwd, "l.csv", "naam\nGent\nBrugge\n");
  write(cwd, "plan.csv", "Platform,Text\nX,Come to the market on Sunday! #Market\n");
  write(cwd, "kit.md", "old");
  return cwd;
}

test.each([
  { what: "export", words: ["export", "kit.md", "-c", "c.yaml", "--force", ...TODAY] },
  { what: "export --all", words: ["export", "--all", "kits", "-c", "c.yaml", ...TODAY] },
  { what: "merge", words: ["merge", "-c", "c.yaml", "-r", "l.csv", "-o", "kits", "-f", "json", ...TODAY] },
  { what: "check --fix", words: ["check", "--fix", "c.yaml"] },
  { what: "import", words: ["import", "plan.csv", ...TODAY] },
  { what: "init", words: ["init", "mine"] },
])(
  "a disk that is read-only from any moment on leaves no part of a file: $what",
  ({ what, words }) => {
    const cwd = begin();
    const run = (stopAt: number, folder: string) => {
      const env = { PATH: process.env.PATH, STOP_AT: String(stopAt), REFUSE: "1" };
      return spawnSync(process.execPath, ["--require", wrapper, program, ...words], {
        cwd: folder,
        env,
        encoding: "utf8",
      });
    };
    const whole = join(temporaryFolder(), "whole");
    cpSync(cwd, whole, { recursive: true });
    const before = contents(cwd);
    const count = Number(/operations: (\d+)/.exec(run(0, whole).stdout)?.[1]);
    const after = contents(whole);
    expect(count).toBeGreaterThanOrEqual(3);
    for (const operation of sampleOf(count)) {
      const folder = join(temporaryFolder(), "work");
      cpSync(cwd, folder, { recursive: true });
      const { stderr, status } = run(operation, folder);
      expect(stderr).toContain("the disk can only be read");
      expect({ operation, status }).toEqual({ operation, status: 3 });
      for (const [name, content] of contents(folder)) {
        // A merge keeps its journal, for --resume.
        if (name.startsWith("kits/.unfinished/")) expect(what).toBe("merge");
        else expect([before.get(name), after.get(name)], name).toContain(content);
      }
    }
  },
  LONG,
);
