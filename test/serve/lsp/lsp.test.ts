import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { bluehart, root, temporaryFolder, write } from "../../cli/bluehart.ts";
import { Editor } from "./Editor.ts";

// The protocol's own client drives the built program.

const editors: Editor[] = [];
afterEach(() => {
  for (const { child } of editors.splice(0)) child.kill();
});

async function open(text: string, name = "mine.yaml", cwd = temporaryFolder()): Promise<Editor> {
  const editor = await Editor.open(name.includes(":") ? name : join(cwd, name), text, cwd);
  editors.push(editor);
  return editor;
}

const OWN = `title: Bos
languages: [nl, fr]
hashtags: [{ tag: WeekVanHetBos, use: optional }, StopGeweld]
values: { gemeente: Gent }
facts: [{ id: bomen, figure: "12", statement: Er zijn 12 bomen }]
posts:
  - id: kom
    platforms: [x, mastodon]
    text:
      nl: "💙 Kom naar {{gemeente}} , nu"
      fr: "Venez à {{gemeente}}"
  - id: twee
    platforms: [x]
    text: { nl: Plant een boom, fr: Plantez un arbre }
`;

const messages = async (editor: Editor) => (await editor.diagnostics()).map(({ message }) => message);
const labels = async (editor: Editor, behind: string) =>
  (await editor.complete(behind)).map(({ label }) => label);

describe("findings", () => {
  test("are those of check, with their places in UTF-16 units", async () => {
    const cwd = temporaryFolder();
    const editor = await open(OWN, "mine.yaml", cwd);
    const found = await editor.diagnostics();
    write(cwd, "mine.yaml", OWN);
    const checked: { rule: string; line: number; column: number; endColumn: number }[] = JSON.parse(
      bluehart(["check", "mine.yaml", "--json"], { cwd }).out,
    );
    expect(found.map(({ code, range: { start } }) => [code, start.line + 1, start.character + 1])).toEqual(
      checked.map(({ rule, line, column }) => [rule, line, column]),
    );
    // Before the space are 11 characters, a heart of two UTF-16 units, 10 characters and 12 of the placeholder.
    expect(found.find(({ code }) => code === "white-space")).toMatchObject({
      range: { start: { line: 9, character: 35 }, end: { line: 9, character: 36 } },
      severity: 2,
      source: "bluehart",
      message: expect.stringMatching(/\(nl; twitter, mastodon\)$/),
    });
  });

  test("follow what is typed, and not what is in the file", async () => {
    const editor = await open(OWN);
    await editor.diagnostics();
    await editor.type("Plant een boom", "a".repeat(281));
    const long = (await editor.diagnostics()).find(({ code }) => code === "length");
    expect(long).toMatchObject({ severity: 1, message: expect.stringContaining("of 280") });
    await editor.type("a".repeat(281), "Kort");
    expect((await editor.diagnostics()).some(({ code }) => code === "length")).toBe(false);
  });

  test("of a campaign with mistakes are the mistakes, each under its word", async () => {
    const editor = await open("titel: T\nposts:\n  - { id: a, platforms: [twiter], text: b }\n");
    const found = await editor.diagnostics();
    expect(found.map((one) => [one.code, editor.underlined(one)])).toEqual([
      ["campaign-file", "titel"],
      ["campaign-file", "titel"],
      ["campaign-file", "twiter"],
    ]);
  });

  test("of broken YAML say how to repair it", async () => {
    const editor = await open('title: T\nposts:\n  - id: a\n    text: "dag\n  - id: b\n    text: nog\n');
    const [first] = await editor.diagnostics();
    expect(first).toMatchObject({ severity: 1, code: "campaign-file" });
    const { out } = bluehart(["check", "broken.yaml", "--json"], {
      cwd: temporaryFolderWith("broken.yaml", editor.document.getText()),
    });
    expect(JSON.parse(out)[0]).toMatchObject({
      message: first?.message,
      line: (first?.range.start.line ?? 0) + 1,
    });
  });

  test("stand right behind lone carriage returns, which are lines to an editor", async () => {
    const editor = await open('title: "a\rb"\nposts:\n  - { id: a, platforms: [twiter], text: b }\n');
    const found = await editor.diagnostics();
    expect(found.map((one) => editor.underlined(one))).toContain("twiter");
  });

  test("in a file that the campaign names are shown where it is named", async () => {
    const cwd = temporaryFolder();
    write(cwd, "tags.yaml", "hashtags: [{ tag: '#a' }]\n");
    const editor = await open(
      "title: T\nhashtags: tags.yaml\nposts: [{ id: a, text: b }]\n",
      "mine.yaml",
      cwd,
    );
    const [first] = await editor.diagnostics();
    expect(first?.message).toMatch(/tags\.yaml:1:\d+ {2}.*without its #/);
    expect(first && editor.underlined(first)).toBe("tags.yaml");
    write(cwd, "tags.yaml", "hashtags: [{ tag: a }]\n");
    await editor.save();
    expect((await messages(editor)).join()).not.toContain("without its #");
  });

  test.each([
    ["hashtags.yaml", "hashtags:\n  - { tag: Goed }\n  - { tag: '#fout' }\n", "without its #"],
    ["platforms.yaml", "platforms:\n  - id: x\n    limits: [{ unit: furlongs, max: 3 }]\n", "furlongs"],
    ["bluehart.yaml", "title: T\n", "posts is missing"],
    ["bluehart.yaml", `title: ${"a".repeat(1024 * 1024)}\nposts: []\n`, "larger than 1 MB"],
  ])("in %s are found too", async (name, text, message) => {
    expect((await messages(await open(text, name))).join("\n")).toContain(message);
  });

  test.each([
    ["docker-compose.yaml", "services:\n  web: { image: nginx }\n"],
    ["empty.yaml", ""],
    ["ci.yaml", "on: push\nplatforms: [linux]\n"],
  ])("leave %s alone", async (name, text) => {
    expect(await messages(await open(text, name))).toEqual([]);
  });

  test("the campaign that comes with the program has those of check", async () => {
    const file = join(root, "templates", "blue-heart.yaml");
    const editor = await open(readFileSync(file, "utf8"), "templates/blue-heart.yaml", root);
    const checked = JSON.parse(bluehart(["check", "-c", "blue-heart", "--json"]).out);
    expect(await editor.diagnostics()).toHaveLength(checked.length);
  });

  test("a document that was never saved is checked too", async () => {
    const editor = await open(`${OWN}# x\n`, "untitled:Untitled-1");
    expect((await messages(editor)).length).toBeGreaterThan(0);
  });
});

function temporaryFolderWith(name: string, text: string): string {
  const folder = temporaryFolder();
  write(folder, name, text);
  return folder;
}

describe("hover", () => {
  test("shows the count of a post on each platform, in each language", async () => {
    const editor = await open(OWN);
    const table = await editor.hover("twee");
    // 14 letters and a hashtag of 12, with a space before it.
    expect(table).toContain("| X | nl | ");
    expect(table).toContain("| X | fr | ");
    expect(table?.split("\n")).toHaveLength(4);
    const { out } = bluehart(["posts", "--json", "-l", "all", "--post", "twee"], {
      cwd: temporaryFolderWith("bluehart.yaml", OWN),
    });
    for (const { length, limit } of JSON.parse(out).posts) expect(table).toContain(`${length} of ${limit}`);
  });

  test("over a text shows its language only", async () => {
    const editor = await open(OWN);
    const table = await editor.hover("Venez");
    expect(table).toContain("| X | fr |");
    expect(table).toContain("| Mastodon | fr |");
    expect(table).not.toContain("| nl |");
  });

  test("says what is withheld, follows what is typed, and shows nothing elsewhere or for a broken file", async () => {
    const editor = await open(OWN);
    expect(await editor.hover("title")).toBeUndefined();
    await editor.type("Plant een boom", "a".repeat(300));
    expect(await editor.hover("aaaa")).toMatch(/\| X \| nl \| \d+ of 280: .* over \| withheld \|/);
    await editor.type("title: Bos", "titel: Bos");
    expect(await editor.hover("aaaa")).toBeUndefined();
  });
});

describe("completion", () => {
  test.each([
    ["a key of a post that is begun", "  - id: twee\n", "  - id: twee\n    pla\n", "    pla", "platforms"],
    ["a key on an empty line", "  - id: twee\n", "  - id: twee\n    \n", "id: twee\n    ", "when"],
    [
      "a key of a post in braces",
      "  - id: twee\n",
      "  - { id: drie, im }\n  - id: twee\n",
      "drie, im",
      "images",
    ],
    ["a key at the top", "title: Bos\n", "title: Bos\nper\n", "\nper", "period"],
    ["a key under an empty key", "values: {", "day:\n  da\nvalues: {", "  da", "date"],
    ["the first key of an item", "facts: [{ ", "helplines:\n  - \nfacts: [{ ", "helplines:\n  - ", "name"],
    ["a language of a text", "text: { nl: Plant een boom, fr: P", "text: { nl: P, : P", "nl: P, ", "fr"],
    ["a platform", "platforms: [x]", "platforms: [x, blue]", "[x, blue", "bluesky"],
    ["a platform in brackets that are open", "platforms: [x]", "platforms: [x, blue", "[x, blue", "bluesky"],
    ["a platform in a list of lines", "platforms: [x]", "platforms:\n      - tele", "- tele", "telegram"],
    ["the word all", "platforms: [x]", "platforms: ", "twee\n    platforms: ", "all"],
    [
      "a variant's platform",
      "  - id: twee\n",
      "  - id: twee\n    variants:\n      mast\n",
      "      mast",
      "mastodon",
    ],
    ["a rule", "values: {", "rules:\n  typo\nvalues: {", "  typo", "typography"],
    ["a severity", "values: {", "rules: { fold: { severity: in } }\nvalues: {", "severity: in", "info"],
    ["a fact", "platforms: [x]", "images: [{ card: figure, fact: b }]", "fact: b", "bomen"],
    ["a card", "platforms: [x]", "images: [{ card: qu }]", "card: qu", "quote"],
    ["the use of a hashtag", "use: optional", "use: al", "use: al", "always"],
  ])("offers %s", async (_claim, before, after, behind, label) => {
    const editor = await open(OWN);
    await editor.type(before, after);
    expect(await labels(editor, behind)).toContain(label);
  });

  test("writes a key with its colon once, and not one that is there", async () => {
    const editor = await open(OWN);
    await editor.type("  - id: twee\n", "  - id: twee\n    wh\n");
    expect(await editor.chosen("    wh", "when")).toContain("\n    when: \n");
    expect(await labels(editor, "    wh")).not.toContain("id");
    await editor.type("    wh\n", "    wh: day\n");
    expect(await editor.chosen("    wh", "when")).toContain("\n    when: day\n");
  });

  test("explains keys", async () => {
    const editor = await open(`${OWN}ti`);
    const item = (await editor.complete("boom, fr: Plantez un arbre }\nti")).find(
      ({ label }) => label === "timeZone",
    );
    expect(JSON.stringify(item?.documentation)).toContain("time zone");
  });

  test.each([
    ["in quotes", '"Venez à {{gemeente}}"', '"Venez à {{gem"', "Venez à {{gem", '"Venez à {{gemeente}}"'],
    [
      "with its braces closed",
      '"Venez à {{gemeente}}"',
      '"Venez à {{ge}} !"',
      "Venez à {{ge",
      '"Venez à {{gemeente}} !"',
    ],
    ["that begins a plain text", '"Venez à {{gemeente}}"', "{{", "fr: {{", "{{gemeente}}"],
  ])("offers a placeholder %s", async (_claim, before, after, behind, made) => {
    const editor = await open(OWN);
    await editor.type(before, after);
    expect(await editor.chosen(behind, "gemeente")).toContain(`fr: ${made}\n`);
  });

  test.each(["{{", "{{@", "{{@pa"])("offers an account after %s", async (typed) => {
    const editor = await open(`${OWN}accounts: { payoke: { name: Payoke, x: payokeantwerp } }\n`);
    await editor.type('"Venez à {{gemeente}}"', `"Venez à ${typed}"`);
    expect(await editor.chosen(`Venez à ${typed}`, "@payoke")).toContain('fr: "Venez à {{@payoke}}"\n');
  });

  test("offers a link", async () => {
    const editor = await open(`${OWN}links: { meer: { address: https://www.payoke.be } }\n`);
    await editor.type('"Venez à {{gemeente}}"', '"Venez à {{link:m"');
    expect(await editor.chosen("{{link:m", "link:meer")).toContain('fr: "Venez à {{link:meer}}"\n');
  });

  test.each([
    ["of a list", OWN],
    ["of a file", OWN.replace(/hashtags: .*/, "hashtags: tags.yaml")],
  ])("offers the hashtags %s in a text", async (_claim, text) => {
    const cwd = temporaryFolderWith("tags.yaml", "hashtags: [{ tag: WeekVanHetBos }, { tag: StopGeweld }]\n");
    const editor = await open(text, "mine.yaml", cwd);
    await editor.type('"Venez à {{gemeente}}"', '"Venez #Week"');
    expect(await editor.chosen("#Week", "#WeekVanHetBos")).toContain('fr: "Venez #WeekVanHetBos"\n');
  });

  test("offers hashtags in a block, and nothing for plain words of a text", async () => {
    const editor = await open(OWN);
    await editor.type('"Venez à {{gemeente}}"', "|\n        Venez\n        #St\n        tit");
    expect(await labels(editor, "#St")).toContain("#StopGeweld");
    expect(await labels(editor, "        tit")).toEqual([]);
  });

  test("offers the groups of the catalogue to a post", async () => {
    const cwd = temporaryFolderWith(
      "tags.yaml",
      "hashtags: [{ tag: a }]\ngroups: { dag: [a], nacht: [b] }\n",
    );
    const text = OWN.replace(/hashtags: .*/, "hashtags: tags.yaml");
    const editor = await open(text, "mine.yaml", cwd);
    await editor.type("platforms: [x]", "platforms: [x]\n    hashtags: da");
    expect(await labels(editor, "    hashtags: da")).toEqual(["dag", "nacht"]);
  });

  test("works where the YAML is broken elsewhere", async () => {
    const editor = await open(OWN.replace("title: Bos", 'title: "Bos'));
    await editor.type("platforms: [x]", "platforms: [x, blue]");
    expect(Array.isArray(await labels(editor, "[x, blue"))).toBe(true);
    const other = await open(`${OWN}  - id: [\n`);
    await other.type("platforms: [x]", "platforms: [x, blue]");
    expect(await labels(other, "[x, blue")).toContain("bluesky");
  });

  test.each([
    ["hashtags.yaml", "hashtags:\n  - tag: a\n    use: opt\n", "use: opt", "optional"],
    ["hashtags.yaml", "hashtags:\n  - tag: a\n    la\n", "    la", "languages"],
    ["platforms.yaml", "platforms:\n  - id: x\n    li\n    limits: []\n", "    li", "links"],
  ])("knows %s", async (name, text, behind, label) => {
    expect(await labels(await open(text, name), behind)).toContain(label);
  });

  test("offers nothing in a file that is none of ours", async () => {
    expect(await labels(await open("services:\n  we\n", "compose.yaml"), "  we")).toEqual([]);
  });
});

describe("fixes", () => {
  test("are offered for what is found there, and change nothing else", async () => {
    const editor = await open(OWN);
    const space = (await editor.diagnostics()).find(({ code }) => code === "white-space");
    const fixes = space && (await editor.fixes(space.range, ["quickfix"]));
    expect(fixes && [...fixes.entries()]).toEqual([["Fix white-space", OWN.replace(" , nu", ", nu")]]);
    const start = { line: 0, character: 0 };
    expect((await editor.fixes({ start, end: start }, ["quickfix"])).size).toBe(0);
  });

  test("all at once are those of check --fix", async () => {
    const text = OWN.replace("Plant een boom", "Plant  een boom...").replace(
      "fr: Plantez",
      "fr: Plantez  donc",
    );
    const cwd = temporaryFolderWith("mine.yaml", text);
    const editor = await open(text, "mine.yaml", cwd);
    const start = { line: 0, character: 0 };
    const fixed = await editor.fixes({ start, end: start });
    bluehart(["check", "--fix", "mine.yaml"], { cwd });
    const meant = readFileSync(join(cwd, "mine.yaml"), "utf8");
    expect(meant).not.toBe(text);
    expect(fixed.get("Fix all that is safe to fix (bluehart)")).toBe(meant);
  });

  test("repair broken YAML", async () => {
    const cwd = temporaryFolder();
    const text = "title: T\nposts:\n  - id: a\n\ttext: b\n";
    const editor = await open(text, "mine.yaml", cwd);
    const [first] = await editor.diagnostics();
    write(cwd, "mine.yaml", text);
    bluehart(["check", "--fix", "mine.yaml"], { cwd });
    const meant = readFileSync(join(cwd, "mine.yaml"), "utf8");
    expect(meant).not.toBe(text);
    expect(first && (await editor.fixes(first.range)).get("Repair the YAML")).toBe(meant);
  });

  test("do not cut an emoji in two", async () => {
    // The hearts differ in their second half only.
    const editor = await open(OWN.replace("Plant een boom", "Plant 💙  💛 , ja"));
    for (const { code, range } of await editor.diagnostics()) {
      for (const text of (await editor.fixes(range)).values())
        expect(text.isWellFormed(), String(code)).toBe(true);
    }
  });
});

describe("symbols", () => {
  test("are the posts, with their first words", async () => {
    const editor = await open(OWN);
    expect(await editor.symbols()).toMatchObject([
      { name: "kom", detail: "💙 Kom naar {{gemeente}} , nu" },
      { name: "twee", detail: "Plant een boom", selectionRange: { start: { line: 11, character: 8 } } },
    ]);
  });

  test("are there if the YAML is broken, and in the other files", async () => {
    expect(await (await open(`${OWN}  - id: [\n`)).symbols()).toMatchObject([
      { name: "kom" },
      { name: "twee" },
    ]);
    const tags = await open("hashtags: [a, { tag: b }]\n", "hashtags.yaml");
    expect(await tags.symbols()).toMatchObject([{ name: "a" }, { name: "b" }]);
  });
});

describe("the server", () => {
  test("ends as the protocol has it", async () => {
    const editor = await open(OWN);
    const ended = once(editor.child, "exit");
    await editor.close();
    expect(await ended).toEqual([0, null]);
  });

  test("ends if the editor is gone", async () => {
    const editor = await open(OWN);
    const ended = once(editor.child, "exit");
    editor.child.stdin.end();
    expect(await ended).toEqual([1, null]);
  });

  test("writes no file", async () => {
    const cwd = temporaryFolder();
    const editor = await open(OWN, "mine.yaml", cwd);
    await editor.diagnostics();
    expect(existsSync(join(cwd, "mine.yaml"))).toBe(false);
  });

  test("reaches for no network and no shell, and evaluates nothing", async () => {
    const cwd = temporaryFolder();
    const trace = join(cwd, "trace");
    const guard = new URL("../../cli/noNetwork.mjs", import.meta.url).href;
    const editor = await Editor.open(join(cwd, "mine.yaml"), OWN, cwd, {
      NODE_OPTIONS: `--import=${guard} --disallow-code-generation-from-strings`,
      NETWORK_TRACE: trace,
    });
    editors.push(editor);
    await editor.diagnostics();
    await editor.hover("twee");
    await editor.complete("platforms: [x");
    expect(existsSync(trace)).toBe(false);
  });
});
