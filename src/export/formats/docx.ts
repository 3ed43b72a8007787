import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Run } from "../../core/kit/prose.ts";
import {
  type FactView,
  type HelplineView,
  type KitView,
  type PostView,
  type RenderInput,
  toKitView,
} from "../../core/kit/toKitView.ts";
import { makeReproducible } from "../reproducible.ts";

const BLUE = "1F4E9E";
const GREY = "5A6472";
const PALE = "EEF3FA";
/** The width of the text, in twentieths of a point: A4 less margins of 2 cm. */
const WIDTH = 9640;

/** A kit as a Word document with headings, tables and links. */
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
    ...kit.platforms.flatMap(({ platform, notes, posts }) => [
      heading(platform.name),
      ...notes.map((note) => plain(note)),
      ...posts.flatMap((post) => writePost(post, kit)),
    ]),
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
    table([[...messages.ruleColumns], ...kit.rules]),
    plain(kit.checked),
  ];
  const file = new Document({
    title: clean(kit.title),
    description: clean(kit.description),
    creator: "bluehart",
    styles: {
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

function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(text)] });
}

function section(title: string, items: readonly Paragraph[]): Paragraph[] {
  return items.length === 0 ? [] : [heading(title), ...items];
}

function plain(text: string, label?: string): Paragraph {
  const before = label === undefined ? [] : [new TextRun({ text: label, bold: true })];
  return new Paragraph({ spacing: { after: 120 }, children: [...before, run(text)] });
}

function writePost(
  { post, title, count, hashtags, when, unreviewed, contentWarning, warnings, images }: PostView,
  { messages }: KitView,
): (Paragraph | Table)[] {
  const facts = [count, when, hashtags].filter((part) => part !== undefined).join(" · ");
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(title)] }),
    box(post.text),
    new Paragraph({
      spacing: { before: 60 },
      children: [new TextRun({ text: clean(facts), color: GREY, size: 18 })],
    }),
    ...images.map(({ file, alt }) => plain(`${file} · ${messages.altText}${messages.colon}${alt}`)),
    ...(contentWarning === undefined
      ? []
      : [plain(`${messages.contentWarning}${messages.colon}${contentWarning}`)]),
    ...warnings.map(({ text }) => plain(text)),
    ...(unreviewed === undefined
      ? []
      : [new Paragraph({ children: [new TextRun({ text: unreviewed, bold: true, size: 18 })] })]),
  ];
}

/** The text of a post in a box of its own, to copy; each of its lines is a line there, in one paragraph. */
function box(text: string): Table {
  const border = { style: BorderStyle.SINGLE, size: 4, color: BLUE };
  const runs = clean(text)
    .split("\n")
    .map((line, index) => new TextRun(index === 0 ? { text: line } : { text: line, break: 1 }));
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [WIDTH],
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: WIDTH, type: WidthType.DXA },
            shading: { type: ShadingType.CLEAR, fill: PALE, color: "auto" },
            borders: { top: border, bottom: border, left: border, right: border },
            margins: { top: 100, bottom: 100, left: 140, right: 140 },
            children: [new Paragraph({ children: runs })],
          }),
        ],
      }),
    ],
  });
}

function writeBackground({ background, messages }: KitView): Paragraph[] {
  if (background === undefined) return [];
  return [
    heading(messages.background),
    ...(background.unreviewed === undefined ? [] : [plain(background.unreviewed)]),
    ...background.sections.flatMap((section) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(section.heading)] }),
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

function table(rows: readonly (readonly string[])[]): Table {
  const width = Math.floor(WIDTH / Math.max(1, rows[0]?.length ?? 1));
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: (rows[0] ?? []).map(() => width),
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: row.map(
            (cell) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                margins: { top: 40, bottom: 40, left: 80, right: 80 },
                ...(index === 0 && { shading: { type: ShadingType.CLEAR, fill: PALE, color: "auto" } }),
                children: [
                  new Paragraph({
                    children: [
                      index === 0
                        ? new TextRun({ text: clean(cell), bold: true, size: 18 })
                        : linked(cell, 18),
                    ],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

/** An address as a link, anything else as text. */
function linked(text: string, size = 22): TextRun | ExternalHyperlink {
  return /^https?:\/\/\S+$/.test(text) ? linkTo(text, text, size) : new TextRun({ text: clean(text), size });
}

/** A link, or text if Word could not open the address. */
function linkTo(address: string, text: string, size = 22): TextRun | ExternalHyperlink {
  if (!URL.canParse(address)) return new TextRun({ text: clean(text), size });
  return new ExternalHyperlink({
    link: new URL(address).href,
    children: [new TextRun({ text: clean(text), style: "Hyperlink", size })],
  });
}

function run(text: string): TextRun {
  return new TextRun(clean(text));
}

/** Text without the characters that XML 1.0 cannot hold. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "");
}
