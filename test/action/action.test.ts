import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root, temporaryFolder, write } from "../cli/bluehart.ts";

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: { readonly [name: string]: string };
  readonly with?: { readonly [name: string]: unknown };
}

interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs: { readonly [name: string]: { readonly description: string; readonly default: string } };
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const text = readFileSync(join(root, "action/action.yml"), "utf8");
const action: Action = parse(text);
const { inputs, runs } = action;

describe("action.yml", () => {
  test("is what GitHub asks of a composite action", () => {
    expect(action).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    expect(runs.using).toBe("composite");
    for (const { run, shell } of runs.steps) expect([typeof run, shell]).toEqual(["string", "bash"]);
    for (const input of Object.values(inputs)) {
      expect(input).toEqual({ description: expect.any(String), default: expect.any(String) });
    }
  });

  test("never puts what a caller writes into a script", () => {
    for (const { run } of runs.steps) expect(run).not.toContain("${{");
  });

  test("uses each input, and none that it does not have", () => {
    const used = Array.from(text.matchAll(/\$\{\{ inputs\.([\w-]+) \}\}/g), ([, name]) => name);
    expect(used.sort()).toEqual(Object.keys(inputs).sort());
  });

  test("runs scripts that bash can read", () => {
    for (const { run } of runs.steps) {
      expect(spawnSync("bash", ["-n"], { input: run, encoding: "utf8" })).toMatchObject({
        status: 0,
        stderr: "",
      });
    }
  });
});

test("the workflow in docs/github.md calls it as it wants to be called", () => {
  const docs = readFileSync(join(root, "docs/github.md"), "utf8");
  const [, workflow = ""] = /```yaml\n(.*?)```/s.exec(docs) ?? [];
  const { on, permissions, jobs } = parse(workflow);
  expect(Object.keys(on)).toEqual(["pull_request"]);
  expect(permissions).toEqual({ contents: "read" });
  const steps: Step[] = jobs.check.steps;
  const call = steps.find(({ uses }) => uses?.includes("/bluehart/"));
  const [, folder] = /^[\w-]+\/bluehart\/([\w-]+)@\w+$/.exec(call?.uses ?? "") ?? [];
  expect(existsSync(join(root, String(folder), "action.yml"))).toBe(true);
  expect(Object.keys(call?.with ?? {}).filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
  for (const name of Object.keys(inputs)) expect(docs).toContain(`| \`${name}\` |`);
});

describe.skipIf(process.platform === "win32")("the step that checks", () => {
  const step = runs.steps.find(({ run }) => run?.includes("bluehart.js"));
  const campaign = (words: string) => `title: T\nposts: [{ id: a, platforms: [x], text: "${words}" }]\n`;

  function run(cwd: string, given: { readonly [input: string]: string } = {}) {
    const values: { [name: string]: string } = { "github.action_path": join(root, "action") };
    for (const [name, input] of Object.entries(inputs))
      values[`inputs.${name}`] = given[name] ?? input.default;
    const env = Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([name, value]) => [
        name,
        value.replace(/\$\{\{ (.*?) \}\}/g, (_, key: string) => String(values[key])),
      ]),
    );
    // As GitHub calls bash.
    return spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step?.run ?? ""], {
      cwd,
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    });
  }

  test("checks the campaign of the folder, and annotates", () => {
    const cwd = temporaryFolder();
    write(cwd, "bluehart.yaml", campaign("a".repeat(281)));
    const { stdout, status } = run(cwd);
    expect(stdout).toMatch(/^::error file=bluehart\.yaml,line=2,/m);
    expect(status).toBe(1);
  });

  test("checks files, patterns and names with spaces, one on each line", () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "campaigns"));
    for (const name of ["campaigns/a.yaml", "campaigns/b c.yaml", "my own.yaml", "not.yaml"]) {
      write(cwd, name, campaign("a".repeat(281)));
    }
    const { stdout } = run(cwd, { files: "  campaigns/*.yaml\r\n\nmy own.yaml\n" });
    const files = Array.from(stdout.matchAll(/^::error file=([^,]*),/gm), ([, file]) => file);
    expect([...new Set(files)]).toEqual(["campaigns/a.yaml", "campaigns/b c.yaml", "my own.yaml"]);
  });

  test("fails for warnings if it is strict, and else not", () => {
    const cwd = temporaryFolder();
    write(cwd, "bluehart.yaml", campaign("een  twee"));
    expect(run(cwd)).toMatchObject({ status: 0, stdout: expect.stringContaining("::warning ") });
    expect(run(cwd, { strict: "true" }).status).toBe(1);
    expect(run(cwd, { strict: "perhaps" })).toMatchObject({
      status: 2,
      stdout: "::error::strict must be true or false, but is perhaps\n",
    });
  });

  test.each([
    ["none/*.yaml", "::error::no file matches none/*.yaml"],
    ["none.yaml", "none.yaml: there is no such file"],
    ["--fix", 'no built-in campaign "--fix"'],
    ["$(touch owned)", 'no built-in campaign "$(touch owned)"'],
    ["a; touch owned", 'no built-in campaign "a; touch owned"'],
    ["`touch owned`", 'no built-in campaign "`touch owned`"'],
  ])("fails for %s, and runs nothing", (files, message) => {
    const cwd = temporaryFolder();
    const { stdout, stderr, status } = run(cwd, { files });
    expect(stdout + stderr).toContain(message);
    expect(status).toBe(2);
    expect(existsSync(join(cwd, "owned"))).toBe(false);
  });
});
