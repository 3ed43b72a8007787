import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, copyFileSync, cpSync, openSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bluehart, type Outcome, root, temporaryFolder, write } from "../cli/bluehart.ts";
import { CALLS, prepareCalls, unmatchedCalls } from "../cli/calls.ts";
import { has } from "../tools.ts";
import { canEnter, enter, imprison } from "./jail.ts";

/** One post with one picture, because to draw them takes long. */
const ONE = ["-p", "x", "-l", "nl", "--post", "werelddag"];

/** Calls that depend on one another: documents out and in, pictures, a merge in two parts. */
const MORE: readonly (readonly string[])[] = [
  ["export", "kit.docx", ...ONE],
  ["import", "kit.docx", "--output", "document.yaml"],
  ["import", "plan.xlsx", "--output", "plan.yaml"],
  ["export", "plan.html", "--campaign", "plan.yaml", "--today", "2027-01-31"],
  ["translate", "--to", "fr", "fr.xlsx", "--campaign", "own.yaml"],
  ["translate", "--from", "fr.xlsx", "--campaign", "own.yaml"],
  ["merge", "--recipients", "list.csv", "--output", "parts", ...ONE, "--shard", "1/2"],
  ["merge", "--recipients", "list.csv", "--output", "parts", ...ONE, "--shard", "2/2"],
  ["init", "mine"],
  ["check", "--campaign", "mine/bluehart.yaml"],
  ["posts", "--campaign", "bluehart:templates/nothing.yaml"],
  ["posts", "--campaign", "photograph.yaml", "--json"],
  ["pictures", "photographs", "--campaign", "photograph.yaml"],
];

/** A folder with what the calls read. */
const prepared = temporaryFolder();
beforeAll(async () => {
  prepareCalls(prepared);
  const rows = [
    ["Datum", "Kanaal", "Bericht"],
    ["2027-05-03", "X", "Kom zaterdag naar de boekenmarkt, en breng je kinderen mee!"],
  ];
  write(prepared, "plan.xlsx", await writeXlsx({ sheets: [{ name: "Mei", rows }] }));
  copyFileSync(join(root, "test/fixtures/pictures/straat.jpg"), join(prepared, "street.jpg"));
  const images = "[{ file: street.jpg, alt: A street in the rain }]";
  write(
    prepared,
    "photograph.yaml",
    `title: T\nposts: [{ id: a, platforms: [x], text: Dag, images: ${images} }]\n`,
  );
});

const forLinux = process.platform === "linux" && canEnter();
const forWindows = process.platform === "linux" && has("wine");
const output = temporaryFolder();

beforeAll(() => {
  const systems = [...(forLinux ? ["linux"] : []), ...(forWindows ? ["windows"] : [])];
  if (systems.length === 0) return;
  const words = ["build/package/package.js", ...systems, "--output", output];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
});

/** What the package says in a folder, with the program's own files named as the single file names them. */
function inPackage(call: readonly string[], cwd: string) {
  const { out, code } = bluehart(call, { cwd });
  return { out: [relative(cwd, root), root.slice(0, -1)].reduce(withOwnNames, out), code };
}

function withOwnNames(text: string, path: string): string {
  return text.replaceAll(`${path}/templates/`, "bluehart:templates/");
}

/** The files of a folder by their paths, except those in some folders of it. */
function filesIn(folder: string, except: readonly string[] = []): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => !except.some((name) => path === name || path.startsWith(`${name}/`)))
    .filter((path) => statSync(join(folder, path)).isFile());
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

/** These hold the moment at which they were written. */
const DATED = /\.docx$|merge-report/;

/** The paths of the files that one of two folders lacks, or has with other bytes. */
function differences(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return Array.from(paths).filter((path) => {
    const [bytes, others] = [one.get(path), other.get(path)];
    if (bytes === undefined || others === undefined) return true;
    return !DATED.test(path) && !bytes.equals(others);
  });
}

describe.runIf(forLinux)(
  "the single file for Linux, where there is nothing but the libraries it links to,",
  () => {
    const jail = temporaryFolder();
    const folder = temporaryFolder();
    const [command, ...words] = enter(jail);
    const env = { PATH: process.env.PATH };
    const children: ChildProcess[] = [];

    function single(call: readonly string[]): Outcome {
      const options = { encoding: "utf8", env, maxBuffer: 1 << 28 } as const;
      const { stdout, stderr, status } = spawnSync(command, [...words, "/bluehart", ...call], options);
      return { out: stdout, err: stderr, code: status };
    }

    beforeAll(() => {
      imprison(join(output, "linux-x64", "bluehart"), jail, "bluehart");
      for (const place of [jail, folder]) cpSync(prepared, place, { recursive: true });
    });
    afterAll(() => {
      for (const child of children) child.kill("SIGKILL");
    });

    test("is asked for every command", () => expect(unmatchedCalls()).toEqual([]));

    const calls = [...Object.entries(CALLS).map(([name, call]) => [name, ...call]), ...MORE];
    test.each(calls.map((call) => [call.join(" "), call] as const))(
      "says what the package says to %s",
      (_, call) => {
        const { out, code } = single(call);
        expect({ out, code }).toEqual(inPackage(call, folder));
      },
    );

    test("has written the same files, pictures included", () => {
      const files = filesIn(folder);
      expect(Array.from(files.keys()).filter((path) => path.endsWith(".png")).length).toBeGreaterThan(3);
      expect(differences(filesIn(jail, ["bluehart", "lib", "lib64", "usr"]), files)).toEqual([]);
    });

    test("prints a text that it cannot copy, and exits with 3", () => {
      const { out, err, code } = single(["copy", ...ONE]);
      expect(code).toBe(3);
      expect(out).toMatch(/^Het is #Werelddag tegen mensenhandel/);
      expect(err).toContain("cannot reach a clipboard");
    });

    test("serves the editor", async () => {
      const call = [...words, "/bluehart", "edit", "--no-open", "own.yaml"];
      const child = spawn(command, call, { env });
      children.push(child);
      const [line] = await once(child.stdout, "data");
      const page = await fetch(new URL("/", String(line).trim()));
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<div id="app">');
    });
  },
);

describe.runIf(forWindows)("the single file for Windows, under Wine,", () => {
  const folder = temporaryFolder();
  const ofPackage = temporaryFolder();
  const prefix = temporaryFolder();
  const program = join(output, "windows-x64", "bluehart.exe");

  /** Runs it with files for its output: Node under Wine cannot write into the pipes of a program that is not. */
  function single(call: readonly string[]) {
    const [out, err] = [join(prefix, "out"), join(prefix, "err")];
    const handles = [openSync(out, "w"), openSync(err, "w")] as const;
    const { status } = spawnSync("wine", [program, ...call], {
      cwd: folder,
      stdio: ["ignore", ...handles],
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        WINEPREFIX: prefix,
        WINEDEBUG: "-all",
        NODE_SKIP_PLATFORM_CHECK: "1", // Wine calls itself Windows 7.
      },
    });
    for (const handle of handles) closeSync(handle);
    return { out: readFileSync(out, "utf8"), code: status };
  }

  beforeAll(() => {
    for (const place of [folder, ofPackage]) cpSync(prepared, place, { recursive: true });
    single(["--version"]); // The first start of Wine sets its folder up.
  });
  afterAll(() => {
    spawnSync("wineserver", ["--kill"], { env: { ...process.env, WINEPREFIX: prefix } });
  });

  const calls = [
    ["posts"],
    ["check"],
    ["copy", ...ONE],
    ["pictures", "pictures", ...ONE],
    ["pictures", "photographs", "--campaign", "photograph.yaml"],
    ["export", "kit.docx", ...ONE],
    ["import", "kit.docx", "--output", "document.yaml"],
    ["import", "plan.xlsx", "--output", "plan.yaml"],
  ];
  test.each(calls.map((call) => [call.join(" "), call] as const))(
    "says what the package says to %s",
    (_, call) => {
      expect(single(call)).toEqual(inPackage(call, ofPackage));
    },
  );

  test("has written the same files, pictures included", () => {
    expect(differences(filesIn(folder), filesIn(ofPackage))).toEqual([]);
  });
});
