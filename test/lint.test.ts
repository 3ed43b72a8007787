import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root, temporaryFolder } from "./cli/bluehart.ts";

const CORE = ["text", "image", "source", "platform", "campaign", "compose", "check", "i18n", "kit"];
const UPPER = ["files", "report", "export", "picture", "exchange", "deliver"];
const TOP = ["serve", "cli"];

/** Kits hold pictures. */
const isKnownTo = (layer: string, other: string) => layer === "export" && other === "picture";

const importOf = (path: string) => `import "${path}";`;
const inCore = (layers: readonly string[], up: string) =>
  layers.map((layer) => importOf(`${up}${layer}/other.ts`));

/** Files with imports that their layer may not have, then those that it may have. */
const FILES: {
  readonly [file: string]: { readonly refused: readonly string[]; readonly fine: readonly string[] };
} = {
  ...Object.fromEntries(
    CORE.map((layer, index) => [
      `src/core/${layer}/some.ts`,
      {
        refused: [...inCore(CORE.slice(index + 1), "../"), ...inCore([...UPPER, ...TOP], "../../")],
        fine: inCore(CORE.slice(0, index), "../"),
      },
    ]),
  ),
  ...Object.fromEntries(
    UPPER.map((layer) => [
      `src/${layer}/some.ts`,
      {
        refused: inCore(
          [...UPPER.filter((other) => other !== layer && !isKnownTo(layer, other)), ...TOP],
          "../",
        ),
        fine: inCore(CORE, "../core/"),
      },
    ]),
  ),
  "src/core/text/entities/forms.ts": {
    refused: [
      'import type { Post } from "../../compose/Post.ts";',
      'export { composePost } from "../../compose/composePost.ts";',
      'export const load = () => import("../../../files/readFile.ts");',
    ],
    fine: ["export type P = Post;"],
  },
  "src/core/kit/globals.ts": {
    refused: [
      'import { readFileSync } from "node:fs";',
      "export const b = process.env;",
      'export const c = Buffer.from("a");',
      "export const d = new Date();",
      "export const e = Date.now();",
    ],
    fine: ["export const a = readFileSync;", "export const f = new Date(0);"],
  },
  "src/report/one.ts": {
    refused: ['import type { Two } from "./two.ts";'],
    fine: ["export type One = Two | 1;"],
  },
  "src/report/two.ts": {
    refused: ['import type { One } from "./one.ts";'],
    fine: ["export type Two = One[];"],
  },
};

test("the linter refuses imports of layers above, cycles, and what a browser lacks in core, and names each", () => {
  const folder = temporaryFolder();
  const { vcs: _, ...config } = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
  writeFileSync(join(folder, "biome.json"), JSON.stringify(config));
  cpSync(join(root, "build"), join(folder, "build"), { recursive: true });
  for (const [file, { refused, fine }] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${[...refused, ...fine].join("\n")}\n`);
  }
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, "lint", "--max-diagnostics=none", "--colors=off", "src"],
    { cwd: folder, encoding: "utf8" },
  );
  expect(status).toBe(1);
  const marked = [...(stdout + stderr).matchAll(/^(src\S+):(\d+):\d+ (?:lint|plugin)/gm)];
  for (const [file, { refused }] of Object.entries(FILES)) {
    const lines = marked.filter(([, name]) => name === file).map(([, , line]) => Number(line));
    const expected = refused.map((_line, index) => index + 1);
    expect(
      [...new Set(lines)].sort((one, other) => one - other),
      file,
    ).toEqual(expected);
  }
});
