import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, lstatSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bluehart, outcomeOf, program, temporaryFolder, write } from "./bluehart.ts";

const CAMPAIGN = 'title: T\nposts: [{id: a, platforms: [x], text: "Dag {{naam}}"}]\n';
const MERGE = ["merge", "-c", "c.yaml", "-o", "kits", "-f", "markdown"];

/** Runs a line of the shell, in which bluehart is the program. */
async function shell(line: string, cwd = temporaryFolder()) {
  const child = spawn("bash", ["-c", `bluehart() { "${process.execPath}" "${program}" "$@"; }\n${line}`], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return outcomeOf(child);
}

function folder() {
  const cwd = temporaryFolder();
  write(cwd, "c.yaml", CAMPAIGN);
  return cwd;
}

describe.skipIf(process.platform === "win32")("a writer that pauses", () => {
  test("is waited for by count", async () => {
    const { out, err } = await shell("(sleep 1; printf ho; sleep 0.3; echo i) | bluehart count -p x");
    expect(err).toBe("");
    expect(out).toContain("3 of 280");
  });

  test("is waited for by count --ndjson", async () => {
    const { out } = await shell(
      `(sleep 1; printf '{"text":'; sleep 0.3; echo '"abc"}') | bluehart count --ndjson -p x`,
    );
    expect(JSON.parse(out)).toMatchObject({ length: 3 });
  });

  test("is waited for by merge", async () => {
    const cwd = folder();
    const { err, code } = await shell(
      `(sleep 1; echo '{"naam":"Gent"}'; sleep 0.3; echo '{"naam":"Brugge"}') | bluehart ${MERGE.join(" ")}`,
      cwd,
    );
    expect(err).toContain("Wrote 2 kits");
    expect(code).toBe(0);
  });
});

describe.skipIf(process.platform === "win32")("a pipe that the call names", () => {
  test("is read as a campaign, a text and a list, /dev/stdin and <(...) too", async () => {
    const cwd = folder();
    const { out } = await shell("bluehart posts -c <(cat c.yaml) --set naam=Gent", cwd);
    expect(out).toContain("Dag Gent");
    expect((await shell("cat c.yaml | bluehart posts -c /dev/stdin --set naam=Gent", cwd)).out).toBe(out);
    expect((await shell("bluehart count -p x --file <(echo abc)")).out).toContain("3 of 280");
    const { err } = await shell(`bluehart ${MERGE.join(" ")} -r <(printf 'naam\\nGent\\n')`, cwd);
    expect(err).toContain("Wrote 1 kit ");
  });

  test("is waited for until somebody writes into it", async () => {
    const cwd = temporaryFolder();
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const done = outcomeOf(spawn(process.execPath, [program, "count", "-p", "x", "-f", "pipe"], { cwd }));
    await wait(700);
    createWriteStream(join(cwd, "pipe")).end("abcd");
    expect((await done).out).toContain("4 of 280");
  });

  test("is refused where a campaign names it, or where bluehart.yaml is looked for", () => {
    const cwd = temporaryFolder();
    execFileSync("mkfifo", [join(cwd, "tags.yaml")]);
    write(cwd, "c.yaml", `hashtags: tags.yaml\n${CAMPAIGN}`);
    const { err, code } = bluehart(["posts", "-c", "c.yaml"], { cwd });
    expect(err).toContain("tags.yaml: it is a pipe, and only a file can be read here");
    expect(code).toBe(2);
    execFileSync("mkfifo", [join(cwd, "bluehart.yaml")]);
    expect(bluehart(["posts"], { cwd }).err).toContain("bluehart.yaml: it is a pipe");
  });

  test("is bounded, as a file is", async () => {
    const line = "head -c 1048577 /dev/zero | bluehart count --file /dev/stdin";
    expect((await shell(line)).err).toContain("it is larger than 1 MB, the maximum");
    const file = write(temporaryFolder(), "big.txt", "a".repeat(1024 * 1024 + 1));
    expect(bluehart(["count", "--file", file]).err).toContain("it is larger than 1 MB, the maximum");
    const long = write(temporaryFolder(), "long.txt", "a".repeat(100_001));
    expect(bluehart(["count", "--file", long]).err).toContain("the text has 100001 UTF-16 units");
  });
});

describe.skipIf(process.platform === "win32")("a socket and a device", () => {
  const cwd = folder();
  const server = createServer();
  beforeAll(async () => {
    server.listen(join(cwd, "socket"));
    await once(server, "listening");
  });
  afterAll(() => server.close());
  // A node of our own for what /dev/zero is. Only root can make one.
  const isRoot = spawnSync("mknod", [join(cwd, "device"), "c", "1", "5"]).status === 0;
  const kinds = [["a socket", "socket"], ...(isRoot ? [["a device", "device"]] : [])];

  describe.each(kinds)("%s", (kind, name = "") => {
    const refused = `${name}: it is ${kind}, and only a file can be read here\n`;

    test.each([
      [["count", "--file", name]],
      [["count", "--ndjson", "--file", name]],
      [["posts", "-c", name]],
      [["check", name]],
      [["check", "--fix", name]],
      [["import", name]],
      [[...MERGE, "-r", name]],
    ])("%j", (words) => {
      const { err, code } = bluehart(words, { cwd });
      expect(err).toContain(refused);
      expect(code).toBe(2);
    });

    test("named in a campaign, or called bluehart.yaml", () => {
      write(cwd, "tags.yaml", `hashtags: ${name}\n${CAMPAIGN}`);
      expect(bluehart(["posts", "-c", "tags.yaml"], { cwd })).toMatchObject({
        err: expect.stringContaining(refused),
        code: 2,
      });
      const here = temporaryFolder();
      symlinkSync(join(cwd, name), join(here, "bluehart.yaml"));
      expect(bluehart(["posts"], { cwd: here })).toMatchObject({
        err: expect.stringContaining(`bluehart.yaml: it is ${kind}`),
        code: 2,
      });
    });

    test("in the place of a file to write, with --force", () => {
      const before = lstatSync(join(cwd, name)).mode;
      for (const words of [
        ["export", "-c", "c.yaml", "--set", "naam=Gent", "-f", "text", "-o", name, "--force"],
        ["export", "-c", "c.yaml", "--set", "naam=Gent", "--all", name, "--force"],
        ["import", "plan.csv", "-o", name, "--force"],
      ]) {
        write(cwd, "plan.csv", "Platform,Text\nX,Come to the market on Sunday! #Market\n");
        const { err, code } = bluehart(words, { cwd });
        expect(err).toContain(`cannot write ${name}: it is `);
        expect(code).toBe(2);
      }
      expect(lstatSync(join(cwd, name)).mode).toBe(before);
    });
  });
});
