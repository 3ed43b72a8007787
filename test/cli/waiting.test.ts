import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { closeSync, constants, existsSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { has } from "../tools.ts";
import { bluehart, outcomeOf, program, temporaryFolder, write } from "./bluehart.ts";
import { inTerminal } from "./inTerminal.ts";

const MERGE = ["merge", "-c", "c.yaml", "-o", "kits", "-f", "markdown"];
/** The exit codes of signals in a shell: 128 and their number. */
const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const ENDS = Object.entries(CODES) as [keyof typeof CODES, number][];

/** A folder with a campaign, and a pipe that nobody writes into. */
function begin() {
  const cwd = temporaryFolder();
  write(cwd, "c.yaml", 'title: T\nposts: [{id: a, platforms: [x], text: "Dag {{naam}}"}]\n');
  execFileSync("mkfifo", [join(cwd, "pipe")]);
  return cwd;
}

/** Opens a pipe for writing, which succeeds once the program has it open; it waits from then on. */
async function openedBy(child: ChildProcess, pipe: string): Promise<number> {
  for (;;) {
    try {
      return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      if (child.exitCode !== null) throw error;
      await wait(20);
    }
  }
}

/** Writes more empty lines to standard input than a pipe holds, so that they are gone once the program reads. */
function readBy(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.stdin?.write("\n".repeat(500_000), resolve));
}

describe.skipIf(process.platform === "win32")("the first signal ends what waits", () => {
  test.each([
    { what: "count, for a text", words: ["count"] },
    { what: "count --ndjson", words: ["count", "--ndjson"] },
    { what: "import", words: ["import", "-"] },
    { what: "merge, for its list", words: MERGE },
    { what: "count, for a pipe", words: ["count", "--file", "pipe"], isPipe: true },
    { what: "count --ndjson, for a pipe", words: ["count", "--ndjson", "--file", "pipe"], isPipe: true },
    { what: "import, for a pipe", words: ["import", "pipe"], isPipe: true },
    { what: "merge, for its list in a pipe", words: [...MERGE, "-r", "pipe"], isPipe: true },
    ...["posts", "copy", "check", "schedule", "open", "export", "merge -o kits"].map((command) => ({
      what: `${command}, for its campaign`,
      words: [...command.split(" "), "-c", "pipe"],
      isPipe: true,
    })),
  ])("$what", async ({ words, isPipe = false }) => {
    await Promise.all(
      ENDS.map(async ([signal, code]) => {
        const cwd = begin();
        const child = spawn(process.execPath, [program, ...words], { cwd });
        const done = outcomeOf(child);
        const handle = isPipe ? await openedBy(child, join(cwd, "pipe")) : await readBy(child);
        // The program has begun to read; now it waits.
        await wait(100);
        child.kill(signal);
        const ended = await done;
        if (typeof handle === "number") closeSync(handle);
        // A merge has kits to leave whole, and says so; a shell gives the others the same code.
        if (ended.code === null) expect(ended).toMatchObject({ signal, err: "" });
        else expect(ended).toMatchObject({ code, err: expect.stringContaining("Interrupted.") });
        expect(readdirSync(cwd).sort()).toEqual(["c.yaml", "pipe"]);
      }),
    );
  });

  test("merge, with what it wrote whole, and --resume does the rest", async () => {
    const cwd = begin();
    const child = spawn(process.execPath, [program, ...MERGE], { cwd });
    const done = outcomeOf(child);
    child.stdin?.write('{"naam":"Gent"}\n');
    while (!existsSync(join(cwd, "kits/Gent"))) await wait(50);
    await wait(200);
    child.kill("SIGINT");
    expect((await done).code).toBe(130);
    const resumed = bluehart([...MERGE, "--resume"], { cwd, input: '{"naam":"Gent"}\n{"naam":"Brugge"}\n' });
    expect(resumed.err).toContain("1 written, 1 unchanged");
    expect(readdirSync(join(cwd, "kits")).sort()).toEqual(["Brugge", "Gent", "merge-report.json"]);
  });
});

describe.skipIf(process.platform === "win32")("the second signal ends", () => {
  const wrapper = fileURLToPath(new URL("hangAtRename.cjs", import.meta.url));

  test.each(ENDS)("a merge whose disk does not answer, at once: %s", async (signal, code) => {
    const cwd = begin();
    const child = spawn(process.execPath, ["--require", wrapper, program, ...MERGE], { cwd });
    const done = outcomeOf(child);
    const hangs = new Promise<void>((resolve) => {
      child.stderr?.on("data", (data) => String(data).includes("renaming") && resolve());
    });
    child.stdin?.end('{"naam":"Gent"}\n');
    await hangs;
    child.kill(signal);
    await wait(500);
    expect(child.exitCode).toBe(null);
    child.kill(signal);
    expect(await done).toMatchObject({ code });
    expect(bluehart([...MERGE, "--resume"], { cwd, input: '{"naam":"Gent"}\n' }).code).toBe(0);
    expect(readdirSync(join(cwd, "kits")).sort()).toEqual(["Gent", "merge-report.json"]);
  });
});

describe.runIf(has("script"))("in a terminal", () => {
  const table = "Date,Platform,Text\n5/6/2027,X,Come to the market on Sunday! #Market\n";

  test.each([
    ["Ctrl-C", "\x03"],
    ["Ctrl-D", "\x04"],
  ])("%s at a question of import ends with 130, and nothing is written", async (_name, key) => {
    const cwd = temporaryFolder();
    write(cwd, "plan.csv", table);
    const { screen, code } = await inTerminal(["import", "plan.csv"], {}, [key], cwd);
    expect(screen).toContain("Stopped; nothing was written.");
    expect(code).toBe(130);
    expect(readdirSync(cwd)).toEqual(["plan.csv"]);
  });

  test("an answer is taken, and Enter is the likelier one", async () => {
    const cwd = temporaryFolder();
    write(cwd, "plan.csv", table);
    const dateAfter = async (key: string) => {
      await inTerminal(["import", "plan.csv", "--force"], {}, [key], cwd);
      return bluehart(["schedule", "-c", "campaign.yaml", "--today", "2027-01-31"], { cwd }).out;
    };
    expect(await dateAfter("\r")).toContain("2027-06-05");
    expect(await dateAfter("2\r")).toContain("2027-05-06");
  });
});
