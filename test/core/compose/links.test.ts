import { describe, expect, test } from "vitest";
import { linkAddress } from "../../../src/core/compose/linkAddress.ts";
import { YamlSource } from "../../../src/core/source/yaml/YamlSource.ts";
import { kitOf, read, told } from "../check/kits.ts";

const campaign = (links: string, nl: string, fr = "Bonjour") => [
  "languages: [nl, fr]",
  "title: { nl: Mijn, fr: Ma }",
  `links: ${links}`,
  "posts:",
  `  - { id: one, platforms: [x, mastodon], text: { nl: '${nl}', fr: '${fr}' } }`,
];
const textsOf = async (lines: readonly string[]) => {
  const { posts } = await kitOf(`${lines.join("\n")}\n`);
  return Object.fromEntries(
    posts.map(({ platform, language, text }) => [`${platform.id} ${language}`, text]),
  );
};

const MORE = "{ more: { address: { nl: https://www.payoke.be/nl, fr: https://www.payoke.be/fr } } }";

test("a link is the address of the post's language", async () => {
  expect(await textsOf(campaign(MORE, "Zie {{link:more}}.", "Voir {{link:more}}."))).toEqual({
    "twitter nl": "Zie https://www.payoke.be/nl.",
    "twitter fr": "Voir https://www.payoke.be/fr.",
    "mastodon nl": "Zie https://www.payoke.be/nl.",
    "mastodon fr": "Voir https://www.payoke.be/fr.",
  });
});

test("each platform has its own parameters, counted as they are posted", async () => {
  const links =
    "{ more: { address: https://payoke.be, utm: { medium: social, campaign: { x: 'a b', mastodon: c } } } }";
  const { posts } = await kitOf(`${campaign(links, "Zie {{link:more}}").join("\n")}\n`, {
    languages: ["nl"],
  });
  expect(posts.map(({ text, count }) => [text, count.length])).toEqual([
    // X and Mastodon count any link as 23.
    ["Zie https://payoke.be?utm_source=twitter&utm_medium=social&utm_campaign=a%20b", 4 + 23],
    ["Zie https://payoke.be?utm_source=mastodon&utm_medium=social&utm_campaign=c", 4 + 23],
  ]);
  const [bluesky] = (
    await kitOf(`${campaign(links, "Zie {{link:more}}").join("\n").replace("[x, mastodon]", "[facebook]")}\n`)
  ).posts;
  // Facebook counts every character: "Zie https://payoke.be" has 21, the rest 39; it has no campaign of its own.
  expect(bluesky?.text).toBe("Zie https://payoke.be?utm_source=facebook&utm_medium=social");
  expect(bluesky?.count.length).toBe(21 + "?utm_source=facebook&utm_medium=social".length);
});

const address = (text: string, utm: { readonly [key: string]: string } | undefined) =>
  linkAddress(
    { address: new Map([["nl", text]]), utm: utm && new Map(Object.entries(utm)) },
    "nl",
    { languages: ["nl"] },
    { platform: { id: "twitter" }, fillBy: (name) => ({ value: `${name} & co` }) },
  );

describe("parameters", () => {
  test.each([
    ["https://a.be", undefined, "https://a.be"],
    ["https://a.be", {}, "https://a.be?utm_source=twitter"],
    ["https://a.be/b?", {}, "https://a.be/b?utm_source=twitter"],
    ["https://a.be/b?c=d", {}, "https://a.be/b?c=d&utm_source=twitter"],
    ["https://a.be/b?c=d&", {}, "https://a.be/b?c=d&utm_source=twitter"],
    ["https://a.be/b#deel", { source: "x" }, "https://a.be/b?utm_source=x#deel"],
    ["https://a.be/#/b?c", { source: "x" }, "https://a.be/?utm_source=x#/b?c"],
    ["https://a.be?utm_source=eigen", { medium: "m&n" }, "https://a.be?utm_source=eigen&utm_medium=m%26n"],
    ["https://a.be", { source: "in {{stad}}" }, "https://a.be?utm_source=in%20stad%20%26%20co"],
  ] as const)("%s, %j: %s", (text, utm, expected) => {
    expect(address(text, utm)).toEqual({ value: expected });
  });
});

describe("placeholders in parameters", () => {
  const inCity = (value: string, text = "Zie {{link:more}}") => [
    "values: { stad: { nl: Gent, fr: Gand }, gemeente: { nl: Mol } }",
    ...campaign(`{ more: { address: https://a.be, utm: { campaign: '${value}' } } }`, text, text),
  ];

  test("are filled in the post's language, and counted as they are posted", async () => {
    const lines = inCity("{{stad}}").join("\n").replace("[x, mastodon]", "[facebook]");
    const { posts } = await kitOf(`${lines}\n`);
    const text = "Zie https://a.be?utm_source=facebook&utm_campaign=Gent";
    expect(posts.map((post) => [post.text, post.count.length])).toEqual([
      [text, text.length],
      [text.replace("Gent", "Gand"), text.length],
    ]);
  });

  test("are filled by what is set, for a recipient", async () => {
    const { posts } = await kitOf(`${inCity("{{stad}}").join("\n")}\n`, { values: { stad: "Sint-Truiden" } });
    expect(posts.map(({ text }) => text)).toContain(
      "Zie https://a.be?utm_source=twitter&utm_campaign=Sint-Truiden",
    );
  });

  test("withhold the posts that have the link, where nothing fills them", async () => {
    expect(await told("placeholder", inCity("{{stat}}"))).toMatchObject([
      { severity: "error", words: "{{link:more}}", message: expect.stringContaining("{{stat}}") },
      { severity: "error", words: "{{link:more}}" },
    ]);
    expect(await told("placeholder", inCity("{{gemeente}}"))).toMatchObject([
      { message: expect.stringContaining("{{gemeente}}") },
    ]);
    expect(await told("placeholder", inCity("{{link:weg}}"))).toHaveLength(2);
    expect(await told("placeholder", inCity("{{stat}}", "Dag"))).toEqual([]);
  });

  test("name the link itself without its parameters", async () => {
    const { posts } = await kitOf(`${inCity("{{link:more}}").join("\n")}\n`);
    expect(posts[0]?.text).toBe("Zie https://a.be?utm_source=twitter&utm_campaign=https%3A%2F%2Fa.be");
  });
});

test("outside of posts, a link has no parameters", async () => {
  const lines = campaign("{ more: { address: https://a.be, utm: {} } }", "Dag");
  lines[1] = "title: { nl: 'Zie {{link:more}}', fr: Ma }";
  const { campaign: filled } = await kitOf(`${lines.join("\n")}\n`);
  expect(filled.title.get("nl")).toBe("Zie https://a.be");
});

test("a language without an address has that of the main one, and a finding", async () => {
  const links = "{ more: { address: { nl: https://www.payoke.be/nl } } }";
  const lines = campaign(links, "Zie {{link:more}}", "Voir {{link:more}}");
  expect((await textsOf(lines))["twitter fr"]).toBe("Voir https://www.payoke.be/nl");
  expect(await told("translation-missing", lines)).toMatchObject([
    { message: expect.stringContaining("links, more, address") },
  ]);
});

test.each([
  "www.payoke,be",
  "payoke",
  "http//payoke.be",
  "zie https://payoke.be",
  "https://{{stad}}.be",
  "''",
])("%s is no address", async (text) => {
  const lines = campaign(`{ more: { address: { nl: '${text.replaceAll("'", "")}' } } }`, "Dag");
  await expect(read(new YamlSource(`${lines.join("\n")}\n`, "mine.yaml"))).rejects.toThrow(
    /^mine\.yaml:3:33 {2}links, more, address, nl: must be an address/,
  );
});

test("a link that the campaign lacks withholds the post, with its place and the likely name", async () => {
  expect(await told("placeholder", campaign(MORE, "Zie {{link:mor}}"))).toMatchObject([
    {
      severity: "error",
      words: "{{link:mor}}",
      message: 'the campaign has no link "mor"; did you mean "more"?',
    },
  ]);
});

test("a translation needs the link, and may write an address of its site", async () => {
  const differs = (nl: string, fr: string) => told("translation-differs", campaign(MORE, nl, fr));
  expect(await differs("Zie {{link:more}}", "Voir {{link:more}}")).toEqual([]);
  expect(await differs("Zie www.payoke.be/nl/a", "Voir www.payoke.be/fr/b")).toEqual([]);
  expect(await differs("Zie {{link:more}}", "Voir")).toMatchObject([
    { message: expect.stringContaining("{{link:more}}") },
  ]);
});

test("an address that is almost a link's is doubtful", async () => {
  expect(await told("address-unknown", campaign(MORE, "Zie www.payokke.be"))).toHaveLength(1);
});
