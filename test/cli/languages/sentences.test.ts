import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "rolldown/parseAst";
import { expect, test } from "vitest";
import { root } from "../bluehart.ts";

/** Two words in a row, as a sentence has and a name, a format or a date has not. */
const SENTENCE = /\p{L}{2,} \p{L}{2,}|^an? \p{L}/u;
/** What has two words and is said by no person: commands to copy, programs for shells, and what files and protocols prescribe, such as tags. */
const CALL = /^(?:(?:\S+ \| )?(?:bluehart|source)|set the clipboard|Add-Type|SQLite format) |^\s*</;
const PRESCRIBED = new Set([
  // Programs that shells run.
  "src/cli/commands/completion.ts",
  // What people may type, by the names of commands and options.
  "src/cli/languages/inEnglish.ts",
  // The titles of JSON Schemas, which programs read.
  "src/cli/commands/schema.ts",
  // What is wrong with a line, in the JSON that a program reads.
  "src/cli/commands/count/countLines.ts",
  // Errors of JSON-RPC, which editors and assistants read.
  "src/serve/faultOf.ts",
  "src/serve/lsp/ClientMessages.ts",
  // XML.
  "src/report/junit.ts",
  "src/picture/card/toNode.ts",
  // Pages' own style and policy.
  "src/export/kitPage.ts",
  // The columns of schedulers, which they read.
  "src/export/formats/highlevel.ts",
  "src/export/formats/metricool.ts",
  "src/export/formats/publer.ts",
  "src/export/formats/vistaSocial.ts",
  // The names of a kit's columns, and of parts that import reads again.
  "src/export/formats/csv.ts",
  "src/exchange/read/kit/kitJson.ts",
  "src/exchange/read/kit/kitCsv.ts",
  // Names of fonts, and of a font's tables.
  "src/files/copyFonts.ts",
  "src/files/readFont.ts",
]);
/** The schema of a kit, what toolkits call things, and what assistants read, which is English. */
const PRESCRIBED_FOLDERS = /^src\/(?:export\/kitSchema|exchange\/words\/|serve\/mcp\/)/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly value?: unknown;
}

function nameOf(callee: unknown): unknown {
  return isNode(callee) ? Reflect.get(callee, "name") : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** The texts in a program, but for those in types, in imports, and in exceptions that are bugs. */
function* textsIn(node: Node): Generator<{ readonly text: string; readonly start: number }> {
  if (/^(?:TS.*Type|TSInterfaceDeclaration|ImportDeclaration|ImportExpression)$/.test(node.type)) return;
  if (node.type === "NewExpression" && /^(?!User).*Error$/.test(String(nameOf(Reflect.get(node, "callee")))))
    return;
  if (node.type === "Literal" && typeof node.value === "string")
    yield { text: node.value, start: node.start };
  if (node.type === "TemplateElement" && typeof node.value === "object" && node.value !== null) {
    yield { text: String(Reflect.get(node.value, "cooked")), start: node.start };
  }
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* textsIn(child);
}

/** The errors of a user that a program makes. */
function* userErrorsIn(node: Node): Generator<Node> {
  if (node.type === "NewExpression" && nameOf(Reflect.get(node, "callee")) === "UserError") yield node;
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* userErrorsIn(child);
}

const filesOf = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));

const files = [
  "src/cli",
  "src/deliver",
  "src/exchange",
  "src/export",
  "src/files",
  "src/picture",
  "src/report",
  "src/serve",
].flatMap(filesOf);

/** The sentences in parts of a file, each with its place. */
function sentencesOf(file: string, partsOf: (program: Node) => Iterable<Node>): string[] {
  const source = readFileSync(join(root, file), "utf8");
  return [...partsOf(parseAst(source, { lang: "ts" }))]
    .flatMap((part) => [...textsIn(part)])
    .filter(({ text }) => SENTENCE.test(text) && !CALL.test(text))
    .map(({ text, start }) => `${file}:${source.slice(0, start).split("\n").length}  ${text}`);
}

test("a sentence is found where one is written", () => {
  const written = "tell(`Wrote ${" + "n} files to ${" + "x}.`, 'a folder'); type A = 'not a sentence';";
  const texts = [...textsIn(parseAst(written, { lang: "ts" }))].map(({ text }) => text);
  expect(texts).toEqual(["Wrote ", " files to ", ".", "a folder"]);
  expect(texts.filter((text) => SENTENCE.test(text))).toEqual([" files to ", "a folder"]);
});

test("what the terminal says to people is in core/i18n", () => {
  expect(files.length).toBeGreaterThan(80);
  const ours = files.filter((file) => !PRESCRIBED.has(file) && !PRESCRIBED_FOLDERS.test(file));
  expect(ours.flatMap((file) => sentencesOf(file, (program) => [program]))).toEqual([]);
});

test("so is what is wrong with a file, a campaign or a platform", () => {
  const program = parseAst('throw new UserError("not this way"); tell("nor this");', { lang: "ts" });
  expect([...userErrorsIn(program)].flatMap((error) => [...textsIn(error)])).toMatchObject([
    { text: "not this way" },
  ]);
  const below = ["src/core", "src/page"].flatMap(filesOf);
  expect(below.flatMap((file) => sentencesOf(file, userErrorsIn))).toEqual([]);
});

test("French has a no-break space before : ; ? ! and » wherever it is written", () => {
  const french = filesOf("src/core/i18n").filter((file) => /(?:^|[\\/])fr(?:\.ts$|[\\/])/.test(file));
  expect(french.length).toBeGreaterThan(15);
  const wrong = french.flatMap((file) => {
    const source = readFileSync(join(root, file), "utf8");
    return [...textsIn(parseAst(source, { lang: "ts" }))]
      .map(({ text }) => text.replace(/```[\s\S]*?```|`[^`]*`/g, "x").replace("par ! ", ""))
      .flatMap((text) => text.match(/.{0,30}(?:^|[\p{L}\p{N}»)’]) [:;?!»](?=\s|$)/gu) ?? [])
      .map((found) => `${file}: ${found}`);
  });
  expect(wrong).toEqual([]);
});
