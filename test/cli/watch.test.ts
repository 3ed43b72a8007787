import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from "node:child_process";
import { on, once } from "node:events";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { bluehart, program, temporaryFolder, write } from "./bluehart.ts";

const campaign = (text: string, more = "") =>
  `title: T\n${more}posts:\n  - { id: a, platforms: [x], text: "${text}" }\n`;

/** The program while it watches, and what it wrote so far. */
class Watching {
  readonly child: ChildProcessWithoutNullStreams;
  #out = "";
  #err = "";
  #onText: () => void = () => {};

  constructor(words: readonly string[], cwd: string) {
    this.child = spawn(process.execPath, [program, ...words, "--watch"], { cwd });
    running.push(this.child);
    this.child.stdout.on("data", (data) => {
      this.#out += data;
      this.#onText();
    });
    this.child.stderr.on("data", (data) => {
      this.#err += data;
      this.#onText();
    });
  }

  /** What a round wrote, once it waits again. */
  async round(): Promise<{ readonly out: string; readonly err: string }> {
    while (!/Press Ctrl-C to end\.\n/.test(this.#err)) {
      await new Promise<void>((resolve) => {
        this.#onText = resolve;
      });
    }
    const round = { out: this.#out, err: this.#err };
    this.#out = "";
    this.#err = "";
    return round;
  }

  async end(signal: NodeJS.Signals = "SIGINT"): Promise<unknown> {
    const ended = once(this.child, "close");
    this.child.kill(signal);
    return (await ended)[0];
  }
}

const running: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

function begin(words: readonly string[], text = campaign("dag")) {
  const cwd = temporaryFolder();
  const file = write(cwd, "bluehart.yaml", text);
  return { cwd, file, watching: new Watching(words, cwd) };
}

describe("check --watch", () => {
  test("checks again when the file is saved, and Ctrl-C ends it with 130", async () => {
    const { file, watching } = begin(["check"]);
    expect((await watching.round()).out).not.toContain("length");
    writeFileSync(file, campaign("a".repeat(281)));
    expect((await watching.round()).out).toContain("X counts 281 of 280");
    writeFileSync(file, campaign("kort"));
    expect((await watching.round()).out).not.toContain("281");
    expect(await watching.end()).toBe(130);
  });

  test("follows editors that save a new file under the old name", async () => {
    const { cwd, file, watching } = begin(["check"]);
    await watching.round();
    for (const length of [281, 282]) {
      renameSync(write(cwd, ".bluehart.yaml.swp", campaign("a".repeat(length))), file);
      expect((await watching.round()).out).toContain(`X counts ${length} of 280`);
    }
  });

  test("follows a link to where the file is", async () => {
    const cwd = temporaryFolder();
    const far = write(temporaryFolder(), "far.yaml", campaign("dag"));
    symlinkSync(far, join(cwd, "bluehart.yaml"));
    const watching = new Watching(["check"], cwd);
    await watching.round();
    writeFileSync(far, campaign("a".repeat(281)));
    expect((await watching.round()).out).toContain("X counts 281 of 280");
  });

  test("goes on when the file is broken or gone", async () => {
    const { file, watching } = begin(["check"]);
    await watching.round();
    writeFileSync(file, 'title: "T\nposts: [');
    expect((await watching.round()).out).toContain("campaign-file");
    rmSync(file);
    expect((await watching.round()).err).toContain("there is no such file");
    writeFileSync(file, campaign("a".repeat(281)));
    expect((await watching.round()).out).toContain("X counts 281 of 280");
    expect(await watching.end()).toBe(130);
  });

  test("looks at the hashtags and pictures that the campaign names, also before they are there", async () => {
    const { cwd, watching } = begin(
      ["check"],
      `${campaign("dag", "hashtags: lists/tags.yaml\n").trimEnd().replace(" }", ", images: [{ file: pictures/a.png, alt: b }] }")}\n`,
    );
    expect((await watching.round()).out).toContain("tags.yaml");
    mkdirSync(join(cwd, "lists"));
    write(cwd, "lists/tags.yaml", "hashtags: [{ tag: Goed }]\n");
    const missing = (await watching.round()).out;
    expect(missing).toContain("pictures/a.png");
    expect(missing).not.toContain("tags.yaml");
    mkdirSync(join(cwd, "pictures"));
    // By now the new folder is watched, in which nothing is yet.
    await wait(400);
    write(cwd, "pictures/a.png", "no picture");
    expect((await watching.round()).out).not.toBe(missing);
  });

  test("does not check again for other files, or because it read one", async () => {
    const { cwd, file, watching } = begin(["check"]);
    await watching.round();
    write(cwd, "other.yaml", "a: b\n");
    readFileSync(file);
    writeFileSync(file, campaign("a".repeat(281)));
    // One round for the change, and none before it.
    const { out, err } = await watching.round();
    expect(out).toContain("X counts 281 of 280");
    expect(err.match(/Press Ctrl-C/g)).toHaveLength(1);
  });

  test("ends with 2 if the call is wrong", () => {
    const cwd = temporaryFolder();
    write(cwd, "bluehart.yaml", campaign("dag"));
    for (const words of [["none.yaml"], ["--post", "none"], ["-p", "none"], ["--fix"]]) {
      expect(bluehart(["check", "--watch", ...words], { cwd }).code, String(words)).toBe(2);
    }
  });

  test.skipIf(process.platform === "win32")("refuses a pipe", () => {
    const cwd = temporaryFolder();
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const { err, code } = bluehart(["check", "--watch", "pipe"], { cwd });
    expect(err).toContain("cannot watch pipe: it is a pipe; name a file");
    expect(code).toBe(2);
  });

  test.each([
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("ends with %s", async (signal, code) => {
    const { watching } = begin(["check"]);
    await watching.round();
    expect(await watching.end(signal)).toBe(code);
  });
});

describe("export --watch", () => {
  test("writes again what it wrote, and keeps it while the campaign is broken", async () => {
    const { cwd, file, watching } = begin(["export", "kit.md"]);
    const kit = join(cwd, "kit.md");
    await watching.round();
    expect(readFileSync(kit, "utf8")).toContain("dag");
    writeFileSync(file, "title: [");
    expect((await watching.round()).err).toContain("error");
    expect(readFileSync(kit, "utf8")).toContain("dag");
    writeFileSync(file, campaign("avond"));
    expect((await watching.round()).err).toContain("Wrote 1 post to kit.md.");
    expect(readFileSync(kit, "utf8")).toContain("avond");
    expect(await watching.end()).toBe(130);
  });

  test("ends with 130 also when the signal comes while it writes", async () => {
    const { cwd, file, watching } = begin(["export", "kit.html"]);
    await watching.round();
    const folder = watch(cwd);
    const writes = (async () => {
      for await (const [, name] of on(folder, "change")) if (/^kit\.html\.[0-9a-f]{12}$/.test(name)) return;
    })();
    writeFileSync(file, campaign("avond"));
    await writes;
    folder.close();
    expect(await watching.end()).toBe(130);
  });

  test("writes every format again", async () => {
    const { cwd, file, watching } = begin(["export", "--all", "kit"]);
    await watching.round();
    writeFileSync(file, campaign("avond"));
    await watching.round();
    expect(readFileSync(join(cwd, "kit/kit.txt"), "utf8")).toContain("avond");
  });

  test("does not begin by overwriting a file, and needs one", () => {
    const cwd = temporaryFolder();
    write(cwd, "bluehart.yaml", campaign("dag"));
    write(cwd, "kit.md", "mine");
    const { err, code } = bluehart(["export", "kit.md", "--watch"], { cwd });
    expect(err).toContain("kit.md already exists and was not overwritten; --force overwrites it");
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "kit.md"), "utf8")).toBe("mine");
    for (const words of [[], ["-"]]) {
      expect(bluehart(["export", "--watch", ...words], { cwd }).err).toContain(
        "--watch needs the name of a file",
      );
    }
    expect(existsSync(join(cwd, "-"))).toBe(false);
  });
});
