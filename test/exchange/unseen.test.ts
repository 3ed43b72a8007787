import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { importCampaign } from "../../src/exchange/importCampaign.ts";
import { type EnglishDraft, importSettings, importText, inEnglish } from "./imported.ts";

/** What no reader of a document sees, or its author crossed out, is in no post: the report has it, with its place. */

async function importBytes(file: string, bytes: Uint8Array): Promise<EnglishDraft> {
  return inEnglish((await importCampaign([{ file, bytes }], importSettings)).draft);
}

const textsOf = ({ posts }: EnglishDraft) => posts.flatMap(({ texts }) => [...texts.values()]);
const leftIn = ({ left }: EnglishDraft) =>
  left.map(({ text, why, origin: { file: _, sheet: _sheet, ...place } }) => [text, why, place]);

describe("Word", () => {
  const importWord = async (...paragraphs: (readonly ParagraphChild[])[]) => {
    const document = new Document({
      styles: {
        paragraphStyles: [
          { id: "Dropped", name: "Dropped", run: { strike: true } },
          { id: "Gone", name: "Gone", basedOn: "Dropped", run: { strike: false, vanish: true } },
        ],
        characterStyles: [{ id: "Out", name: "Out", run: { strike: true } }],
      },
      sections: [
        {
          children: [
            new Paragraph({ text: "Walk safe", heading: HeadingLevel.TITLE }),
            new Paragraph({ text: "Facebook", heading: HeadingLevel.HEADING_1 }),
            ...paragraphs.map((children) => new Paragraph({ children })),
            new Paragraph({ text: "The sentence of a dropped style.", style: "Dropped" }),
            new Paragraph({ text: "The sentence of a hidden style.", style: "Gone" }),
          ],
        },
      ],
    });
    return importBytes("kit.docx", await Packer.toBuffer(document));
  };

  test("leaves out words that are struck through or hidden, directly or by a style", async () => {
    const draft = await importWord([
      new TextRun("Come to the river on "),
      new TextRun({ text: "Satur", strike: true }),
      new TextRun({ text: "day", strike: true, bold: true }),
      new TextRun(" Sunday, with "),
      new TextRun({ text: "ten", doubleStrike: true }),
      new TextRun({ text: "not too many ", vanish: true }),
      new TextRun({ text: "old ", style: "Out" }),
      new TextRun({ text: "friends", style: "Out", strike: false }),
      new TextRun({ text: ".", strike: false }),
    ]);
    expect(textsOf(draft)).toEqual(["Come to the river on Sunday, with friends."]);
    expect(leftIn(draft)).toEqual([
      ["Saturday", "struck through", { paragraph: 3 }],
      ["ten", "struck through", { paragraph: 3 }],
      ["not too many", "hidden text", { paragraph: 3 }],
      ["old", "struck through", { paragraph: 3 }],
      ["The sentence of a dropped style.", "struck through", { paragraph: 4 }],
      ["The sentence of a hidden style.", "hidden text", { paragraph: 5 }],
    ]);
  });
});

test("Word leaves out the hidden rows of a table", async () => {
  const row = (...cells: readonly string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const packed = await Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Table({
              rows: [
                row("Date", "Channel", "Text"),
                row("2027-05-05", "Facebook", "The river opens on Sunday."),
                row("HIDE", "Facebook", "The river stays shut."),
                row("SHOW", "Facebook", "Bring a towel on Monday."),
              ],
            }),
          ],
        },
      ],
    }),
  );
  const files = unzipSync(packed);
  const rows = strFromU8(files["word/document.xml"] ?? new Uint8Array()).split("<w:tr>");
  const marked = rows.map((one) => {
    if (one.includes("HIDE")) return `<w:trPr><w:hidden/></w:trPr>${one.replace("HIDE", "2027-05-06")}`;
    return one.includes("SHOW")
      ? `<w:trPr><w:hidden w:val="0"/></w:trPr>${one.replace("SHOW", "2027-05-07")}`
      : one;
  });
  const bytes = zipSync({ ...files, "word/document.xml": strToU8(marked.join("<w:tr>")) });
  const draft = await importBytes("plan.docx", bytes);
  expect(textsOf(draft)).toEqual(["The river opens on Sunday.", "Bring a towel on Monday."]);
  expect(leftIn(draft).map(([text, why]) => [text, why])).toEqual(
    ["2027-05-06", "Facebook", "The river stays shut."].map((text) => [text, "hidden text"]),
  );
});

describe("a spreadsheet", () => {
  test("leaves out hidden and filtered rows, hidden columns, and what is struck through", async () => {
    const struck = { font: { strikethrough: true } };
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Plan",
          rows: [
            ["Date", "Channel", "Text", "Owner"],
            ["2027-05-05", "Facebook", "The river opens on Sunday.", "An"],
            ["2027-05-06", "Facebook", "A first try of the same text.", "Els"],
            ["2027-05-07", "Facebook", "The text that was not approved.", "Els"],
            ["2027-05-08", "Facebook", "Bring a towel and a sandwich.", "An"],
          ],
          rowDefs: new Map([[2, { hidden: true }]]),
          columns: [{}, {}, {}, { hidden: true }],
          cells: new Map([
            ["3,2", { value: "The text that was not approved.", style: struck }],
            [
              "4,2",
              {
                value: "Bring a towel and a sandwich.",
                richText: [
                  { text: "Bring a towel" },
                  { text: " and a sandwich", font: { strikethrough: true } },
                  { text: ".", font: { bold: true } },
                ],
              },
            ],
          ]),
        },
      ],
    });
    const draft = await importBytes("plan.xlsx", bytes);
    expect(textsOf(draft)).toEqual(["The river opens on Sunday.", "Bring a towel."]);
    expect(leftIn(draft)).toEqual([
      ["The text that was not approved.", "struck through", { cell: "C4" }],
      ["and a sandwich", "struck through", { cell: "C5" }],
      ['column D ("Owner")', "a hidden column; show it in Excel to import it", { cell: "D1" }],
      [
        "2027-05-06 | Facebook | A first try of the same text.",
        "a hidden row; show it in Excel to import it",
        { cell: "A3" },
      ],
      ["2027-05-07 | Facebook", "a row without a text to post", { cell: "A4" }],
    ]);
    expect(draft.posts.flatMap(({ comments }) => comments)).toEqual([]);
  });

  test("keeps the day of a merged cell whose first row is hidden", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Plan",
          rows: [
            ["Date", "Text"],
            ["2027-05-05", "A first try of the same text."],
            [null, "The river opens on Sunday."],
          ],
          merges: [{ startRow: 1, endRow: 2, startCol: 0, endCol: 0 }],
          rowDefs: new Map([[1, { hidden: true }]]),
        },
      ],
    });
    const { posts } = await importBytes("plan.xlsx", bytes);
    expect(posts.map(({ when }) => when)).toEqual(["2027-05-05"]);
  });
});

describe("Markdown", () => {
  test.each([
    ["~~Saturday~~ ", "Saturday"],
    ["<del>Saturday</del> ", "Saturday"],
    ["<s class='old'>Satur**day**</s> ", "Saturday"],
    ["<STRIKE>Saturday</STRIKE> ", "Saturday"],
  ])("leaves out %s", async (written, text) => {
    const draft = await importText(
      `# Walk safe\n\n## Facebook\n\nCome to the river on ${written}Sunday, all of you.`,
      "kit.md",
    );
    expect(textsOf(draft)).toEqual(["Come to the river on Sunday, all of you."]);
    expect(leftIn(draft)).toEqual([[text, "struck through", { line: 5 }]]);
  });

  test("leaves out whole lines, items, headings and blocks of HTML", async () => {
    const draft = await importText(
      [
        "# Walk safe",
        "",
        "## ~~Facebook~~",
        "",
        "## Instagram",
        "",
        "- Bring a towel to the river, all of you.",
        "- ~~Bring a sandwich to the river, all of you.~~",
        "",
        "<p><s>Ask the city.</s></p>",
        "",
        "<del>",
        "",
        "The river is closed.",
        "",
        "</del>",
      ].join("\n"),
      "kit.md",
    );
    expect(textsOf(draft)).toEqual(["Bring a towel to the river, all of you."]);
    expect(leftIn(draft)).toEqual([
      ["Facebook", "struck through", { line: 3 }],
      ["Bring a sandwich to the river, all of you.", "struck through", { line: 8 }],
      ["Ask the city.", "struck through", { line: 10 }],
      ["The river is closed.", "struck through", { line: 12 }],
    ]);
  });

  test("keeps single tildes, and an element that never ends", async () => {
    const draft = await importText(
      "# Walk safe\n\n## Facebook\n\nSome ~20 people, about ~30 dogs, and <s>a cat come along.",
      "kit.md",
    );
    expect(textsOf(draft)).toEqual(["Some ~20 people, about ~30 dogs, and a cat come along."]);
  });
});
