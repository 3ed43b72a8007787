import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  TextRun,
} from "docx";
import { expect, test } from "vitest";
import { importCampaign } from "../../src/exchange/importCampaign.ts";
import { importSettings, summarise } from "./imported.ts";

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
  const { draft } = await importCampaign([{ file: "kit.docx", bytes }], importSettings);
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
