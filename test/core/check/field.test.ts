import { describe, expect, test } from "vitest";
import { en } from "../../../src/core/i18n/findings/en.ts";
import { messageOf } from "../../../src/core/i18n/findings/FindingMessages.ts";
import { kitOf, platforms } from "./kits.ts";

/** What the rule says of a post with these keys, for one platform. */
async function said(platform: string, keys: object): Promise<string[]> {
  const post = { id: "one", platforms: [platform], text: "Hello", ...keys };
  const { findings } = await kitOf(JSON.stringify({ title: "T", posts: [post] }));
  return findings.filter(({ rule }) => rule === "field").map((finding) => messageOf(finding, en));
}

const kinds = async (platform: string, keys: object) =>
  (
    await kitOf(
      JSON.stringify({ title: "T", posts: [{ id: "one", platforms: [platform], text: "Hello", ...keys }] }),
    )
  ).findings.flatMap(({ rule, params }) => (rule === "field" && "kind" in params ? [params.kind] : []));

/** Each field of each platform with each of its limits, from the data. */
const LIMITS = platforms.flatMap(({ id, fields = {} }) =>
  (["title", "firstComment"] as const).flatMap((field) => {
    const { limits = [], withImage, required, singleLine } = fields[field] ?? {};
    return limits.map(({ unit, max, min = 0 }) => ({
      id,
      field,
      unit,
      max,
      min,
      withImage,
      required,
      singleLine,
    }));
  }),
);

/** A letter that counts two in UTF-16 and one in code points: U+20000. */
const WIDE = "\u{20000}";
const COST: { readonly [unit: string]: number } = { utf16: 2, codePoints: 1 };

describe.each(LIMITS)(
  "the $field of $id, $max $unit",
  ({ id, field, unit, max, min, withImage, required, singleLine }) => {
    const other = field === "title" || id !== "youtube" ? {} : { title: "A title" };
    const keys = { ...other, ...(withImage && { images: [{ file: "a.jpg", alt: "A heart" }] }) };
    const cost = COST[unit] ?? 1;

    test("fits up to the limit", async () => {
      const most = WIDE.repeat(Math.floor(max / cost)).padEnd(
        WIDE.repeat(Math.floor(max / cost)).length + (max % cost),
        "a",
      );
      expect(await kinds(id, { ...keys, [field]: most })).toEqual([]);
      expect(await kinds(id, { ...keys, [field]: `${most}a` })).toEqual(["too-long"]);
    });

    test("has at least the least", async () => {
      expect(await kinds(id, { ...keys, [field]: "a".repeat(Math.max(min, 1)) })).toEqual([]);
      if (min > 1) expect(await kinds(id, { ...keys, [field]: "a".repeat(min - 1) })).toEqual(["too-short"]);
    });

    test("may be missing unless it is required", async () => {
      expect(await kinds(id, keys)).toEqual(required ? ["missing"] : []);
      expect(await kinds(id, { ...keys, [field]: " \n " })).toEqual(required ? ["missing"] : []);
    });

    test("has line breaks unless it is of one line", async () => {
      expect(await kinds(id, { ...keys, [field]: "Hello\nthere" })).toEqual(singleLine ? ["line-break"] : []);
    });
  },
);

// Worked out by hand from the platforms' pages.
test.each([
  ["youtube", { title: `${"a".repeat(98)}💙` }, []],
  // 99 letters and an emoji of two UTF-16 units.
  [
    "youtube",
    { title: `${"a".repeat(99)}💙` },
    ["YouTube counts the title as 101 of 100: 1 emoji x 2, 99 other characters; 1 over"],
  ],
  ["youtube", { title: "x < y" }, ["YouTube rejects the character < in the title; leave it out"]],
  ["youtube", { title: "T", text: "a -> b" }, ["YouTube rejects the character > in the text; leave it out"]],
  ["youtube", {}, ["YouTube takes no post without a title; add one (`title`)"]],
  ["reddit", { title: "<b>" }, []],
  [
    "lemmy",
    { title: "Hi" },
    ["Lemmy takes no title shorter than 3 characters, this one has 2; make it longer"],
  ],
  ["lemmy", { title: "Hi!" }, []],
  ["lemmy", { title: "One\ntwo" }, ["Lemmy takes a title of one line; remove the line break"]],
  // A video of TikTok's has no title, which is then not looked at.
  ["tiktok", { title: "a".repeat(91) }, []],
  ["facebook", { title: "a".repeat(999) }, []],
  ["x", { firstComment: "a".repeat(99_999) }, []],
])("%s, %j", async (platform, keys, expected) => {
  expect(await said(platform, keys)).toEqual(expected);
});

test("the text of YouTube is counted in bytes, that of Lemmy in code points", async () => {
  const long = async (platform: string, text: string) =>
    (
      await kitOf(
        JSON.stringify({ title: "T", posts: [{ id: "one", platforms: [platform], title: "Title", text }] }),
      )
    ).findings.some(({ rule }) => rule === "length");
  // é is two bytes, 💙 four.
  expect(await long("youtube", "é".repeat(2500))).toBe(false);
  expect(await long("youtube", `${"é".repeat(2500)}a`)).toBe(true);
  expect(await long("lemmy", "💙".repeat(49_000) + "a".repeat(1000))).toBe(false);
  expect(await long("lemmy", "💙".repeat(49_000) + "a".repeat(1001))).toBe(true);
  // Two UTF-16 units each.
  expect(await long("pinterest", "💙".repeat(250))).toBe(false);
  expect(await long("pinterest", "💙".repeat(251))).toBe(true);
  expect(await long("reddit", "💙".repeat(20_000))).toBe(false);
  expect(await long("reddit", "💙".repeat(20_001))).toBe(true);
});

test("more than 15 hashtags on YouTube, a link in a text for Pinterest, alt text of more than 500", async () => {
  const rules = async (platform: string, keys: object) =>
    (
      await kitOf(
        JSON.stringify({
          title: "T",
          posts: [{ id: "one", platforms: [platform], title: "Title", ...keys }],
        }),
      )
    ).findings.map(({ rule }) => rule);
  const tags = Array.from({ length: 16 }, (_, number) => `#Tag${number}`);
  expect(await rules("youtube", { text: tags.join(" ") })).toContain("hashtag-count");
  expect(await rules("youtube", { text: tags.slice(1).join(" ") })).not.toContain("hashtag-count");
  expect(await rules("pinterest", { text: "www.payoke.be" })).toContain("link-not-clickable");
  const image = (length: number) => ({
    text: "T",
    images: [{ file: "a.jpg", alt: "a ".repeat(length / 2) }],
  });
  expect(await rules("pinterest", image(502))).toContain("alt-text");
  expect(await rules("pinterest", image(500))).not.toContain("alt-text");
});

test("a post for all platforms skips those that need a title it has not; one that names none is not for them", async () => {
  const of = async (keys: object) => {
    const { posts, findings } = await kitOf(
      JSON.stringify({ title: "T", posts: [{ id: "one", text: "Hello", ...keys }] }),
    );
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    return posts.map(({ platform }) => platform.id);
  };
  const needing = platforms.filter(({ fields }) => fields?.title?.required).map(({ id }) => id);
  const others = platforms.map(({ id }) => id).filter((id) => !needing.includes(id));
  expect(needing).toEqual(["youtube", "reddit", "lemmy"]);
  expect(await of({})).toEqual(others);
  expect(await of({ platforms: "all" })).toEqual(others);
  expect(await of({ title: "Title" })).toEqual(platforms.map(({ id }) => id));
  expect(await of({ platforms: "all", title: "Title" })).toEqual(platforms.map(({ id }) => id));
  expect(await of({ variants: { lemmy: { title: "Title" } } })).toEqual(
    [...others, "lemmy"].sort((one, other) => order(one) - order(other)),
  );
});

const order = (id: string) => platforms.findIndex((platform) => platform.id === id);

test("a title in another language only is missing; a variant has its own", async () => {
  const languages = { text: { nl: "Hallo", fr: "Bonjour" } };
  expect(await said("youtube", { ...languages, title: { nl: "Titel" } })).toEqual([
    'YouTube takes no post without a title, and it is only in "nl"; add it in this language',
  ]);
  expect(
    await said("youtube", {
      ...languages,
      title: { nl: "Titel" },
      variants: { youtube: { title: { fr: "Titre" } } },
    }),
  ).toEqual([]);
  const { posts } = await kitOf(
    JSON.stringify({
      title: "T",
      values: { stad: "Gent" },
      hashtags: ["OpenJeOgen", "Werelddag"],
      posts: [
        {
          id: "one",
          platforms: ["youtube", "reddit", "instagram"],
          text: "Hallo",
          title: " Samen in {{stad}} ",
          firstComment: "Zie #openjeogen",
          variants: { reddit: { title: "Wij, {{stad}}" } },
        },
      ],
    }),
  );
  // The hashtag that the first comment holds is not added again, where it is posted.
  expect(posts.map(({ text, title, firstComment }) => [text, title?.text, firstComment?.text])).toEqual([
    ["Hallo\n\n#Werelddag", undefined, "Zie #openjeogen"],
    ["Hallo\n\n#OpenJeOgen #Werelddag", "Samen in Gent", undefined],
    ["Hallo", "Wij, Gent", undefined],
  ]);
  expect(posts.map(({ title }) => title?.count.length)).toEqual([undefined, 13, 9]);
});

test("texts are checked in titles and first comments, and a fix reaches them", async () => {
  const file = JSON.stringify({
    title: "T",
    posts: [
      {
        id: "one",
        platforms: ["youtube", "instagram"],
        text: "Hello",
        title: "Two  spaces",
        firstComment: "Hi {{name}}",
      },
    ],
  });
  const { findings, withheld } = await kitOf(file);
  const found = findings.filter(({ rule }) => ["white-space", "placeholder"].includes(rule));
  expect(found.map(({ rule, platforms }) => [rule, platforms]).sort()).toEqual([
    ["placeholder", ["instagram"]],
    ["white-space", ["youtube"]],
  ]);
  expect(found.flatMap(({ fix = [] }) => fix).map(({ path }) => path.at(-1))).toEqual(["title"]);
  expect(withheld.map(({ platform }) => platform.id)).toEqual(["instagram"]);
});

test.each(["   ", "\u2800", { und: " " }])(
  "a title %j that shows nothing is missing, and is in no other language",
  async (title) => {
    expect(await said("reddit", { title })).toEqual([
      expect.stringMatching(/takes no post without a title; add one/),
    ]);
  },
);
