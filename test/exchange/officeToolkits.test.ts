import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { importCampaign } from "../../src/exchange/importCampaign.ts";
import { readLabel } from "../../src/exchange/recognise/label.ts";
import { builtIn } from "../../src/files/builtIn.ts";
import { loadPlatforms } from "../../src/files/loadPlatforms.ts";
import { type EnglishDraft, importSettings, importText, inEnglish, summarise } from "./imported.ts";

type Row = readonly (string | number | Date | null)[];

const day = (date: string) => new Date(`${date}T00:00:00Z`);

/** A sheet whose rows of one cell are merged over its width. */
async function importSheet(rows: readonly Row[], name = "Plan"): Promise<EnglishDraft> {
  const width = Math.max(...rows.map((row) => row.length));
  const bytes = await writeXlsx({
    sheets: [
      {
        name,
        rows: rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]),
        merges: rows.flatMap((row, index) =>
          row.length === 1 ? [{ startRow: index, endRow: index, startCol: 0, endCol: width - 1 }] : [],
        ),
      },
    ],
  });
  return inEnglish((await importCampaign([{ file: "plan.xlsx", bytes }], importSettings)).draft);
}

const leftIn = ({ left }: EnglishDraft) => left.map(({ text, why }) => `${text} (${why})`);

test("every platform of bluehart is read by its name and its id", async () => {
  for (const { id, name } of await loadPlatforms(builtIn.platforms)) {
    expect(readLabel(name).platforms).toEqual([id]);
    expect(readLabel(id === "twitter" ? "Twitter" : id).platforms).toEqual([id]);
  }
});

describe("a calendar", () => {
  test("with lines across it has them as comments above the posts below them", async () => {
    const draft = await importSheet([
      ["Greenway – content calendar"],
      ["Status", "Date", "Channel", "Copy"],
      ["WEEK 14 – Tune-up"],
      ["Draft", day("2027-04-05"), "FB / LI", "Three quick checks before you ride."],
      ["WEEK 15 – Ride to work"],
      ["Draft", day("2027-04-12"), "X", "Log your first kilometre today."],
      ["Legend: Draft = copy only"],
    ]);
    expect(draft.posts.map(({ platforms, comments }) => [platforms, comments[0]])).toEqual([
      [["facebook", "linkedin"], "WEEK 14 – Tune-up"],
      [["twitter"], "WEEK 15 – Ride to work"],
    ]);
    expect(leftIn(draft).join("\n")).toContain("Legend: Draft = copy only");
  });

  test("says which of a cell's channels it does not know", async () => {
    const draft = await importSheet([
      ["Channel", "Copy"],
      ["FB / Polywork", "Three quick checks before you ride."],
    ]);
    expect(draft.posts[0]?.platforms).toEqual(["facebook"]);
    expect(draft.posts[0]?.comments).toContain("Platform: FB / Polywork");
    expect(draft.assumed.map(({ text }) => text)).toContain("what is for Polywork is for facebook only");
  });

  test.each(["kein Beitrag (Brückentag)", "Geen post", "pas de publication", "n/a", "To follow"])(
    "has no post where it says %j",
    async (words) => {
      const draft = await importSheet([
        ["Datum", "Kanal", "Text"],
        [day("2027-05-03"), "Facebook", "Unsere Beete suchen Paten."],
        [day("2027-05-14"), "—", words],
      ]);
      expect(draft.posts).toHaveLength(1);
      expect(leftIn(draft).join("\n")).toContain(words);
    },
  );

  test.each(["Publish on", "Scheduled for", "Te posten op", "Publier le", "Posttermin", "Go-live date"])(
    "has its dates in a column called %j",
    async (name) => {
      const draft = await importSheet([
        [name, "Char. count", "Copy"],
        [day("2027-03-20"), 31, "Tonight: lights out, candles on."],
      ]);
      expect(draft.posts.map(summarise)).toEqual([
        { text: "Tonight: lights out, candles on.", when: "2027-03-20" },
      ]);
      expect(draft.posts[0]?.comments).toEqual([]);
    },
  );

  test.each([
    [["Redaktionsplan Mai 2029"], "Plan"],
    [["Redaktionsplan"], "Mai 2029"],
  ])("has the year of its title %j or of its sheet %j", async (title, sheet) => {
    const draft = await importSheet(
      [title, ["Datum", "Kanal", "Text"], ["Mo, 07.05.", "Facebook", "Unsere Beete suchen Paten."]],
      sheet,
    );
    expect(draft.posts[0]?.when).toBe("2029-05-07");
  });
});

test("the end of a letter is not the heading below it", async () => {
  const children = [
    new Paragraph({ text: "Kit – Night Nurses Day", heading: HeadingLevel.TITLE }),
    new Paragraph({ text: "Letter", heading: HeadingLevel.HEADING_1 }),
    new Paragraph("Dear partner,"),
    new Paragraph("On 8 May we thank those who work while we sleep."),
    new Paragraph("Kind regards,"),
    new Paragraph("Ruth Okafor"),
    new Paragraph({ text: "Who takes part", heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ children: [new TextRun("The hospitals of the province, together with the unions.")] }),
    new Paragraph({ text: "Facebook", heading: HeadingLevel.HEADING_1 }),
    new Paragraph("Do you know a night nurse? Thank her."),
  ];
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  const draft = inEnglish((await importCampaign([{ file: "kit.docx", bytes }], importSettings)).draft);
  expect(draft.background.map(({ heading }) => [...heading.values()][0])).toContain("Who takes part");
  expect(leftIn(draft)).not.toContain("Who takes part (the end of a letter)");
});

describe("a sentence of the background", () => {
  test.each([
    ["Clean Water Week runs from 20 to 26 September 2027. One in ten wells is unsafe.", "2027-09-20"],
    ["De Week van de Smaak loopt van 11 tot 15 oktober 2027. Iedereen kookt.", "2027-10-11"],
    ["La Semaine du Goût se déroule du 11 au 15 octobre 2027. On cuisine.", "2027-10-11"],
  ])("says when the campaign runs, and stays: %s", async (sentence, from) => {
    const draft = await importText(`# Kit\n\n${sentence}\n\n## Facebook\n\nCome and taste it!\n`, "kit.md");
    expect(draft.period?.from).toBe(from);
    expect([...(draft.background[0]?.text.values() ?? [])]).toEqual([sentence]);
  });

  test("names the campaign's day, and stays", async () => {
    const sentence =
      "Le 17 octobre 2027, c'est la Journée mondiale du don d'organes. Mille personnes attendent une greffe.";
    const draft = await importText(`# Kit\n\n${sentence}\n\n## Facebook\n\nDites oui !\n`, "kit.md");
    expect(draft.day?.date).toBe("10-17");
    expect([...(draft.day?.name.values() ?? [])]).toEqual(["Journée mondiale du don d'organes"]);
    expect([...(draft.background[0]?.text.values() ?? [])]).toEqual([sentence]);
  });
});

describe("an e-mail", () => {
  const HEAD =
    "From: Nadia <nadia@toys.example.org>\nTo: partners@example.org\nSubject: Toy Swap Day\n\nHi all,\n\n";
  const POSTS = "Facebook\nSwap a toy on Saturday at the town hall.\n\nX\nDoors are open until four!\n";
  const TEXTS = ["Swap a toy on Saturday at the town hall.", "Doors are open until four!"];
  const textsOf = (draft: EnglishDraft) => draft.posts.flatMap(({ texts }) => [...texts.values()]);

  test.each([
    [
      "a short greeting and a signature",
      "\nLet me know if you need more!\n\nBest,\nNadia\n\n--\nNadia El Amrani\nToys for All\n",
    ],
    ["a French greeting", "\nN'hésitez pas à nous contacter pour toute question.\n\nBelle journée,\nNadia\n"],
    [
      "the e-mail that it answers",
      "\nCheers,\nNadia\n\n> On 10 Nov 2027, Joris <j@city.example.be> wrote:\n> Could you send the texts?\n",
    ],
    [
      "a long e-mail that it answers",
      "\nThanks!\nNadia\n\nOn 10 Nov 2027, Joris <j@city.example.be> wrote:\n> Hi Nadia,\n> Could you send the texts?\n> Joris\n",
    ],
  ])("ends with %s, which is no text", async (_, end) => {
    expect(textsOf(await importText(`${HEAD}${POSTS}${end}`))).toEqual(TEXTS);
  });

  test("may have its posts below the signature", async () => {
    const draft = await importText(`${HEAD}Here we go.\n\nKind regards,\nNadia\n\n${POSTS}`);
    expect(textsOf(draft)).toEqual(TEXTS);
  });

  test("may hold a text that says thanks", async () => {
    const text = `Thanks!\n\n${"A word of thanks to all who came to swap their toys with us this year. ".repeat(3).trim()}`;
    const draft = await importText(`${HEAD}Facebook\n${text}\n\nX\nDoors are open until four!\n`);
    expect(textsOf(draft)).toEqual([text, "Doors are open until four!"]);
  });
});
