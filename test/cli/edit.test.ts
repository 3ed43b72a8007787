import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { bluehart, program, temporaryFolder, write } from "./bluehart.ts";

const TEXT = "title: Bos\nposts:\n  - { id: een, text: Kom mee }\n";

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** Runs `bluehart edit` until it has printed a line. */
function start(words: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [program, "edit", ...words], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  children.push(child);
  let [out, err] = ["", ""];
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk;
  });
  const ended = new Promise<number | string | null>((resolve) =>
    child.on("exit", (code, signal) => resolve(code ?? signal)),
  );
  const printed = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk;
      if (out.includes("\n")) resolve(out);
    });
    void ended.then(() => reject(new Error(err)));
  });
  return { child, ended, printed, output: () => ({ out, err }) };
}

/** Asks a running editor for its campaign, as its page does. */
async function campaignOf(address: string): Promise<unknown> {
  const { origin, hash } = new URL(address.trim());
  const body = JSON.stringify({ token: new URLSearchParams(hash.slice(1)).get("token") });
  const session = await fetch(`${origin}/session`, { method: "POST", headers: { origin }, body });
  const { key } = await session.json();
  const answer = await fetch(`${origin}/campaign`, { headers: { authorization: `Bearer ${key}` } });
  return answer.json();
}

describe("bluehart edit --no-open", () => {
  test("prints the address, token included, as the only line, and waits", async () => {
    const folder = temporaryFolder();
    write(folder, "bluehart.yaml", TEXT);
    const { printed, output, child } = start(["--no-open"], folder);
    const address = await printed;
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}\n$/);
    expect(await campaignOf(address)).toMatchObject({ name: "bluehart.yaml", text: TEXT });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(child.exitCode).toBe(null);
    expect(output()).toEqual({ out: address, err: "" });
  });

  test("begins a new campaign where there is none, and writes nothing by itself", async () => {
    const folder = temporaryFolder();
    const answer = await campaignOf(await start(["--no-open"], folder).printed);
    expect(answer).toMatchObject({ name: "bluehart.yaml" });
    expect(answer).not.toHaveProperty("text");
    expect(existsSync(join(folder, "bluehart.yaml"))).toBe(false);
  });

  test("connects to nothing", async () => {
    const folder = temporaryFolder();
    const trace = join(folder, "trace");
    const guard = new URL("noNetwork.mjs", import.meta.url).href;
    const env = { NODE_OPTIONS: `--import=${guard}`, NETWORK_TRACE: trace };
    expect(await campaignOf(await start(["--no-open"], folder, env).printed)).toMatchObject({
      name: "bluehart.yaml",
    });
    expect(existsSync(trace)).toBe(false);
  });

  test.skipIf(process.platform === "win32").each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "ends with %s, as the terminal sends it",
    async (signal) => {
      const folder = temporaryFolder();
      write(folder, "bluehart.yaml", TEXT);
      const { printed, ended, child } = start(["--no-open"], folder);
      await printed;
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(readFileSync(join(folder, "bluehart.yaml"), "utf8")).toBe(TEXT);
    },
  );
});

test.skipIf(process.platform === "win32")("without a browser it prints the address as well", async () => {
  const folder = temporaryFolder();
  const { printed, output } = start([], folder);
  expect(await printed).toMatch(/^http:\/\/127\.0\.0\.1:/);
  if (process.platform === "linux") expect(output().err).toContain("No browser could be opened.");
});

describe("bluehart edit refuses, before it serves anything,", () => {
  const folder = temporaryFolder();
  const refused = (words: readonly string[], cwd = folder) =>
    bluehart(["edit", ...words, "--no-open"], { cwd });

  test("a file that is no YAML, with each mistake and its place", () => {
    write(folder, "broken.yaml", "title: [\nposts: x\n");
    const { code, out, err } = refused(["broken.yaml"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^broken\.yaml:\d+:\d+ {2}error/);
  });

  test("a file that cannot be read, or whose folder does not exist", () => {
    mkdirSync(join(folder, "folder.yaml"), { recursive: true });
    expect(refused(["folder.yaml"])).toMatchObject({ code: 2, out: "" });
    expect(refused(["nowhere/mine.yaml"])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("nowhere does not exist"),
    });
  });

  test("the built-in campaign, which is not the user's", () => {
    expect(refused(["blue-heart"])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("built in"),
    });
  });

  test("to choose among several campaigns", () => {
    const several = temporaryFolder();
    write(several, "a.bluehart.yaml", TEXT);
    write(several, "b.bluehart.yaml", TEXT);
    expect(refused([], several)).toMatchObject({
      code: 2,
      err: expect.stringContaining("a.bluehart.yaml, b.bluehart.yaml"),
    });
  });
});

test("--campaign names the file as it does for other commands, but not beside another one", async () => {
  const folder = temporaryFolder();
  write(folder, "mine.yaml", TEXT);
  const { printed } = start(["-c", "mine.yaml", "--no-open"], folder);
  expect(await campaignOf(await printed)).toMatchObject({ name: "mine.yaml", text: TEXT });
  const { code, err } = bluehart(["edit", "mine.yaml", "-c", "mine.yaml"], { cwd: folder });
  expect([code, err]).toEqual([2, expect.stringContaining("but not both")]);
});
