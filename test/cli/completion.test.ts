import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatNames } from "../../src/export/formats/index.ts";
import { platforms } from "../context.ts";
import { has } from "../tools.ts";
import { bluehart, program, temporaryFolder, write } from "./bluehart.ts";

const candidates = (...words: string[]) =>
  bluehart(["completion", "candidates", "--", ...words])
    .out.trim()
    .split("\n");

describe("what a word may become", () => {
  test.each([
    [["po"], ["posts"]],
    [
      ["posts", "--pl"],
      ["--platform", "--plain"],
    ],
    [["posts", "--platform", "t"], platforms.map(({ id }) => id).filter((id) => id.startsWith("t"))],
    [["posts", "-p", "x,face"], ["x,facebook"]],
    [
      ["posts", "--lang", ""],
      ["all", "nl", "fr", "de", "en"],
    ],
    [
      ["copy", "--post", "w"],
      ["werelddag", "waar-zijn-ze"],
    ],
    [["check", "--format", "s"], ["sarif"]],
    [["export", "--format", "h"], formatNames.filter((name) => name.startsWith("h"))],
    [["completion", "f"], ["fish"]],
    [["schema", "k"], ["kit"]],
    [["hashtags", "--group", "d"], ["day"]],
    [["help", "ex"], ["export"]],
    [["export", "ki"], [""]],
    [["nonsense", ""], [""]],
    [["posts", "--campaign", "nowhere.yaml", "--post", ""], [""]],
  ])("%j", (words, expected) => expect(candidates(...words)).toEqual(expected));
});

/** A folder with the program under its name, for a shell's PATH. */
function path(): string {
  const folder = temporaryFolder();
  const shim = write(folder, "bluehart", `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(shim, 0o755);
  return `${folder}:${process.env.PATH}`;
}
const run = (shell: string, script: string, ...words: string[]) =>
  spawnSync(shell, [...words, "-c", script], {
    encoding: "utf8",
    env: { ...process.env, PATH: path(), HOME: temporaryFolder() },
  });

test("bash completes", () => {
  const { stdout } = run(
    "bash",
    `source <(bluehart completion bash); complete -p bluehart
COMP_WORDS=(bluehart posts --platform fa); COMP_CWORD=3; _bluehart; echo "\${COMPREPLY[@]}"
COMP_WORDS=(bluehart ""); COMP_CWORD=1; _bluehart; echo "\${#COMPREPLY[@]}"`,
  );
  const [registered, platform, number] = stdout.split("\n");
  expect(registered).toBe("complete -F _bluehart bluehart");
  expect(platform).toBe("facebook");
  expect(Number(number)).toBeGreaterThan(10);
});

test.runIf(has("zsh"))("zsh completes", () => {
  const { stdout } = run(
    "zsh",
    `autoload -Uz compinit && compinit -u -D; source <(bluehart completion zsh); print $_comps[bluehart]
compadd() { shift; print -- $@ }
words=(bluehart copy --post w); CURRENT=4; _bluehart`,
    "-f",
  );
  expect(stdout).toBe("_bluehart\nwerelddag waar-zijn-ze\n");
});

test.runIf(has("fish"))("fish completes, and offers files where nothing fits", () => {
  const { stdout } = run(
    "fish",
    `bluehart completion fish | source; complete -C "bluehart posts --lang f"; complete -C "bluehart exp"; complete -C "bluehart export /dev/nul"`,
    "--no-config",
  );
  expect(stdout.split("\n").map((line) => line.split("\t")[0])).toEqual(["fr", "export", "/dev/null", ""]);
});

test("an unknown shell is told", () => {
  const { err, code } = bluehart(["completion", "fishh"]);
  expect(err).toContain('unknown shell "fishh"; did you mean "fish"?');
  expect(code).toBe(2);
});
