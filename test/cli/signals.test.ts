import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { png } from "../pictures.ts";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";
import { contents, LONG, sampleOf, stopAt, WITH_PICTURE } from "./kills.ts";

const SIGNALS = ["SIGTERM", "SIGINT", "SIGHUP", "SIGKILL"] as const;
const BROKEN = `title: T\nposts:\n${Array.from({ length: 200 }, (_, index) => `  - {id: p${index}, platforms: [x], text: "Bericht  nummer ${index} ..."}\n`).join("")}`;
const EXPORT = ["-c", "c.yaml", "--today", "2027-01-31", "--force"];

const stateOf = (path: string) => (statSync(path).isFile() ? readFileSync(path, "base64") : contents(path));

describe.skipIf(process.platform === "win32")("a signal after an operation on files", () => {
  test.each([
    { what: "a file that is exported", path: "kit.html", call: ["export", "kit.html", ...EXPORT] },
    { what: "a folder of all formats", path: "kit", call: ["export", "--all", "kit", ...EXPORT] },
    { what: "a campaign that is fixed", path: "broken.yaml", call: ["check", "--fix", "broken.yaml"] },
  ])(
    "leaves $what the old one or the new one, and nothing temporary",
    ({ path, call }) => {
      const cwd = temporaryFolder();
      write(cwd, "a.png", png());
      write(cwd, "c.yaml", WITH_PICTURE);
      write(cwd, "broken.yaml", BROKEN);
      if (call[0] === "export") bluehart([...call, "--set", "naam=Brugge"], { cwd });
      const old = stateOf(join(cwd, path));
      cpSync(join(cwd, path), join(cwd, "old"), { recursive: true });
      const operations = stopAt(0, call, cwd);
      const whole = stateOf(join(cwd, path));
      expect(whole).not.toEqual(old);
      const names = readdirSync(cwd);
      for (const [round, operation] of sampleOf(operations).entries()) {
        // A kill has left what it may.
        for (const name of readdirSync(cwd))
          if (name === path || !names.includes(name)) rmSync(join(cwd, name), { recursive: true });
        cpSync(join(cwd, "old"), join(cwd, path), { recursive: true });
        const signal = SIGNALS[round % SIGNALS.length];
        stopAt(operation, call, cwd, signal);
        // Between two renames of a folder that is killed, neither is in its place: see killed.test.ts.
        if (signal !== "SIGKILL" || existsSync(join(cwd, path)))
          expect([old, whole]).toContainEqual(stateOf(join(cwd, path)));
        if (signal !== "SIGKILL")
          expect({ operation, left: readdirSync(cwd) }).toEqual({ operation, left: names });
      }
    },
    LONG,
  );

  test(
    "leaves a new folder of all formats whole or not there",
    () => {
      const cwd = temporaryFolder();
      write(cwd, "a.png", png());
      write(cwd, "c.yaml", WITH_PICTURE);
      const call = ["export", "-c", "c.yaml", "--today", "2027-01-31", "--all", "kit"];
      const operations = stopAt(0, call, cwd);
      const whole = contents(join(cwd, "kit"));
      for (const [round, operation] of sampleOf(operations).entries()) {
        for (const name of readdirSync(cwd).filter((one) => /^\.?kit/.test(one)))
          rmSync(join(cwd, name), { recursive: true });
        const signal = SIGNALS[round % SIGNALS.length];
        stopAt(operation, call, cwd, signal);
        if (existsSync(join(cwd, "kit"))) expect(contents(join(cwd, "kit"))).toEqual(whole);
        const temporary = readdirSync(cwd).filter((name) => name.startsWith(".kit."));
        if (signal !== "SIGKILL") expect({ operation, temporary }).toEqual({ operation, temporary: [] });
      }
    },
    LONG,
  );
});
