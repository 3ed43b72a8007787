import { readFileSync } from "node:fs";
import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { importCampaign } from "../../src/exchange/importCampaign.ts";
import { campaignYaml } from "../../src/exchange/write/campaignYaml.ts";
import { importSettings, importToolkit, summarise, toolkit } from "./imported.ts";

const DAY =
  "Het is #Werelddag tegen mensenhandel. Een dag om stil te staan bij de vele slachtoffers van mensenhandel. Signaleer slachtoffers bij www.pagasa.be, www.payoke.be en www.asblsurya.org";
const EYES =
  "Open je ogen voor mensenhandel! Signaleer slachtoffers bij www.pagasa.be, www.payoke.be en www.asblsurya.org";
const STUDIES =
  "Internationale studies spreken over 5000 tot 15.000 slachtoffers van mensenhandel in België. Waar zijn ze? Signaleer slachtoffers bij www.pagasa.be, www.payoke.be en www.asblsurya.org";

const HEADINGS = [
  "Wat is mensenhandel ?",
  "Wat is de Blue Heart Campaign?",
  "Wat kan u doen om de Blue Heart Campagne in de kijker te zetten?",
];

/** The document as Word has it: styles for headings, Word's own bullets. */
async function asDocx(): Promise<Uint8Array> {
  const lines = readFileSync(toolkit("blue-heart.txt"), "utf8")
    .split("\n")
    .map((line) => line.trim());
  const children = lines.map((line) => {
    if (HEADINGS.includes(line)) return new Paragraph({ text: line, heading: HeadingLevel.HEADING_1 });
    if (/^[A-Z]{4,}$/.test(line)) return new Paragraph({ text: line, heading: HeadingLevel.HEADING_2 });
    if (line.startsWith("•")) return new Paragraph({ text: line.slice(1).trim(), bullet: { level: 0 } });
    return new Paragraph(line);
  });
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

describe.each([
  ["as text", () => importToolkit("blue-heart.txt")],
  [
    "as a Word document",
    async () =>
      (await importCampaign([{ file: "blue-heart.docx", bytes: await asDocx() }], importSettings)).draft,
  ],
])("the Blue Heart Campaign's own document, %s", (_name, load) => {
  test("gives three posts: five texts on three platforms, word for word", async () => {
    const { posts } = await load();
    expect(posts.map(summarise)).toEqual([
      { platforms: ["facebook", "instagram", "twitter"], text: DAY },
      { platforms: ["twitter"], text: EYES },
      { platforms: ["twitter"], text: STUDIES },
    ]);
  });

  test("gives its hashtags, for all posts", async () => {
    const { hashtags } = await load();
    expect(hashtags).toEqual([
      { tag: "EndHumanTrafficking", platforms: undefined, languages: undefined },
      { tag: "HumanTrafficking", platforms: undefined, languages: undefined },
    ]);
  });

  test("gives its background, whole and in Dutch", async () => {
    const { background, languages } = await load();
    expect(languages).toEqual(["nl"]);
    expect(background.map(({ heading }) => heading.get("nl"))).toEqual(HEADINGS.slice(0, 2));
    const [first, second] = background.map(({ text }) => text.get("nl") ?? "");
    expect(first).toMatch(
      /^Mensenhandel is een probleem .* \(Global Slavery Index,2018\)\n\n- Belgische meisjes .*\n- Buitenlandse/,
    );
    expect(first?.match(/^- /gm)).toHaveLength(5);
    expect(second?.split("\n\n")).toHaveLength(3);
    expect(second).toMatch(/daarom vragen we uw hulp\.$/);
  });

  test("writes its background as it is, without line breaks that a page or a spreadsheet would show", async () => {
    const draft = await load();
    const { background } = parse(campaignYaml(draft, ["blue-heart.docx"]));
    expect(background).toEqual(
      draft.background.map(({ heading, text }) => ({ heading: heading.get("nl"), text: text.get("nl") })),
    );
  });

  test("lists the two openers and the heading that are left out, with their places", async () => {
    const { left } = await load();
    expect(left.map(({ text }) => text)).toEqual([
      "Zet volgende tekst op je facebookpagina:",
      "Zet volgende tekst op je Instagram:",
      HEADINGS[2],
    ]);
    for (const { origin } of left) expect(origin.line ?? origin.paragraph).toBeGreaterThan(15);
  });
});
