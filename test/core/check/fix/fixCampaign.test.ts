import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Document, parseDocument, Scalar } from "yaml";
import type { Campaign } from "../../../../src/core/campaign/Campaign.ts";
import { fixCampaign } from "../../../../src/core/check/fix/fixCampaign.ts";
import type { Kit } from "../../../../src/core/kit/buildKit.ts";
import { editText } from "../../../../src/core/source/SourceText.ts";
import { repairYaml } from "../../../../src/core/source/yaml/repairYaml.ts";
import { YamlSource } from "../../../../src/core/source/yaml/YamlSource.ts";
import { runs } from "../../../thorough.ts";
import { build, kitOf, read } from "../kits.ts";

const fix = async (text: string) =>
  (await fixCampaign(new YamlSource(text, "mine.yaml"), read, build)).source.text;
const name = ({ id, language, platform }: Kit["posts"][number]) => [id, language, platform.id].join();

const post = (text: string, names = "[x]") => `  - {id: a, platforms: ${names}, text: "${text}"}`;
const fixed = async (...lines: string[]) => {
  const { source, number } = await fixCampaign(
    new YamlSource(`${lines.join("\n")}\n`, "mine.yaml"),
    read,
    build,
  );
  return [...source.text.trimEnd().split("\n").slice(-1), number];
};

test.each([
  ["nothing to fix", "Dag", "Dag", 0],
  ["one thing", "een  twee", "een twee", 1],
  ["several", "een  twee ... drie , vier", "een twee … drie, vier", 3],
  ["the end of a line and the empty lines behind it", "a  \\n\\n\\n\\nb", "a\\n\\nb", 2],
])("%s", async (_claim, before, after, number) => {
  expect(await fixed("title: T", "languages: [nl]", "posts:", post(before))).toEqual([post(after), number]);
});

test("is done for each of several posts and languages", async () => {
  const { source, number } = await fixCampaign(
    new YamlSource(
      "title: T\nlanguages: [nl, en]\nposts:\n  - {id: a, platforms: [x, facebook], text: {nl: een  twee, en: one  two}}\n  - {id: b, platforms: [x], text: drie  vier}\n",
      "mine.yaml",
    ),
    read,
    build,
  );
  expect(source.text.split("\n").slice(3)).toEqual([
    "  - {id: a, platforms: [x, facebook], text: {nl: een twee, en: one two}}",
    "  - {id: b, platforms: [x], text: drie vier}",
    "",
  ]);
  expect(number).toBe(3);
});

describe("a fix after which a post that was ready would be withheld", () => {
  // 280 letters and marks on X; a no-break space more would be 281.
  const full = `${"a".repeat(279)}!`;
  test("is not done, others of its text are neither, those of other texts are", async () => {
    const before = `title: T\nlanguages: [fr]\nposts:\n${post(full)}\n  - {id: b, platforms: [x], text: "Oui!"}\n`;
    const { source, number } = await fixCampaign(new YamlSource(before, "mine.yaml"), read, build);
    expect(source.text).toBe(before.replace('"Oui!"', '"Oui\\_!"'));
    expect(number).toBe(1);
  });

  test("alone is not done", async () => {
    expect(await fixed("title: T", "languages: [fr]", "posts:", post(full))).toEqual([post(full), 0]);
  });

  test("of a post that was withheld before is done", async () => {
    expect(await fixed("title: T", "languages: [fr]", "posts:", post(`a${full}`))).toEqual([
      post(`a${"a".repeat(279)}\\_!`),
      1,
    ]);
  });
});

test("what stands in another file is left to it", async () => {
  const source = new YamlSource(`title: T\nposts:\n${post("een  twee")}\n`, "mine.yaml");
  const elsewhere = (kit: Kit): Kit => ({
    ...kit,
    findings: kit.findings.map(({ fix, ...finding }) => ({
      ...finding,
      ...(fix && { fix: fix.map((edit) => ({ ...edit, file: "other.yaml" })) }),
    })),
  });
  const { source: after, number } = await fixCampaign(source, read, (campaign) => elsewhere(build(campaign)));
  expect(after.text).toBe(source.text);
  expect(number).toBe(0);
});

test("fixes that never end are given up after twenty rounds", async () => {
  const source = new YamlSource(`title: T\nposts:\n${post("een  twee")}\n`, "mine.yaml");
  // Each round puts in what the next takes for what is to be fixed.
  const endless = (kit: Kit): Kit => ({
    ...kit,
    findings: kit.posts.map(({ id, source: text }) => ({
      rule: "white-space",
      severity: "warning",
      params: { kind: "tab", count: 1 },
      ...text.range({ start: 0, end: 1 }),
      posts: [id],
      languages: [],
      platforms: [],
      fix: [editText(text, { start: 0, end: 0 }, "x")].filter((edit) => edit !== undefined),
    })),
  });
  const { number, source: after } = await fixCampaign(source, read, (campaign) => endless(build(campaign)));
  expect(number).toBe(20);
  expect(after.text).toContain(`"${"x".repeat(20)}een`);
});

const words = fc.constantFrom(
  "een",
  " ",
  "  ",
  "\n",
  "\n\n\n",
  "\t",
  " ,",
  " .",
  "...",
  " !",
  "?",
  " : ",
  '"',
  "'",
  "l'eau",
  "« oui »",
  "«",
  "#stopgeweld",
  "#StopGeweld",
  "#a",
  "{{wie}}",
  "\u200b",
  "\u00ad",
  "\u202e",
  "\u00a0",
  "💙",
  "www.payoke.be",
  "# ",
  "- ",
  "x".repeat(90),
  "\\",
);
const styles = fc.constantFrom(
  Scalar.BLOCK_FOLDED,
  Scalar.BLOCK_LITERAL,
  Scalar.QUOTE_DOUBLE,
  Scalar.QUOTE_SINGLE,
  Scalar.PLAIN,
);
const text = fc.tuple(fc.array(words, { maxLength: 14 }), styles);

test("any campaign: fixed twice is fixed once, all else is as it was, and no post that was ready is lost", async () => {
  await fc.assert(
    fc.asyncProperty(
      text,
      text,
      fc.boolean(),
      fc.nat(2),
      async ([nl, nlStyle], [fr, frStyle], carriage, indent) => {
        const scalar = (list: readonly string[], type: Scalar.Type) =>
          Object.assign(new Scalar(list.join("")), { type });
        const document = new Document({
          title: "T",
          languages: ["nl", "fr"],
          values: { wie: "a  b..." },
          hashtags: ["StopGeweld"],
          posts: [{ id: "a", platforms: ["x", "facebook"], text: { nl: "", fr: "" } }],
        });
        document.setIn(["posts", 0, "text", "nl"], scalar(nl, nlStyle));
        document.setIn(["posts", 0, "text", "fr"], scalar(fr, frStyle));
        document.commentBefore = " a remark";
        const before = document
          .toString({ lineWidth: 40, indent: indent + 2 })
          .replaceAll("\n", carriage ? "\r\n" : "\n");

        // The library that writes the file writes some that it cannot read, such as a plain "?" before a line feed.
        fc.pre(parseDocument(before).errors.length === 0);
        const once = await fix(before);
        expect(await fix(once)).toBe(once);

        const kit = await kitOf(once);
        const ready = new Set(kit.posts.map(name));
        expect((await kitOf(before)).posts.map(name).filter((post) => !ready.has(post))).toEqual([]);
        const withoutTexts = (file: string) => {
          const value = new YamlSource(file, "mine.yaml").value as { posts: { text?: unknown }[] };
          return { ...value, posts: value.posts.map(({ text: _, ...post }) => post) };
        };
        expect(withoutTexts(once)).toEqual(withoutTexts(before));
        expect(once.split("posts:")[0]).toBe(before.split("posts:")[0]);
      },
    ),
    {
      numRuns: runs(300),
      examples: [[[["?", "\n", "een"], Scalar.PLAIN], [[], Scalar.BLOCK_FOLDED], false, 0]],
    },
  );
});

describe("the lines of a folded text stay apart", () => {
  const campaign = (text: string) =>
    `title: T\nlanguages: [nl]\nhashtags: []\nposts:\n  - id: a\n    platforms: [telegram]\n    text: ${text}\n`;

  test.each([
    ["a hashtag that begins a line", ">-\n      a #b\n      #b #c", ">-\n      a #b\n      #c"],
    ["a hashtag that is a line", ">-\n      a #b\n      #b\n      #c", ">-\n      a #b\n      #c"],
    ["a space behind a line of a quoted text", '"een  twee\n      drie"', '"een twee\n      drie"'],
    ["a comma that begins a line, which would join it", '"een\n      , twee"', '"een\n      , twee"'],
  ])("%s", async (_claim, before, after) => {
    expect(await fix(campaign(before))).toBe(campaign(after));
  });

  const piece = fc.constantFrom(
    "een",
    "#tag",
    "#Tag",
    "twee  drie",
    "vier ,",
    "vijf...",
    "zes !",
    "a\u200bb",
    "«ja»",
  );
  const lines = fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  const styles = {
    folded: (text: string) => `>-\n      ${text}`,
    literal: (text: string) => `|-\n      ${text}`,
    double: (text: string) => `"${text}"`,
    single: (text: string) => `'${text}'`,
    plain: (text: string) => text,
  };
  test.each(Object.entries(styles))(
    "%s: each line keeps its first word, and no rule finds more",
    async (_name, style) => {
      await fc.assert(
        fc.asyncProperty(lines, async (words) => {
          const marked = words.map((line, index) => [`L${index}`, ...line].join(" "));
          const before = campaign(style(marked.join("\n      ")));
          // A line break before a hashtag, or a space, is where a text without quotes ends.
          fc.pre(repairYaml(before).findings.length === 0);
          const after = await fix(before);
          const first = (file: string) => file.split("\n").flatMap((line) => /\bL\d/.exec(line) ?? []);
          expect(first(after)).toEqual(first(before));
          expect(after.split("\n").length).toBe(before.split("\n").length);
          const rules = (findings: Kit["findings"]) => findings.map(({ rule }) => rule);
          const had = rules((await kitOf(before)).findings);
          for (const rule of new Set(rules((await kitOf(after)).findings))) expect(had).toContain(rule);
        }),
        { numRuns: 30 },
      );
    },
  );
});

test("a fix that brings a finding which no fix removes is not done, the others are", async () => {
  const text = `title: T\nposts:\n${post("een  twee  drie")}\n`;
  // A rule that allows no text shorter than 14 units, so only one of the two spaces can go.
  const strict = (campaign: Campaign): Kit => {
    const kit = build(campaign);
    const short = kit.posts.filter(({ source }) => source.value.length < 14);
    const findings = short.map(({ id, language, platform, source }) => ({
      rule: "empty-post" as const,
      severity: "warning" as const,
      params: {},
      ...source.range({ start: 0, end: 1 }),
      posts: [id],
      languages: [language],
      platforms: [platform.id],
    }));
    return { ...kit, findings: [...kit.findings, ...findings] };
  };
  const { source, number } = await fixCampaign(new YamlSource(text, "mine.yaml"), read, strict);
  expect(source.text).toContain('"een  twee drie"');
  expect(number).toBe(1);
});
