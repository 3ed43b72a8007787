import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { bluehart, root, temporaryFolder } from "../cli/bluehart.ts";

const folder = temporaryFolder();
const run = (command: string, words: readonly string[], cwd = folder) =>
  spawnSync(command, words, { cwd, encoding: "utf8" });
let packed: string[];

describe("the package, packed and installed into an empty folder", () => {
  beforeAll(() => {
    const { stdout } = run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], root);
    const [{ filename = "", files = [] } = {}] = JSON.parse(stdout) as {
      filename: string;
      files: { path: string }[];
    }[];
    packed = files.map(({ path }) => path);
    writeFileSync(join(folder, "package.json"), '{ "name": "empty", "private": true, "type": "module" }');
    const { status, stderr } = run("npm", [
      "install",
      "--no-audit",
      "--no-fund",
      "--prefer-offline",
      filename,
    ]);
    if (status !== 0) throw new Error(stderr);
  });

  test("runs, and prints what the clone prints", () => {
    const { stdout, status } = run("npx", ["bluehart", "posts", "--platform", "twitter"]);
    expect(stdout).toBe(bluehart(["posts", "--platform", "twitter"]).out);
    expect(status).toBe(0);
  });

  test("can be imported", () => {
    const script = 'import { buildKit } from "bluehart"; console.log(typeof buildKit);';
    expect(run(process.execPath, ["--input-type=module", "-e", script]).stdout).toBe("function\n");
  });

  test("has types that a strict project accepts", () => {
    writeFileSync(
      join(folder, "use.ts"),
      'import { buildKit, type Kit } from "bluehart";\nexport const build: (...given: Parameters<typeof buildKit>) => Kit = buildKit;\n',
    );
    const options = [
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--types",
      "",
      "--ignoreConfig",
    ];
    const { stdout, status } = run(join(root, "node_modules/.bin/tsc"), [...options, "use.ts"]);
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });

  test("holds what runs and no more", () => {
    expect(packed).toContain("LICENSE");
    expect(
      packed.filter(
        (path) =>
          !/^(bin|data|dist|templates)\/|^docs\/bluehart\.1$|^(package\.json|README(\.(nl|fr|de))?\.md|CHANGELOG\.md|LICENSE)$/.test(
            path,
          ),
      ),
    ).toEqual([]);
    expect(packed.filter((path) => /\.(test\.|map$)/.test(path))).toEqual([]);
  });
});
