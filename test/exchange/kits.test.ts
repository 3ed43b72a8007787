import fc from "fast-check";
import { expect, test } from "vitest";
import { messagesIn } from "../../src/core/i18n/index.ts";
import { buildKit } from "../../src/core/kit/buildKit.ts";
import { importCampaign } from "../../src/exchange/importCampaign.ts";
import type { FormatName } from "../../src/export/formats/index.ts";
import { loadParsedCampaign } from "../../src/files/loadCampaign.ts";
import { parseSource } from "../../src/files/loadSource.ts";
import { renderKit } from "../../src/renderKit.ts";
import { context, platforms } from "../context.ts";
import { runs } from "../thorough.ts";
import { importSettings, today } from "./imported.ts";

/** The files of kits that import reads, by their formats. */
const FILES = {
  json: "kit.json",
  csv: "kit.csv",
  text: "kit.txt",
  markdown: "kit.md",
  docx: "kit.docx",
} as const satisfies Partial<Record<FormatName, string>>;
const FORMATS = Object.keys(FILES) as readonly (keyof typeof FILES)[];

async function kitOf(yaml: string) {
  const campaign = await loadParsedCampaign(await parseSource(yaml, "campaign.yaml"), context);
  return buildKit(
    campaign,
    platforms.filter(({ id }) => ["twitter", "mastodon", "reddit"].includes(id)),
    {},
  );
}

/** What a kit's posts say, by their ids, platforms and languages. */
function textsOf({ posts }: Awaited<ReturnType<typeof kitOf>>): string[] {
  return posts
    .map(({ id, platform, language, text, title, contentWarning }) =>
      JSON.stringify([id, platform.id, language, text, title?.text, contentWarning]),
    )
    .sort();
}

/** A campaign of these texts, and another that is always ready, so that no kit is empty. */
function campaignOf(texts: readonly { readonly nl: string; readonly fr: string }[]): string {
  const posts = [{ nl: "Gewone tekst over de zaal.", fr: "Un texte simple sur la salle." }, ...texts].map(
    (text, index) => ({ id: `p${index}`, platforms: ["x", "mastodon"], text }),
  );
  return JSON.stringify({ title: { nl: "Reis", fr: "Voyage" }, languages: ["nl", "fr"], posts });
}

async function roundTrip(yaml: string, format: keyof typeof FILES) {
  const kit = await kitOf(yaml);
  const { content } = await renderKit(kit, format, { today });
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { yaml: back, draft } = await importCampaign([{ file: FILES[format], bytes }], importSettings);
  return { kit, back: await kitOf(back), draft };
}

/** Texts that recognising would change, or that look like a line of the kit itself. */
const TEXTS = [
  "```code``` | pijp | \\ * ster _x_ <b>",
  "“Ik was er bij, en het was prachtig.”",
  '"Helemaal geciteerd."',
  "« Cité »\nTexte: salut",
  "Dag 1: 5/6/2027\n\n---\n\n(94/280)",
  "Kom.\n\n\n--- b · 5 van 280 tekens\n\nhoi",
  "TODO: nee, zomaar. {niet}",
  "Titel: de grote reis\n\nKom mee.",
  "a | b | c",
  "[1] een",
  "NAME en DATUM, XX keer",
  "Beste allen,\n\nGroeten,\nAnn",
  "#Tag1 #Tag2",
  "~~~\nscheef\n~~~~",
  "! Let op: glad\n\nfoto.png · Alt-tekst: een hand",
  "Geteld en nagekeken op 28 november 2026.",
  "-- Deel 1 van 2 · X: 10 van 280 tekens\n\nDaarna",
  "X: 10 van 280 tekens",
  `${"=".repeat(60)}\nFacebook\n${"=".repeat(60)}`,
  "'=SOM' en '=1",
  "'=SOM",
  "n.v.t.",
  "https://example.org",
  "- een\n- twee\n1. drie",
  "• een\n• twee",
  "# Kop\n\n> aanhaling",
  "Facebook: kom ook! [1]",
];

test.each(FORMATS)(
  "a kit as %s brings texts back that look like labels, counts, quotes and its own lines",
  async (format) => {
    const { kit, back, draft } = await roundTrip(
      campaignOf(TEXTS.map((text, index) => ({ nl: text, fr: `${text} ${index}` }))),
      format,
    );
    // Two platforms in two languages, less what rules withhold.
    expect(kit.posts.length).toBeGreaterThan(TEXTS.length * 3);
    expect(textsOf(back)).toEqual(textsOf(kit));
    expect(draft.values).toEqual([]);
  },
);

test.each(["text", "json"] as const)(
  "a kit as %s keeps a title that begins like another field, and which posts have one",
  async (format) => {
    const posts = [
      {
        id: "a",
        platforms: ["reddit"],
        title: "Titel: eerst",
        contentWarning: "Titel: let op",
        text: "Titel: kom",
      },
      { id: "b", platforms: ["x"], text: "Inhoudswaarschuwing: geen" },
    ];
    const { kit, back } = await roundTrip(
      JSON.stringify({ title: "Reis", languages: ["nl"], posts }),
      format,
    );
    expect(textsOf(kit)).toHaveLength(2);
    expect(textsOf(back)).toEqual(textsOf(kit));
  },
);

test.each(["text", "markdown"] as const)(
  "a kit as %s heads posts by their first words, and names the id below or behind them",
  async (format) => {
    const kit = await kitOf(campaignOf([{ nl: "Steek een kaars aan. En kom.", fr: "Une bougie ! Venez." }]));
    const content = String((await renderKit(kit, format, { today })).content);
    expect(content).toContain(`${format === "text" ? "---" : "###"} Steek een kaars aan`);
    expect(content).toContain("Une bougie ! (fr)");
    expect(content).toContain("Referentie: p1");
    expect(content).toContain("Referentie: p1 (fr)");
    expect(content).not.toMatch(/^(?:---|###) p\d/m);
  },
);

test.each(["text", "markdown"] as const)(
  "a kit as %s from before references, whose headings are ids, still comes back",
  async (format) => {
    const kit = await kitOf(campaignOf([{ nl: "Steek een kaars aan.", fr: "Une bougie !" }]));
    const content = String((await renderKit(kit, format, { today })).content);
    const old =
      format === "text"
        ? content.replace(/^--- .*? (· \d.*?)(?: · )Referentie: (.*)$/gm, "--- $2 $1")
        : content.replace(/^### .*$([^#]*?)(?: · |\n\n)Referentie: (.*)$/gm, "### $2$1");
    expect(old).toMatch(/^(?:---|###) p1 \(fr\)/m);
    const bytes = new TextEncoder().encode(old);
    const { yaml } = await importCampaign([{ file: FILES[format], bytes }], importSettings);
    expect(old).not.toContain("Referentie");
    expect(textsOf(await kitOf(yaml))).toEqual(textsOf(kit));
  },
);

test.each(FORMATS)(
  "a post in a kit as %s may begin with the words of the kit's own headings",
  async (format) => {
    const { howTo, posts, rules, background, facts } = messagesIn("nl");
    const texts = [
      howTo,
      posts,
      rules,
      background,
      facts,
      "Kom (fr)",
      "X: 5 van 280 tekens · Referentie: p9",
    ];
    const { kit, back } = await roundTrip(campaignOf(texts.map((nl) => ({ nl, fr: `${nl} bis` }))), format);
    expect(kit.posts.length).toBeGreaterThan(texts.length * 2);
    expect(textsOf(back)).toEqual(textsOf(kit));
  },
);

test("without its reference, a post whose heading is no id gets one of its first words", async () => {
  const kit = await kitOf(campaignOf([{ nl: "Steek een kaars aan.", fr: "Une bougie !" }]));
  const content = String((await renderKit(kit, "markdown", { today })).content);
  const bytes = new TextEncoder().encode(content.replace(/^Referentie: p1$/gm, ""));
  const { draft } = await importCampaign([{ file: "kit.md", bytes }], importSettings);
  expect(draft.posts.map(({ id }) => id)).toContain("steek-een-kaars-aan");
});

test("a post of a kit without a date does not take the date of the post above it", async () => {
  const posts = [
    { id: "a", platforms: ["x"], when: "2027-07-23, 18:30", text: "Gewone tekst." },
    { id: "b", platforms: ["x"], text: "[1] een" },
  ];
  const { draft } = await roundTrip(JSON.stringify({ title: "Reis", languages: ["nl"], posts }), "text");
  expect(draft.posts.map(({ id, when }) => [id, when])).toEqual([
    ["a", "2027-07-23, 18:30"],
    ["b", undefined],
  ]);
});

test("what somebody added to kit.csv in a column of their own is a comment above the post", async () => {
  const kit = await kitOf(campaignOf([]));
  const { content } = await renderKit(kit, "csv", { today });
  const [head = "", ...rows] = String(content).split("\r\n");
  const text = [`${head},wie`, ...rows.map((row) => (row === "" ? row : `${row},Ann`))].join("\r\n");
  const bytes = new TextEncoder().encode(text);
  const { draft } = await importCampaign([{ file: "kit.csv", bytes }], importSettings);
  expect(draft.posts.map(({ comments }) => comments.map(String))).toEqual([["wie: Ann"]]);
});

const PIECES = [
  '"',
  "“",
  "”",
  "«\u00a0",
  "(94/280)",
  "Titel: ",
  "Text:",
  "Facebook:",
  "```",
  "~~~",
  "|",
  "# ",
  "- ",
  "• ",
  "1. ",
  "--- ",
  "-- ",
  "! ",
  " · ",
  "\n",
  "\n\n",
  "\n\n\n",
  "---",
  "=",
  "'",
  "@iemand ",
  "{x}",
  "[naam]",
  "TODO",
  "een woord",
  "kom mee.",
  "  ",
  "X",
  "é",
  "👋",
  "\\",
  "<b>",
];

test.each(FORMATS)("any text comes back as it was from a kit as %s", async (format) => {
  const text = fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
    .map((parts) => `a${parts.join("")}`);
  const any = fc.oneof(
    text,
    text.map((one) => one.slice(1)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ nl: any, fr: any }), { minLength: 5, maxLength: 5 }),
      async (texts) => {
        const { kit, back } = await roundTrip(
          campaignOf(texts.filter(({ nl, fr }) => nl.trim() !== "" && fr.trim() !== "")),
          format,
        );
        expect(textsOf(back)).toEqual(textsOf(kit));
      },
    ),
    { numRuns: runs(format === "docx" ? 50 : 200) },
  );
});
