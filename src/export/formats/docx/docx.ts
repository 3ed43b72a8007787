import {
  AlignmentType,
  Document,
  type ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from "docx";
import type { Post } from "../../../core/compose/Post.ts";
import type { Run } from "../../../core/kit/prose.ts";
import type { FactView, HelplineView } from "../../../core/kit/toCampaignView.ts";
import { type KitView, type RenderInput, toKitView } from "../../../core/kit/toKitView.ts";
import { isWebAddress } from "../../../core/text/entities/isWebAddress.ts";
import type { Loss } from "../../Loss.ts";
import { makeReproducible } from "../../reproducible.ts";
import { BLUE, clean, heading, linked, linkTo, plain, run, subheading } from "./parts.ts";
import { shownAs } from "./pictureOf.ts";
import { writePosts } from "./writePosts.ts";
import { writeRules } from "./writeRules.ts";

/** A kit as a Word document with headings, tables, pictures and links. */
export default async function docx(document: RenderInput): Promise<Uint8Array> {
  const kit = toKitView(document);
  const { messages } = kit;
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(kit.title)] }),
    plain(kit.description),
    ...(kit.day === undefined ? [] : [plain(kit.day, messages.day + messages.colon)]),
    ...(kit.unreviewed === undefined ? [] : [plain(kit.unreviewed)]),
    heading(messages.howTo),
    ...messages.steps.map(
      (step) => new Paragraph({ numbering: { reference: "steps", level: 0 }, children: [run(step)] }),
    ),
    ...writePosts(kit, document),
    ...(kit.withheld === undefined ? [] : [plain(kit.withheld)]),
    ...kit.withheldPosts.map((post) => plain(post)),
    ...writeBackground(kit),
    ...section(
      messages.helplines,
      kit.helplines.map((helpline) => writeHelpline(helpline, kit)),
    ),
    ...section(
      messages.facts,
      kit.facts.map((fact) => writeFact(fact, kit)),
    ),
    heading(messages.rules),
    plain(messages.rulesIntro),
    writeRules(kit),
    new Paragraph({ spacing: { before: 120 }, children: [run(kit.checked)] }),
  ];
  const file = new Document({
    title: clean(kit.title),
    description: clean(kit.description),
    creator: "bluehart",
    styles: {
      // By its name, `bluehart import` knows the texts.
      paragraphStyles: [{ id: "PostText", name: "PostText", basedOn: "Normal", quickFormat: true }],
      default: {
        document: {
          run: {
            font: "Calibri",
            size: 22,
            language: { value: kit.language === "und" ? "en" : kit.language },
          },
        },
        title: { run: { size: 48, bold: true, color: BLUE }, paragraph: { spacing: { after: 160 } } },
        heading1: {
          run: { size: 32, bold: true, color: BLUE },
          paragraph: { spacing: { before: 360, after: 120 }, outlineLevel: 0, keepNext: true },
        },
        heading2: {
          run: { size: 24, bold: true },
          paragraph: { spacing: { before: 240, after: 80 }, outlineLevel: 1, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: "steps",
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: "%1.",
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 400, hanging: 400 } } },
            },
          ],
        },
      ],
    },
    sections: [
      { properties: { page: { margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } }, children },
    ],
  });
  const { exported = `${document.calendar.today}T00:00:00Z` } = document.calendar;
  return makeReproducible(await Packer.toBuffer(file), exported);
}

/** Word shows no WebP, nor what is no picture. What is missing, a rule reports; what is on the web, the document links to. */
export function lossesOf({ images }: Post, { files }: RenderInput): Loss[] {
  const lost = images.some(({ file, exists }) => {
    const bytes = files?.get(file);
    return exists && !isWebAddress(file) && (bytes === undefined || shownAs(bytes) === undefined);
  });
  return lost ? ["picture"] : [];
}

function section(title: string, items: readonly Paragraph[]): Paragraph[] {
  return items.length === 0 ? [] : [heading(title), ...items];
}

function writeBackground({ background, messages }: KitView): Paragraph[] {
  if (background === undefined) return [];
  return [
    heading(messages.background),
    ...(background.unreviewed === undefined ? [] : [plain(background.unreviewed)]),
    ...background.sections.flatMap((section) => [
      subheading(section.heading),
      ...section.blocks.flatMap((block) =>
        block.kind === "list"
          ? block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: item.map(writeRun) }))
          : [new Paragraph({ spacing: { after: 120 }, children: block.runs.map(writeRun) })],
      ),
    ]),
  ];
}

function writeRun(part: Run): TextRun | ExternalHyperlink {
  switch (part.kind) {
    case "text":
      return run(part.text);
    case "remark":
      return new TextRun({ text: ` ${clean(part.text)}`, bold: true });
    case "link":
      return linkTo(part.address, part.text);
  }
}

function writeHelpline({ name, phone, site, region, note }: HelplineView, { messages }: KitView): Paragraph {
  const rest = [region && `(${region})`, phone && `${messages.phone} ${phone}`]
    .filter((part) => part)
    .join(" · ");
  return new Paragraph({
    bullet: { level: 0 },
    children: [
      new TextRun({ text: clean(name), bold: true }),
      ...(rest === "" ? [] : [run(` ${rest}`)]),
      ...(site === undefined ? [] : [run(" · "), linked(site)]),
      ...(note === undefined ? [] : [run(` · ${note}`)]),
    ],
  });
}

function writeFact({ statement, source, superseded }: FactView, { messages }: KitView): Paragraph {
  const cited = source.flatMap((part, index) => [run(index === 0 ? "" : ", "), linked(part)]);
  return new Paragraph({
    bullet: { level: 0 },
    children: [
      run(`${statement} ${messages.source}${messages.colon}`),
      ...(cited.length === 0 ? [run(messages.noSource)] : cited),
      run("."),
      ...(superseded === undefined ? [] : [new TextRun({ text: ` ${clean(superseded)}`, bold: true })]),
    ],
  });
}
