import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  TextRun,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { importCampaign } from "../../src/exchange/importCampaign.ts";
import { importSettings, inEnglish, summarise } from "./imported.ts";

const change = { author: "An", date: "2027-01-01T00:00:00Z", id: 1 };

test("comments and footnotes of Word are left out, and its tracked changes are accepted", async () => {
  const document = new Document({
    comments: {
      children: [{ id: 0, author: "Els", children: [new Paragraph("Check the figure with the city.")] }],
    },
    footnotes: { 1: { children: [new Paragraph("Source: city statistics, 2026.")] } },
    sections: [
      {
        children: [
          new Paragraph({ text: "Walk safe", heading: HeadingLevel.TITLE }),
          new Paragraph({ text: "Facebook", heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun("A child sees the road with other "),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new DeletedTextRun({ text: "ears", ...change }),
              new InsertedTextRun({ text: "eyes", ...change, id: 2 }),
              new TextRun(". Slow\u00ad down at the \u201cschool\u201d gate."),
              new FootnoteReferenceRun(1),
            ],
          }),
        ],
      },
    ],
  });
  const bytes = await Packer.toBuffer(document);
  const draft = inEnglish((await importCampaign([{ file: "kit.docx", bytes }], importSettings)).draft);
  expect(draft.posts.map(summarise)).toEqual([
    {
      platforms: ["facebook"],
      text: "A child sees the road with other eyes. Slow down at the “school” gate.",
    },
  ]);
  expect(draft.left.map(({ text, why }) => [text, why])).toEqual([
    ["Check the figure with the city.", "a comment by Els"],
    ["Source: city statistics, 2026.", "a footnote"],
    ["ears", "deleted with tracked changes"],
  ]);
  expect(draft.assumed.map(({ text }) => text)).toContain("what tracked changes added is part of the texts");
});

/** A text box as Word 2010 and later draw it; `older` is what it keeps for older programs. */
const drawn = (text: string, older?: string) => {
  const drawing = `<w:drawing><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing>`;
  return older === undefined
    ? drawing
    : `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${older}</mc:Fallback></mc:AlternateContent>`;
};

test("text boxes are read once, whichever programs they are drawn for; pages' headers and hidden text are left out", async () => {
  const below = (platform: string, text: string) => [
    new Paragraph({ text: platform, heading: HeadingLevel.HEADING_1 }),
    new Paragraph(text),
  ];
  const packed = await Packer.toBuffer(
    new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph("Draft of 3 May")] }) },
          footers: { default: new Footer({ children: [new Paragraph("Ask an@example.org")] }) },
          children: [
            new Paragraph({ text: "River day", heading: HeadingLevel.TITLE }),
            ...below("Facebook", "BOX1"),
            ...below("LinkedIn", "BOX2"),
            ...below("Threads", "BOX3"),
            new Paragraph({ children: [new TextRun({ text: "Ask the designer first.", vanish: true })] }),
          ],
        },
      ],
    }),
  );
  const texts = ["Swim on Sunday, towel included.", "Bring your team to the jetty.", "Who jumps in first?"];
  const boxes = [
    drawn(texts[0] ?? ""),
    drawn(texts[1] ?? "", "<w:pict/>"),
    drawn(
      texts[2] ?? "",
      `<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent><w:p><w:r><w:t>${texts[2]}</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict>`,
    ),
  ];
  const files = unzipSync(packed);
  const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array()).replace(
    /<w:t[^>]*>BOX(\d)<\/w:t>/g,
    (_, number) => boxes[Number(number) - 1] ?? "",
  );
  const bytes = zipSync({ ...files, "word/document.xml": strToU8(xml) });
  const draft = inEnglish((await importCampaign([{ file: "kit.docx", bytes }], importSettings)).draft);
  expect(draft.posts.map(summarise)).toEqual([
    { platforms: ["facebook"], text: texts[0] },
    { platforms: ["linkedin"], text: texts[1] },
    { platforms: ["threads"], text: texts[2] },
  ]);
  expect(draft.left.map(({ text, why }) => [text, why])).toEqual([
    ["Ask the designer first.", "hidden text"],
    ["Draft of 3 May", "a header of the pages"],
    ["Ask an@example.org", "a footer of the pages"],
  ]);
});
