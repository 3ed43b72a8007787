import { expect, test } from "vitest";
import { UserError } from "../../../src/core/source/UserError.ts";
import { YamlSource } from "../../../src/core/source/yaml/YamlSource.ts";
import { kitOf, read, told } from "../check/kits.ts";

const ACCOUNTS = [
  "languages: [nl, fr]",
  "title: { nl: Mijn, fr: Ma }",
  "accounts:",
  "  payoke:",
  "    name: Payoke",
  "    x: payokeantwerp",
  "    bluesky: payoke.bsky.social",
  '    mastodon: "@payoke@mastodon.social"',
  "  rode-kruis: { name: { nl: Rode Kruis, fr: Croix-Rouge } }",
];
const campaign = (...posts: readonly string[]) => [...ACCOUNTS, "posts:", ...posts];
const one = (nl: string, fr = "Bonjour") => [
  "  - id: one",
  "    platforms: [x, bluesky, mastodon, facebook]",
  `    text: { nl: '${nl}', fr: '${fr}' }`,
];
const textsOf = async (lines: readonly string[], values = {}) => {
  const { posts } = await kitOf(`${lines.join("\n")}\n`, { languages: ["nl"], values });
  return Object.fromEntries(posts.map(({ platform, text }) => [platform.id, text]));
};

test("each platform mentions an account in its own way, and counts that", async () => {
  const kit = await kitOf(`${campaign(...one("Meld je bij {{@payoke}}.")).join("\n")}\n`, {
    languages: ["nl"],
  });
  expect(kit.posts.map(({ platform, text, count }) => [platform.id, text, count.length])).toEqual([
    // "Meld je bij " has 12 characters, the full stop is one more.
    ["facebook", "Meld je bij Payoke.", 12 + 6 + 1],
    ["twitter", "Meld je bij @payokeantwerp.", 12 + 14 + 1],
    ["bluesky", "Meld je bij @payoke.bsky.social.", 12 + 19 + 1],
    // Mastodon does not count a mention's server.
    ["mastodon", "Meld je bij @payoke@mastodon.social.", 12 + 7 + 1],
  ]);
});

test("the name is in the reader's language", async () => {
  const lines = campaign(...one("{{@rode-kruis}} helpt", "La {{@rode-kruis}} aide"));
  const { posts } = await kitOf(`${lines.join("\n")}\n`);
  expect(new Set(posts.map(({ text }) => text))).toEqual(
    new Set(["Rode Kruis helpt", "La Croix-Rouge aide"]),
  );
});

test("a variant, an alt text and a content warning name accounts as well; a title has the name", async () => {
  const lines = campaign(
    ...one("Dag"),
    "    images: [{ file: a.png, alt: { nl: '{{@payoke}} aan het werk', fr: Rue } }]",
    "    contentWarning: { nl: 'Van {{@payoke}}', fr: Attention }",
    "    variants: { mastodon: { text: { nl: 'Volg {{@payoke}}' } } }",
  );
  lines[1] = "title: { nl: 'Met {{@payoke}}', fr: Ma }";
  const { posts, campaign: filled } = await kitOf(`${lines.join("\n")}\n`, { languages: ["nl"] });
  const on = (id: string) => posts.find(({ platform }) => platform.id === id);
  expect(filled.title.get("nl")).toBe("Met Payoke");
  expect(on("mastodon")).toMatchObject({
    text: "Volg @payoke@mastodon.social",
    contentWarning: "Van @payoke@mastodon.social",
  });
  expect(on("bluesky")?.images[0]?.alt.get("nl")?.value).toBe("@payoke.bsky.social aan het werk");
});

test("a value cannot stand for an account: it fills nothing, and the post is withheld", async () => {
  const lines = ["values: { wie: '{{@payoke}}' }", ...campaign(...one("Dank aan {{wie}} en {{@payoke}}"))];
  const { posts, withheld } = await kitOf(`${lines.join("\n")}\n`, { languages: ["nl"] });
  expect(posts).toEqual([]);
  expect(withheld.find(({ platform }) => platform.id === "twitter")?.text).toBe(
    "Dank aan {{wie}} en @payokeantwerp",
  );
  expect((await textsOf(lines, { "@payoke": "mis", wie: "ons" })).twitter).toBe(
    "Dank aan ons en @payokeantwerp",
  );
});

test("an account that the campaign lacks withholds the post, with its place and the likely name", async () => {
  const lines = campaign(...one("Dank aan {{@payokke}}"));
  const { withheld, findings } = await kitOf(`${lines.join("\n")}\n`, { languages: ["nl"] });
  expect(withheld).toHaveLength(4);
  expect(findings.filter(({ rule }) => rule === "placeholder")).toMatchObject([
    { place: { line: 13, column: "    text: { nl: 'Dank aan ".length + 1 }, severity: "error" },
  ]);
  expect(await told("placeholder", lines, { languages: ["nl"] })).toMatchObject([
    { words: "{{@payokke}}", message: 'the campaign has no account "payokke"; did you mean "payoke"?' },
  ]);
});

test("outside of posts, such an account is an error of the file", async () => {
  const lines = campaign(...one("Dag"));
  lines[1] = "title: { nl: 'Met {{@payok}}', fr: Ma }";
  await expect(kitOf(`${lines.join("\n")}\n`)).rejects.toThrow(
    'mine.yaml:2:19  the campaign has no account "payok"; did you mean "payoke"?',
  );
});

const WRONG: readonly (readonly [platform: string, handle: string])[] = [
  ["x", "payoke.be"],
  ["x", "payoke_antwerpen_vzw"],
  ["bluesky", "payoke"],
  ["mastodon", "payoke"],
  ["mastodon", "payoke@mastodon"],
  ["instagram", "payoke antwerpen"],
  ["facebook", "payoke antwerpen"],
  ["telegram", "pay"],
];

test.each(WRONG)("on %s, %s is no account", async (platform, handle) => {
  const text = `title: Mijn\naccounts:\n  payoke:\n    name: Payoke\n    ${platform}: ${handle}\nposts: [{ id: a, text: Dag }]\n`;
  const error = await read(new YamlSource(text, "mine.yaml")).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw error;
  expect(error.problems.map(({ place, message }) => ({ place, message: String(message) }))).toMatchObject([
    {
      place: { line: 5, column: platform.length + 7 },
      message: expect.stringContaining(`"${handle}" is not an account`),
    },
  ]);
});

test("an account's key is a platform, and there is one for each", async () => {
  const text =
    "title: Mijn\naccounts: { payoke: { name: Payoke, x: payoke, twitter: payoke, blusky: a.be } }\nposts: [{ id: a, text: Dag }]\n";
  await expect(read(new YamlSource(text, "mine.yaml"))).rejects.toThrow(
    'unknown key "blusky"; did you mean "bluesky"?',
  );
  const twice = text.replace(", blusky: a.be", "");
  await expect(read(new YamlSource(twice, "mine.yaml"))).rejects.toThrow(
    'the account "payoke" is already given for X',
  );
});

test("a translation may mention an account by its placeholder or by any of its handles", async () => {
  const differs = (nl: string, fr: string) => told("translation-differs", campaign(...one(nl, fr)));
  expect(await differs("Dank aan {{@payoke}}", "Merci à {{@payoke}}")).toEqual([]);
  expect(await differs("Dank aan {{@payoke}}", "Merci à @payokeantwerp")).toEqual([]);
  expect(await differs("Dank aan {{@payoke}}", "Merci à tous")).toHaveLength(1);
  expect((await differs("Dank aan {{@payoke}}", "Merci à {{@rode-kruis}}"))[0]?.message).toContain(
    "{{@payoke}}",
  );
});

test("a fix beside an account changes the file around it", async () => {
  expect(
    await told("white-space", campaign(...one("Dank  aan {{@payoke}}  vandaag")), { languages: ["nl"] }),
  ).toMatchObject([
    { fixed: "    text: { nl: 'Dank aan {{@payoke}}  vandaag', fr: 'Bonjour' }" },
    { fixed: "    text: { nl: 'Dank  aan {{@payoke}} vandaag', fr: 'Bonjour' }" },
  ]);
});

test("posts without accounts are those of the campaign", async () => {
  const lines = campaign(
    ...one("Dank aan {{@payoke}}"),
    ...one("Dag").map((line) => line.replace("one", "two")),
  );
  const { posts, campaign: filled } = await kitOf(`${lines.join("\n")}\n`);
  const others = posts.filter(({ id }) => id === "two");
  expect(others).toHaveLength(8);
  expect(others.every(({ origin }) => origin === filled.posts[1])).toBe(true);
});

test("a name that is still a placeholder withholds the post where it would be posted, in an alt text too", async () => {
  const lines = campaign(
    ...one("Dag {{@rode-kruis}}"),
    "    images: [{ file: a.png, alt: { nl: '{{@rode-kruis}}' } }]",
  );
  lines[8] = "  rode-kruis: { name: '{{vereniging}}', x: rodekruis }";
  const message = expect.stringContaining('the name of the account "rode-kruis" still has {{vereniging}}');
  expect(await told("placeholder", lines)).toMatchObject([
    { severity: "error", words: "{{@rode-kruis}}", message },
  ]);
  expect(await told("alt-text", lines)).toMatchObject([{ severity: "error", message }]);
  lines[1] = "title: { nl: 'Met {{@rode-kruis}}', fr: Ma }";
  await expect(kitOf(`${lines.join("\n")}\n`)).rejects.toThrow(UserError);
});
