import {
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { KitView, RenderInput } from "../../../core/kit/toKitView.ts";
import { groupPosts, type ImageView, type Shared, type TextGroup } from "../../groupPosts.ts";
import { BLUE, clean, GREY, heading, linked, PALE, plain, run, subheading, WIDTH } from "./parts.ts";
import { pictureOf } from "./pictureOf.ts";

/** The posts, each of their texts once, under what is to be known of the platforms. */
export function writePosts(kit: KitView, document: RenderInput): (Paragraph | Table)[] {
  const { platforms, messages } = kit;
  if (platforms.length === 0) return [];
  return [
    heading(messages.posts),
    ...platforms
      .filter(({ notes }) => notes.length > 0)
      .map(({ platform, notes }) => plain(notes.join(" "), platform.name + messages.colon)),
    ...groupPosts(kit, document).flatMap(({ title, texts }) => [
      subheading(title),
      ...texts.flatMap((text) => writeText(text, kit, document)),
    ]),
  ];
}

/** A text in its box, with its counts and pictures on the same page. */
function writeText(
  { text, posts, hashtags, contentWarnings, warnings, images, unreviewed }: TextGroup,
  { messages }: KitView,
  document: RenderInput,
): (Paragraph | Table)[] {
  const counts = posts.map(({ post, count }) => `${post.platform.name}${messages.colon}${count}`);
  const facts = [
    ...posts.slice(0, 1).flatMap(({ when }) => when ?? []),
    ...hashtags.map(({ lead, value }) => `${lead}${value}`),
  ];
  const below = [
    small(counts.join(" · "), { before: 60 }),
    ...(facts.length === 0 ? [] : [small(facts.join(" · "))]),
    ...images.flatMap((image) => writeImage(image, messages, document)),
  ];
  return [
    ...contentWarnings.map(({ lead, value }) =>
      plain(`${lead}${messages.contentWarning}${messages.colon}${value}`, undefined, { keepNext: true }),
    ),
    box(text),
    ...below.map(
      (options, index) => new Paragraph({ ...options, keepLines: true, keepNext: index < below.length - 1 }),
    ),
    ...warnings.map(({ lead, value }) => plain(`${lead}${value}`)),
    ...(unreviewed === undefined
      ? []
      : [new Paragraph({ children: [new TextRun({ text: unreviewed, bold: true, size: 18 })] })]),
  ];
}

function small(text: string, spacing: IParagraphOptions["spacing"] = {}): IParagraphOptions {
  return { spacing, children: [new TextRun({ text: clean(text), color: GREY, size: 18 })] };
}

/** The picture, if it is a file that Word shows; then the name of its file, or its address, and its alt text. */
function writeImage(
  { lead, value: { file, alt } }: Shared<ImageView>,
  { altText, noAltText, colon }: KitView["messages"],
  { files }: RenderInput,
): IParagraphOptions[] {
  const picture = pictureOf(files?.get(file), file, alt ?? "");
  return [
    ...(picture === undefined ? [] : [{ spacing: { before: 80, after: 40 }, children: [picture] }]),
    {
      spacing: { after: 120 },
      children: [run(lead), linked(file), run(` · ${altText}${colon}${alt ?? noAltText}`)],
    },
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
            children: [new Paragraph({ keepNext: true, keepLines: true, children: runs })],
          }),
        ],
      }),
    ],
  });
}
