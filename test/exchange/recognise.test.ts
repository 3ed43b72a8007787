import { describe, expect, test } from "vitest";
import type { Block } from "../../src/exchange/ImportDocument.ts";
import { clean } from "../../src/exchange/recognise/clean.ts";
import { dayFirstIn, readWhen } from "../../src/exchange/recognise/dates.ts";
import { readLabel } from "../../src/exchange/recognise/label.ts";
import { detectLanguage } from "../../src/exchange/recognise/language.ts";
import { Ids } from "../../src/exchange/recognise/makeId.ts";
import { Placeholders } from "../../src/exchange/recognise/placeholders.ts";
import { yearIn } from "../../src/exchange/recognise/yearIn.ts";
import { importText, summarise, today } from "./imported.ts";

describe("labels", () => {
  test.each([
    ["YouTube Shorts", "youtube"],
    ["YT", "youtube"],
    ["Subreddit r/bees", "reddit"],
    ["r/gent", "reddit"],
    ["Lemmy-community", "lemmy"],
    ["Pinterest", "pinterest"],
    ["Tik-Tok", "tiktok"],
    ["Discord-Server", "discord"],
    ["Slack-kanaal", "slack"],
    ["Nostr", "nostr"],
    ["SMS", "sms"],
    ["Texto", "sms"],
    ["Google-Unternehmensprofil", "google-business"],
    ["Google-bedrijfsprofiel", "google-business"],
    ["Fiche Google", "google-business"],
    ["Google Business Profile", "google-business"],
  ])("know %j as %s", (text, platform) => {
    expect(readLabel(text).platforms).toEqual([platform]);
  });

  test.each<[string, Partial<ReturnType<typeof readLabel>>]>([
    ["FACEBOOK", { platforms: ["facebook"], rest: "" }],
    ["X (formerly Twitter)", { platforms: ["twitter"], rest: "" }],
    [
      "Day 1 – Facebook & X (FR)",
      { platforms: ["facebook", "twitter"], moment: "Day 1", language: "fr", rest: "" },
    ],
    ["POST #2 : tous les réseaux", { number: "POST #2", isAll: true, rest: "" }],
    ["Beitrag 3 (LinkedIn)", { platforms: ["linkedin"], number: "Beitrag 3", rest: "" }],
    ["Mogelijke tweets", { platforms: ["twitter"], isPlural: true, rest: "" }],
    ["TikTok", { platforms: ["tiktok"], rest: "" }],
    ["Snapchat", { platforms: [], others: ["Snapchat"] }],
    ["FB / LI / TT", { platforms: ["facebook", "linkedin", "tiktok"], rest: "" }],
    ["li", { platforms: [], rest: "li" }],
    ["So geht es", { moment: undefined, platforms: [] }],
    ["xylophone", { platforms: [], rest: "xylophone" }],
  ])("%s", (text, expected) => {
    expect(readLabel(text)).toMatchObject(expected);
  });
});

describe("cleaning", () => {
  test.each([
    ["“A whole post.”", "A whole post."],
    ["« Un texte. »", "Un texte."],
    ["“A quotation,” she said.", "“A quotation,” she said."],
    ['"One" and "two"', '"One" and "two"'],
    ["Suggested tweet: March with us", "March with us"],
    ["March with us (94/280)", "March with us"],
    ["Kom mee (max. 120 tekens)", "Kom mee"],
    ["We want 280 characters of courage", "We want 280 characters of courage"],
    ["March with us [Click to tweet]", "March with us"],
    ["One\n\nTwo", "One\n\nTwo"],
  ])("%j", (text, expected) => {
    expect(clean(text).text).toBe(expected);
  });
});

describe("placeholders", () => {
  test.each([
    ["in [CITY]", "in {{city}}"],
    ["in {domain}", "in {{domain}}"],
    ["at <library name>", "at {{library-name}}"],
    ["at [insert name of your organisation]", "at {{name-of-your-organisation}}"],
    ["in {{gemeente}}", "in {{gemeente}}"],
    ["see WEBSITEURL now", "see {{websiteurl}} now"],
    ["op XX.XX. om", "op {{value}} om"],
    ["[text](https://a.be)", "[text](https://a.be)"],
    ["<3 and [video]", "<3 and [video]"],
  ])("%s", (text, expected) => {
    expect(new Placeholders().replace(text)).toBe(expected);
  });

  test("the same words get one name, in any notation; those without words one for each", () => {
    const placeholders = new Placeholders();
    expect(placeholders.replace("[CITY] {your city} ____ XX.XX. ____")).toBe(
      "{{city}} {{city}} {{value}} {{value-2}} {{value}}",
    );
    expect(placeholders.values).toEqual([
      { name: "city", written: "[CITY]" },
      { name: "value", written: "____" },
      { name: "value-2", written: "XX.XX." },
    ]);
  });
});

describe("dates", () => {
  const settings = { year: undefined, dayFirst: true, today, languages: ["nl"] };
  test.each([
    ["2027-05-05", "2027-05-05"],
    ["2027-05-05 18:30", "2027-05-05, 18:30"],
    ["5/6/27", "2027-06-05"],
    ["28.09.2026, 18 Uhr", "2026-09-28, 18:00"],
    ["5/6/2027 9h30", "2027-06-05, 09:30"],
    ["maandag 5 mei 2027", "2027-05-05"],
    // The settings' day is 25 November 2026: May is next year's, December this year's.
    ["5 mei", "2027-05-05"],
    ["01.12.", "2026-12-01"],
    ["June 5, 2027 at 5 pm", "2027-06-05, 17:00"],
    ["30/02/2027", undefined],
    ["Day 1", undefined],
  ])("%s", (written, expected) => {
    expect(readWhen(written, settings).when).toBe(expected);
  });

  test("a date without a year is in the only year that the document names", () => {
    expect(readWhen("14 oktober, 10u", { ...settings, year: 2028 }).when).toBe("2028-10-14, 10:00");
    const block = (text: string) =>
      ({ kind: "paragraph", text, isBold: false, origin: { file: "a" } }) as const;
    const heading = { kind: "heading", level: 1, text: "Week 2028", origin: { file: "a" } } as const;
    const document = (...blocks: readonly Block[]) => [{ file: "a", blocks, omitted: [], assumed: [] }];
    expect(yearIn(document(block("17 oktober 2028 is de dag"), block("14 oktober")), ["nl"])).toBe(2028);
    expect(yearIn(document(heading, block("14 oktober")), ["nl"])).toBe(2028);
    expect(yearIn(document(block("1 mei 2027"), block("1 mei 2028")), ["nl"])).toBeUndefined();
    expect(yearIn(document(block("in 2024 waren er 2030 leden")), ["nl"])).toBeUndefined();
  });

  test("the other dates tell which comes first", () => {
    expect(dayFirstIn(["5/6/2027", "25/6/2027"])).toBe(true);
    expect(dayFirstIn(["5/6/2027", "6/25/2027"])).toBe(false);
    expect(dayFirstIn(["5/6/2027"])).toBeUndefined();
  });
});

test("languages are told by their little words, and only if that is clear", () => {
  expect(detectLanguage("Dit is de dag van het bos en wij zijn er met z’n allen")).toBe("nl");
  expect(detectLanguage("C’est la journée de la forêt et nous sommes tous avec vous")).toBe("fr");
  expect(detectLanguage("Das ist der Tag des Waldes und wir sind mit euch")).toBe("de");
  expect(detectLanguage("This is the day of the forest and we are with you")).toBe("en");
  expect(detectLanguage("#Bos www.example.org")).toBeUndefined();
});

test("ids are the first words, none twice, and never empty", () => {
  const ids = new Ids();
  expect(ids.make("Open je ogen voor #Mensenhandel!")).toBe("open-je-ogen-voor");
  expect(ids.make("Open je ogen, voor altijd")).toBe("open-je-ogen-voor-2");
  expect(ids.make("💙 https://a.be")).toBe("post");
});

describe("what divides posts", () => {
  const texts = async (text: string) => (await importText(text)).posts.map((post) => summarise(post));

  test("paragraphs below a plural, one post below a singular", async () => {
    const two = "The forest is ours to keep.\n\nThe river is ours to share.";
    expect(await texts(`Sample tweets\n\n${two}`)).toHaveLength(2);
    expect(await texts(`Post 1\n\n${two}`)).toEqual([{ text: two }]);
  });

  test("numbers alone on a line", async () => {
    expect(
      await texts("Tweets\n\n1.\nOne tree for each of us.\n\n2.\nTwo trees for the neighbours."),
    ).toEqual([
      { platforms: ["twitter"], text: "One tree for each of us." },
      { platforms: ["twitter"], text: "Two trees for the neighbours." },
    ]);
  });

  test("posts that are numbered apart stay apart, however alike", async () => {
    const posts = await texts(
      "Post 1 (Facebook)\n\nWalk with us on Sunday along the green river bank.\n\nPost 2 (X)\n\nWalk with us on Sunday along the green river.",
    );
    expect(posts).toHaveLength(2);
  });

  test("an order of day and month that nothing tells is an assumption and a question", async () => {
    const { assumed, questions, posts } = await importText(
      "Date,Text\n5/6/2027,Come to the market on Sunday!\n",
      "a.csv",
    );
    expect(posts[0]?.when).toBe("2027-06-05");
    expect(assumed.map(({ text }) => text)).toContain("dates such as 5/6/2027 have the day first");
    expect(questions.map(({ id }) => id)).toEqual(["day-first"]);
    const monthFirst = await importText("Date,Text\n5/6/2027,Come to the market on Sunday!\n", "a.csv", {
      dayFirst: false,
    });
    expect(monthFirst.posts[0]?.when).toBe("2027-05-06");
  });

  test("of two columns of texts the one with the longer ones, and a question", async () => {
    const csv =
      "Caption;Copy\nMarket;Come to the market on Sunday, and bring a friend!\nRiver;Walk with us along the river.\n";
    const { posts, assumed, questions } = await importText(csv, "a.csv");
    expect(posts.map(({ texts: own }) => own.values().next().value)).toEqual([
      "Come to the market on Sunday, and bring a friend!",
      "Walk with us along the river.",
    ]);
    expect(assumed.map(({ text }) => text)).toContain('the column "Copy" holds the texts');
    expect(questions.map(({ id }) => id)).toEqual(["text"]);
  });
});

test("a placeholder is replaced once, whatever other notations are around it", () => {
  const placeholders = new Placeholders();
  // `[naam stad]` is looked for before `[plek]`, which comes before it in the text.
  expect(placeholders.replace("[plek] in [naam stad] op XX en {{dag}}")).toBe(
    "{{plek}} in {{naam-stad}} op {{value}} en {{dag}}",
  );
});

test.each([
  ["du 4 au 10 octobre", "2027-10-04"],
  // 20 September 2027 is a Monday.
  ["Du lundi 20 au dimanche 26 septembre", "2027-09-20"],
  ["van maandag 20 tot en met zondag 26 september", "2027-09-20"],
  ["Montag, 20. bis Sonntag, 26. September", "2027-09-20"],
  ["4 tot en met 10 oktober", "2027-10-04"],
  ["4. bis 10. Oktober", "2027-10-04"],
  ["4th to 10th October", "2027-10-04"],
  ["31 July (noon CET)", "2027-07-31, 12:00"],
  ["31 juillet, midi", "2027-07-31, 12:00"],
  ["31 juillet, après-midi", "2027-07-31"],
])("of several days the first counts, and noon is 12:00: %s", (written, when) => {
  expect(readWhen(written, { languages: ["en"], today, dayFirst: true, year: 2027 }).when).toBe(when);
});

describe("pictures and tables of Markdown", () => {
  const inside = "data:image/png;base64,iVBORw0KGgo=";

  test("a picture inside the file is left out, and said, in a text and in a cell", async () => {
    const text = `# Bos\n\n## Facebook\n\nKom naar het bos.\n\n![Een boom](${inside})\n`;
    const { posts, left } = await importText(text, "kit.md");
    expect(posts.map(summarise)).toEqual([{ platforms: ["facebook"], text: "Kom naar het bos." }]);
    expect(left.map((one) => [one.text, one.origin.line])).toEqual([["Een boom", 7]]);
    const cell = `| Platform | Tekst |\n|--|--|\n| X | Kom ![Een boom](${inside}) naar het bos |\n`;
    const { left: more } = await importText(cell, "kit.md");
    expect(more.map((one) => [one.text, one.origin.line])).toEqual([["Een boom", 3]]);
  });

  test("a picture in a cell is that of its row", async () => {
    const table =
      "| Platform | Tekst | Beeld |\n|--|--|--|\n| X | Kom naar het bos | ![](bos.png) |\n| Facebook | Kom ![](zee.png) naar de zee | |\n";
    const { posts } = await importText(table, "kit.md");
    expect(posts.map(summarise)).toEqual([
      { platforms: ["twitter"], text: "Kom naar het bos", images: ["bos.png"] },
      { platforms: ["facebook"], text: "Kom naar de zee", images: ["zee.png"] },
    ]);
  });

  test.each([1, 2])(
    "two languages side by side below a heading of posts are %s posts, without a header",
    async (rows) => {
      const [nl, fr] = [
        "Kom naar het bos en plant mee een boom",
        "Venez dans la forêt et plantez un arbre avec nous",
      ];
      const lines = Array.from({ length: rows }, (_, index) => `| ${nl} ${index} | ${fr} ${index} |`);
      const [first = "", ...rest] = lines;
      const { posts } = await importText(
        `# Bos\n\n## Berichten\n\n${first}\n|--|--|\n${rest.join("\n")}\n`,
        "kit.md",
      );
      expect(posts.map((post) => Object.fromEntries(post.texts))).toEqual(
        lines.map((_, index) => ({ nl: `${nl} ${index}`, fr: `${fr} ${index}` })),
      );
    },
  );
});
