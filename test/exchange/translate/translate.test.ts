import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fingerprint } from "../../../src/core/campaign/fingerprint.ts";
import { UserError } from "../../../src/core/source/UserError.ts";
import { root } from "../../cli/bluehart.ts";
import { campaignOf, filled, tableOf, takeBack } from "./campaigns.ts";

const MINE = `title: Blauw hart
languages: [nl, fr]
translations: { fr: { status: reviewed, by: Ann } }
hashtags: [BlauwHart]
values:
  stad: Gent
day: { date: "07-30", name: { nl: Werelddag, fr: Journée } }
background:
  - heading: { nl: Wat is het?, fr: Qu’est-ce ? }
    text: { nl: Het is erg., fr: C’est grave. }
helplines:
  - { name: Payoke, phone: 03 201 16 90, site: www.payoke.be, note: { nl: centrum, fr: centre } }
facts:
  - { id: victims, figure: "11.000", statement: { nl: 11.000 slachtoffers, fr: 11 000 victimes } }
posts:
  - id: een
    platforms: [x, facebook]
    text:
      nl: Bel 03 201 16 90 in {{stad}}, www.payoke.be, @payoke, 11.000
      fr: Appelez le 03 201 16 90 à {{stad}}, www.payoke.be, @payoke, 11 000
    contentWarning: { nl: geweld }
    images: [{ file: https://example.org/a.png, alt: { nl: Een hart } }]
    variants: { facebook: { text: { nl: Langer } } }
`;

describe("a table has a row for each text that a reader sees", () => {
  test("with its key and what surrounds it", async () => {
    const { rows, campaign, source, target } = await tableOf(MINE);
    expect([campaign, source, target]).toEqual(["Blauw hart", "nl", "de"]);
    expect(rows.map(({ key }) => key.replace(/@.*/, ""))).toEqual([
      "title",
      "background/Wat-is-het/heading",
      "background/Wat-is-het/text",
      "day/name",
      "values/stad",
      "helplines/Payoke/site",
      "helplines/Payoke/note",
      "facts/victims/statement",
      "posts/een/text",
      "posts/een/images/https-example.org-a.png/alt",
      "posts/een/contentWarning",
      "posts/een/variants/facebook/text",
    ]);
    const contexts = Object.fromEntries(rows.map(({ key, context }) => [key.replace(/@.*/, ""), context]));
    expect(contexts["posts/een/text"]).toBe("Post een, for X; with the picture https://example.org/a.png");
    expect(contexts["values/stad"]).toBe("Fills {{stad}} in post een");
    expect(contexts["background/Wat-is-het/heading"]).toBe("Background, heading 1; below it: Het is erg.");
    expect(contexts["posts/een/variants/facebook/text"]).toMatch(
      /^Post een, its own text for Facebook; the post: Bel/,
    );
  });

  test("calls a card of a post by its name in words", async () => {
    const table = await tableOf(
      "title: T\nlanguages: [nl, de]\nposts:\n  - { id: een, platforms: [x], text: { nl: Kom zwemmen. }, images: [{ card: quote }] }\n",
    );
    expect(table.rows.find(({ key }) => key.startsWith("posts/een/text"))?.context).toBe(
      'Post een, for X; with the card "a sentence"',
    );
  });

  test("says whose own title or first comment it is, and warns of one that is too long", async () => {
    const yaml = `title: T
languages: [nl, de]
posts:
  - id: een
    platforms: [reddit, lemmy]
    title: { nl: Kom zwemmen }
    text: { nl: Kom zwemmen in de rivier. }
    variants:
      reddit: { title: { nl: Wie zwemt er mee? } }
`;
    const table = await tableOf(yaml);
    const own = table.rows.find((row) => row.key.startsWith("posts/een/variants/reddit/title@"));
    expect(own?.context).toContain("its own title for Reddit");
    const { received } = await takeBack(yaml, filled(table, { "posts/een/title": "x".repeat(210) }));
    // Lemmy takes 200.
    expect(received.accepted.find(({ isChanged }) => isChanged)?.doubts).toEqual([
      { kind: "room", over: 10, platform: "Lemmy" },
    ]);
  });

  test("says the room on the tightest platform, less the hashtags", async () => {
    const { rows } = await tableOf(MINE);
    const room = (key: string) => rows.find((row) => row.key.startsWith(`${key}@`))?.room;
    // X: 280 less " #BlauwHart", which are 11.
    expect(room("posts/een/text")).toMatchObject({ left: 269, tightest: "X" });
    // Mastodon, 500, and X are not the only ones: a text without a translation has all of its room.
    expect(room("posts/een/images/https-example.org-a.png/alt")).toMatchObject({ left: 1000, tightest: "X" });
    expect(room("title")).toBeUndefined();
  });

  test("says the room of a title and a first comment on the tightest platform that has such a field", async () => {
    const { rows } = await tableOf(
      `title: T
languages: [nl, fr]
posts:
  - id: een
    platforms: [x, youtube, reddit, instagram, facebook]
    text: { nl: Dag }
    title: { nl: Titel, fr: Titre }
    firstComment: { nl: Zie www.payoke.be }
    variants: { instagram: { firstComment: { nl: Zie ook } }, youtube: { title: { nl: Ook } } }
`,
      { language: "fr" },
    );
    const room = (key: string) => rows.find((row) => row.key.startsWith(`${key}@`))?.room;
    // YouTube has its own title; Reddit's takes 300, and "Titre" is five.
    expect(room("posts/een/title")).toMatchObject({ left: 295, tightest: "Reddit" });
    expect(room("posts/een/variants/youtube/title")).toMatchObject({ left: 100, tightest: "YouTube" });
    expect(room("posts/een/firstComment")).toMatchObject({ left: 5000, tightest: "Facebook" });
    expect(room("posts/een/variants/instagram/firstComment")).toMatchObject({
      left: 2200,
      tightest: "Instagram",
    });
  });

  test("fills in what is translated, and what is left", async () => {
    const { rows } = await tableOf(MINE, { language: "fr" });
    const row = rows.find(({ key }) => key.startsWith("posts/een/text@"));
    expect(row?.target).toBe("Appelez le 03 201 16 90 à {{stad}}, www.payoke.be, @payoke, 11 000");
    // "Appelez le 03 201 16 90 à Gent, " are 32, the link 23, ", @payoke, 11 000 #BlauwHart" 17 and 11: 280 - 83.
    expect(row?.room).toMatchObject({ left: 197, tightest: "X" });
  });

  test("once, if an alias repeats it", async () => {
    const { rows } = await tableOf(
      "title: T\nlanguages: [nl]\nposts:\n  - { id: a, text: &x { nl: Dag } }\n  - { id: b, text: *x }\n",
    );
    expect(rows.map(({ key, note }) => [key.replace(/@.*/, ""), /Used 2 times/.test(note)])).toEqual([
      ["title", false],
      ["posts/a/text", true],
    ]);
  });

  test("or only those that are missing or outdated", async () => {
    const { rows } = await tableOf(MINE, { language: "fr", changed: true });
    expect(rows.map(({ key }) => key.replace(/@.*/, ""))).toEqual([
      "title",
      "posts/een/images/https-example.org-a.png/alt",
      "posts/een/contentWarning",
      "posts/een/variants/facebook/text",
    ]);
    const outdated = MINE.replace("by: Ann }", "by: Ann, texts: { posts/een/text: { from: bcdfghjk } } }");
    const more = await tableOf(outdated, { language: "fr", changed: true });
    expect(more.rows.find(({ key }) => key.startsWith("posts/een/text@"))?.state).toBe("outdated");
  });

  test("and no text that the schema lets be in several languages is left out", async () => {
    type Schema = { readonly [key: string]: unknown };
    const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;
    /** The paths of texts below a schema; a star is an index or a name. */
    function* pathsIn(schema: unknown, path: readonly string[]): Generator<string> {
      if (!isSchema(schema)) return;
      const { anyOf, properties, items, additionalProperties } = schema;
      const choices: readonly unknown[] = Array.isArray(anyOf) ? anyOf : [];
      const isText = choices.some(
        (choice) => isSchema(choice) && choice.minProperties === 1 && "propertyNames" in choice,
      );
      if (isText) yield path.join("/");
      else for (const choice of choices) yield* pathsIn(choice, path);
      if (isSchema(properties)) {
        for (const [key, inner] of Object.entries(properties)) yield* pathsIn(inner, [...path, key]);
      }
      yield* pathsIn(items, [...path, "*"]);
      if (!isText) yield* pathsIn(additionalProperties, [...path, "*"]);
    }
    const schema: unknown = JSON.parse(readFileSync(join(root, "data/schema/campaign.json"), "utf8"));
    const expected = [...pathsIn(schema, [])].map((path) => path.replace(/variants\/[a-z]+/, "variants/*"));
    const card = "{ card: quote, words: { quote: { nl: Woorden } } }";
    const full = await campaignOf(
      MINE.replace(
        "languages:",
        "description: D\naccounts: { payoke: { name: Payoke } }\nlinks: { meer: { address: https://a.be } }\nlanguages:",
      )
        .replace(
          "nl: Langer } }",
          `nl: Langer }, title: { nl: Kop }, firstComment: { nl: Reactie }, images: [{ file: https://example.org/b.png, alt: { nl: B } }, ${card}] }`,
        )
        .replace("alt: { nl: Een hart } }]", `alt: { nl: Een hart } }, ${card}]`)
        .replace(
          /^( +)contentWarning:/m,
          "$1title: { nl: Kop }\n$1firstComment: { nl: Reactie }\n$1contentWarning:",
        ),
    );
    const found = full.texts.map(({ path }) =>
      path
        .map((part, index) =>
          typeof part === "number" ||
          /^(?:values|accounts|links|variants|words)$/.test(String(path[index - 1]))
            ? "*"
            : part,
        )
        .join("/"),
    );
    expect(new Set(found)).toEqual(new Set(expected));
    expect(expected.length).toBeGreaterThan(10);
  });
});

describe("taking back", () => {
  const table = () => tableOf(MINE);

  test("an unchanged file changes nothing", async () => {
    for (const language of ["de", "fr"]) {
      const { yaml, received } = await takeBack(MINE, filled(await tableOf(MINE, { language })));
      expect(yaml).toBe(MINE);
      expect(received.accepted.every(({ isChanged }) => !isChanged)).toBe(true);
    }
  });

  test("adds the language, the text and what it was translated from", async () => {
    const { yaml } = await takeBack(MINE, filled(await table(), { "day/name": "Welttag" }));
    const from = fingerprint("Werelddag");
    expect(yaml).toBe(
      MINE.replace("[nl, fr]", "[nl, fr, de]")
        .replace(
          "translations: { fr: { status: reviewed, by: Ann } }",
          `translations:\n  fr: { status: reviewed, by: Ann }\n  de:\n    status: unreviewed\n    texts:\n      day/name: { from: ${from} }`,
        )
        .replace("fr: Journée }", "fr: Journée, de: Welttag }"),
    );
  });

  test("a value that differs in one language keeps its words in the others", async () => {
    const { yaml } = await takeBack(MINE, filled(await table(), { "values/stad": "Genf" }));
    expect((await campaignOf(yaml)).values.get("stad")).toEqual(
      new Map([
        ["nl", "Gent"],
        ["fr", "Gent"],
        ["de", "Genf"],
      ]),
    );
  });

  test("a text changed in a reviewed language is unreviewed, and no other", async () => {
    const { yaml } = await takeBack(
      MINE,
      filled(await tableOf(MINE, { language: "fr" }), { "day/name": "Jour" }),
    );
    const { translations } = await campaignOf(yaml);
    expect(translations.get("fr")).toMatchObject({ status: "reviewed", by: "Ann" });
    expect(translations.get("fr")?.texts).toEqual(
      new Map([["day/name", { from: fingerprint("Werelddag"), status: "unreviewed" }]]),
    );
  });

  test("a reviewer is recorded for every translation in the file", async () => {
    const reviewer = { name: "Ann: #1", date: "2027-01-31" };
    const back = filled(await tableOf(MINE, { language: "fr" }));
    const { yaml } = await takeBack(MINE, back, { reviewer });
    const texts = (await campaignOf(yaml)).translations.get("fr")?.texts;
    expect(texts?.get("day/name")).toEqual({
      from: fingerprint("Werelddag"),
      status: "reviewed",
      by: "Ann: #1",
      date: "2027-01-31",
    });
    expect(texts?.has("posts/een/contentWarning")).toBe(false); // it has no translation
    expect(yaml.replace(/translations:[\s\S]*?(?=\nhashtags)/, "")).toBe(MINE.replace(/translations:.*/, ""));
  });

  test("names a row whose source has changed since, and writes it with force only", async () => {
    const back = filled(await table(), { "day/name": "Welttag" });
    const changed = MINE.replace("nl: Werelddag", "nl: Wereldfeest");
    const { received, yaml } = await takeBack(changed, back);
    expect(yaml).toBe(changed);
    expect(received.skipped.filter(({ why }) => why === "source-changed")).toMatchObject([
      { row: { place: "row 5, column D" } },
    ]);
    const forced = await takeBack(changed, back, { force: true });
    expect(forced.yaml).toContain("de: Welttag");
    // What it was translated from is the old text, so that it is outdated.
    expect(forced.yaml).toContain(`day/name: { from: ${fingerprint("Werelddag")} }`);
  });

  test.each([
    [
      "a link",
      "posts/een/text",
      "Ruf 03 201 16 90 in {{stad}}, @payoke, 11.000",
      "address",
      ["www.payoke.be"],
    ],
    [
      "a number",
      "posts/een/text",
      "Ruf in {{stad}}, www.payoke.be, @payoke, 11.000",
      "phone",
      ["03 201 16 90"],
    ],
    [
      "a placeholder",
      "posts/een/text",
      "Ruf 03 201 16 90 in Gent, www.payoke.be, @payoke, 11.000",
      "placeholder",
      ["{{stad}}"],
    ],
    [
      "a mention",
      "posts/een/text",
      "Ruf 03 201 16 90 in {{stad}}, www.payoke.be, 11.000",
      "mention",
      ["@payoke"],
    ],
    [
      "a figure",
      "posts/een/text",
      "Ruf 03 201 16 90 in {{stad}}, www.payoke.be, @payoke, 12.000",
      "figure",
      ["11.000"],
    ],
  ])("warns of %s that is missing, and writes the text", async (_, key, target, kind, missing) => {
    const { received, yaml } = await takeBack(MINE, filled(await table(), { [key]: target }));
    expect(yaml).toContain(target);
    const doubts = received.accepted.filter(({ isChanged }) => isChanged).flatMap((row) => row.doubts);
    expect(doubts).toMatchObject([{ kind, missing }]);
  });

  test.each([
    // A number may be a word, and 14 o'clock is 2 pm.
    ["In 3 zalen, op 5 verdiepingen", "In 4 Sälen, auf 5 Stockwerken", ["3"], ["4"]],
    ["Kom om 14 u", "Come at 2 pm", undefined, undefined],
    ["Kom om 9u30", "Kommen Sie um 9.30 Uhr", undefined, undefined],
    ["In 3 stappen", "In drei Schritten", undefined, undefined],
    ["In drie stappen", "In 3 Schritten", undefined, undefined],
    ["Zaal 4, 2e verdieping", "Saal 4, 2. Stock", undefined, undefined],
  ])("compares small numbers: %j with %j", async (source, target, missing, added) => {
    const yaml = `title: T\nlanguages: [nl]\nposts: [{ id: a, text: { nl: "${source}" } }]\n`;
    const { received } = await takeBack(yaml, filled(await tableOf(yaml), { "posts/a/text": target }));
    const doubts = received.accepted.find(({ isChanged }) => isChanged)?.doubts;
    expect(doubts).toEqual(missing === undefined ? [] : [{ kind: "figure", missing, added }]);
  });

  test("compares prices", async () => {
    const yaml = "title: T\nlanguages: [nl]\nposts: [{ id: a, text: { nl: Inkom 5 euro } }]\n";
    const { received } = await takeBack(
      yaml,
      filled(await tableOf(yaml), { "posts/a/text": "Eintritt 8 Euro" }),
    );
    const doubts = received.accepted.flatMap((row) => row.doubts);
    expect(doubts).toEqual([{ kind: "price", missing: ["5 euro"], added: ["8 Euro"] }]);
  });

  test("compares times of day, each once", async () => {
    const yaml = `title: T\nlanguages: [nl]\nposts: [{ id: a, text: { nl: "Kom om 14 u, inkom 5 euro" } }]\n`;
    const target = "Kommen Sie um 15 Uhr, Eintritt 5 Euro";
    const { received } = await takeBack(yaml, filled(await tableOf(yaml), { "posts/a/text": target }));
    expect(received.accepted.find(({ isChanged }) => isChanged)?.doubts).toEqual([
      { kind: "time", missing: ["14 u"], added: ["15 Uhr"] },
    ]);
  });

  test("warns of a text that is too long, by how much, and writes it", async () => {
    const long = "Wort ".repeat(60).trim(); // 299, and " #BlauwHart": 310
    const yaml =
      "title: T\nlanguages: [nl]\nhashtags: [BlauwHart]\nposts: [{ id: a, platforms: [x], text: { nl: Dag } }]\n";
    const back = await takeBack(yaml, filled(await tableOf(yaml), { "posts/a/text": long }));
    expect(back.received.accepted.find(({ isChanged }) => isChanged)?.doubts).toEqual([
      { kind: "room", over: 30, platform: "X" },
    ]);
    expect(back.yaml).toContain(long);
  });

  test("refuses a file for another campaign", async () => {
    const other =
      "title: Groen hart\nlanguages: [nl]\nposts: [{ id: a, text: { nl: Dag } }, { id: b, text: { nl: Nacht } }]\n";
    const back = filled(await tableOf(other), { "posts/a/text": "Tag" });
    await expect(takeBack(MINE, back)).rejects.toThrow(
      /is for another campaign than “Blauw hart”.*“Groen hart”/,
    );
    // The same keys, with other words under them.
    const twin = MINE.replace("title: Blauw hart", "title: Rood hart").replace(/nl: (\w)/g, "nl: Ander $1");
    const twinTable = filled(await tableOf(twin), { "day/name": "Welttag" });
    await expect(takeBack(MINE, twinTable)).rejects.toThrow(UserError);
    await expect(takeBack(MINE, { ...twinTable, campaign: undefined })).rejects.toThrow(/another campaign/);
  });

  test("rows may be sorted, removed and added; one that contradicts another is not written", async () => {
    const back = filled(await table(), { "day/name": "Welttag", title: "Herz" });
    const [first, ...others] = back.rows;
    const day = back.rows.find(({ key }) => key.startsWith("day/name"));
    if (first === undefined || day === undefined) throw new Error("no rows");
    const rows = [
      ...others.toReversed().slice(3),
      first,
      { ...day, target: "Tag der Welt", place: "row 90, column D" },
      { key: "posts/gone/text@bcdfghjk", source: "x", target: "y", place: "row 91, column D" },
    ];
    const { received, yaml } = await takeBack(MINE, { ...back, rows });
    expect(yaml).toContain("de: Herz");
    expect(yaml).not.toContain("Welttag");
    const named = received.skipped.filter(({ why }) => why !== "empty");
    expect(named.map(({ why, row, detail }) => [why, row.place, detail])).toEqual([
      ["contradicts", "row 5, column D", "row 90, column D"],
      ["contradicts", "row 90, column D", "row 5, column D"],
      ["unknown", "row 91, column D", undefined],
    ]);
  });

  test.each(["DE", "de_", "x y", "constructor", "", "a".repeat(40)])(
    "the target language %j is checked",
    async (target) => {
      const back = takeBack(MINE, { ...filled(await table(), { "day/name": "Welttag" }), target });
      if (target === "DE") expect((await back).yaml).toContain("[nl, fr, de]");
      else await expect(back).rejects.toThrow(/is not a language tag/);
    },
  );

  test("a text longer than any that is counted is not written", async () => {
    const { received, yaml } = await takeBack(
      MINE,
      filled(await table(), { "day/name": "x".repeat(100_001) }),
    );
    expect(yaml).toBe(MINE);
    expect(String(received.skipped.find(({ why }) => why === "too-long")?.detail)).toBe(
      "100001 UTF-16 units",
    );
  });

  test("a source that was edited in the file changes nothing, and is named", async () => {
    const back = filled(await table(), { "day/name": "Welttag" });
    const rows = back.rows.map((row) => (row.target === "Welttag" ? { ...row, source: "Werelddag!" } : row));
    const { received, yaml } = await takeBack(MINE, { ...back, rows });
    expect(yaml).toContain("de: Welttag");
    expect(yaml).toContain("nl: Werelddag,");
    expect(received.accepted.find(({ isChanged }) => isChanged)?.doubts).toEqual([{ kind: "source-edited" }]);
  });

  test("a source that was edited in a file of few characters is named too, and one that lost some is not", async () => {
    const yaml =
      "title: T\nlanguages: [nl]\nposts: [{ id: a, text: { nl: Dag 💙 } }, { id: b, text: { nl: Nacht } }]\n";
    const back = filled(await tableOf(yaml), { "posts/a/text": "Tag", "posts/b/text": "Nacht" });
    const sources: { readonly [target: string]: string } = { Tag: "Dag ??", Nacht: "Nachten" };
    const rows = back.rows.map((row) => ({ ...row, source: sources[row.target] ?? row.source }));
    const { received } = await takeBack(yaml, { ...back, rows, isLossy: true });
    const doubts = received.accepted
      .filter(({ isChanged }) => isChanged)
      .map((one) => [one.target, one.doubts]);
    expect(doubts).toEqual([
      ["Tag", []],
      ["Nacht", [{ kind: "source-edited" }]],
    ]);
  });

  test("without the fingerprint in its key, a row is held against the source beside it", async () => {
    const back = filled(await table(), { "day/name": "Welttag", title: "Herz" });
    const rows = back.rows.map((row) => ({
      ...row,
      key: row.key.replace(/@.*/, ""),
      source: row.target === "Herz" ? "Something else" : row.source,
    }));
    const { received, yaml } = await takeBack(MINE, { ...back, rows });
    expect(yaml).toContain("de: Welttag");
    expect(
      received.skipped.filter(({ why }) => why === "source-changed").map(({ row }) => row.target),
    ).toEqual(["Herz"]);
  });
});

describe("campaigns of one language become campaigns of two", () => {
  const targets = { "posts/a/text": 'Tag # 1: "ja"', title: "T: de" };

  test("a plain text becomes one for each language", async () => {
    const yaml =
      "title: T # t\nlanguages: [nl]\nposts:\n  - id: a\n    text: |\n      Dag\n\n      Nacht # geen commentaar\n";
    const back = await takeBack(yaml, filled(await tableOf(yaml), targets));
    expect(back.yaml).toBe(
      `title:\n  nl: T # t\n  de: "T: de"\nlanguages: [nl, de]\ntranslations:\n  de:\n    status: unreviewed\n    texts:\n` +
        `      title: { from: ${fingerprint("T")} }\n      posts/a/text: { from: ${fingerprint("Dag Nacht # geen commentaar")} }\n` +
        'posts:\n  - id: a\n    text:\n      nl: |\n        Dag\n\n        Nacht # geen commentaar\n      de: |\n        Tag # 1: "ja"\n',
    );
  });

  test("also if it did not say which language it is in", async () => {
    const yaml = "title: T\nposts: [{ id: a, text: Dag }]\n";
    const table = await tableOf(yaml, { source: "nl" });
    expect(table.source).toBe("nl");
    const back = await takeBack(yaml, filled(table, { "posts/a/text": "Tag" }));
    expect(back.yaml).toBe(
      "title: T\nlanguages: [nl, de]\ntranslations:\n  de:\n    status: unreviewed\n    texts:\n" +
        `      posts/a/text: { from: ${fingerprint("Dag")} }\n` +
        "posts: [{ id: a, text: { nl: Dag, de: Tag } }]\n",
    );
  });

  test("also if its languages are those of its posts", async () => {
    const yaml = "title: T\nposts: [{ id: a, text: { nl: Dag, fr: Jour } }]\n";
    const back = await takeBack(yaml, filled(await tableOf(yaml), { title: "Titel" }));
    expect((await campaignOf(back.yaml)).languages).toEqual(["nl", "fr", "de"]);
  });

  test("a text that others repeat stays theirs", async () => {
    const yaml =
      "title: T\nlanguages: [nl, de]\nposts:\n  - { id: a, text: { nl: Dag, de: &x Tag } }\n  - { id: b, text: { nl: Hoi, de: *x } }\n  - { id: c, text: { nl: He, de: *x } }\n";
    const back = await takeBack(yaml, filled(await tableOf(yaml), { "posts/b/text": "Hallo" }));
    const posts = (await campaignOf(back.yaml)).posts.map(({ texts }) => texts.get("de")?.value);
    expect(posts).toEqual(["Tag", "Hallo", "Tag"]);
    expect(back.yaml).toContain("de: *x");
  });

  test("a text that an alias repeats is translated in both places", async () => {
    const yaml = "title: T\nlanguages: [nl]\nposts:\n  - { id: a, text: &x Dag }\n  - { id: b, text: *x }\n";
    const back = await takeBack(yaml, filled(await tableOf(yaml), { "posts/a/text": "Tag" }));
    const campaign = await campaignOf(back.yaml);
    expect(campaign.posts.map(({ texts }) => texts.get("de")?.value)).toEqual(["Tag", "Tag"]);
    expect([...(campaign.translations.get("de")?.texts.keys() ?? [])]).toEqual([
      "posts/a/text",
      "posts/b/text",
    ]);
  });
});

test("what is read back is not to be sent again", async () => {
  const all = Object.fromEntries(
    (await tableOf(MINE)).rows.map(({ key }, index) => [key.replace(/@.*/, ""), `Text ${index}`]),
  );
  const { yaml } = await takeBack(MINE, filled(await tableOf(MINE), all));
  expect((await tableOf(yaml, { changed: true })).rows).toEqual([]);
  const again = await takeBack(yaml, filled(await tableOf(yaml)));
  expect(again.yaml).toBe(yaml);
  // A new Dutch text makes one of them outdated.
  const edited = yaml.replace("nl: Het is erg.", "nl: Het is heel erg.");
  expect((await tableOf(edited, { changed: true })).rows.map(({ state }) => state)).toEqual(["outdated"]);
});
