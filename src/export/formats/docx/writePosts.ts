import {
  BorderStyle,
  docPropertiesUniqueNumericIdGen,
  type ExternalHyperlink,
  type ImageRun,
  type IRunOptions,
  Paragraph,
  ShadingType,
  TextRun,
} from "docx";
import type { KitView, RenderInput } from "../../../core/kit/toKitView.ts";
import { groupPosts, type ImageView, type Shared, type TextGroup } from "../../groupPosts.ts";
import { BLUE, clean, GREY, heading, linked, PALE, plain, run, subheading } from "./parts.ts";
import { pictureOf } from "./pictureOf.ts";

/** The posts, each of their texts once, under what is to be known of the platforms. */
export function writePosts(kit: KitView, document: RenderInput): Paragraph[] {
  const { platforms, messages } = kit;
  if (platforms.length === 0) return [];
  const nextPicture = docPropertiesUniqueNumericIdGen();
  return [
    heading(messages.posts),
    ...platforms
      .filter(({ notes }) => notes.length > 0)
      .map(({ platform, notes }) => plain(notes.join(" "), platform.name + messages.colon)),
    ...groupPosts(kit, document).flatMap(({ title, texts }) => [
      subheading(title),
      ...texts.flatMap((text) => writeText(text, kit, document, nextPicture)),
    ]),
  ];
}

/** A text in its box, with its counts and pictures on the same page. */
function writeText(
  { text, parts, posts, hashtags, otherFields, warnings, images, unreviewed }: TextGroup,
  { messages }: KitView,
  document: RenderInput,
  nextPicture: () => number,
): Paragraph[] {
  const counts = posts.map(({ post, count }) => `${post.platform.name}${messages.colon}${count}`);
  const facts = [
    ...posts.slice(0, 1).flatMap(({ when }) => when ?? []),
    ...hashtags.map(({ lead, value }) => `${lead}${value}`),
    posts[0].reference,
  ];
  const below = [
    {
      spacing: { after: 60 },
      children: lines(
        [counts, facts]
          .filter((parts) => parts.length > 0)
          .map((parts) => parts.join(" · "))
          .join("\n"),
        { color: GREY, size: 18 },
      ),
    },
    // One paragraph: LibreOffice moves a picture to the next page without the paragraphs that it follows, if another one follows.
    ...(images.length === 0
      ? []
      : [
          {
            spacing: { before: 80, after: 120 },
            children: images.flatMap((image, index) =>
              writeImage(image, index > 0, messages, document, nextPicture),
            ),
          },
        ]),
  ];
  return [
    ...otherFields.map(({ lead, value: { label, value } }) =>
      plain(`${lead}${label}${messages.colon}${value}`, undefined, { keepNext: true }),
    ),
    ...(parts.length === 0
      ? [box(text)]
      : parts.flatMap(({ name, text: part, counts }) => [
          plain(` · ${counts.join(" · ")}`, name, { keepNext: true }),
          box(part),
        ])),
    ...below.map(
      (options, index) => new Paragraph({ ...options, keepLines: true, keepNext: index < below.length - 1 }),
    ),
    ...warnings.map(({ lead, value }) => plain(`${lead}${value}`)),
    ...(unreviewed === undefined
      ? []
      : [new Paragraph({ children: [new TextRun({ text: unreviewed, bold: true, size: 18 })] })]),
  ];
}

/** The picture, if it is a file that Word shows; then the name of its file, or its address, and its alt text. */
function writeImage(
  { lead, value: { file, alt } }: Shared<ImageView>,
  breaksBefore: boolean,
  { altText, noAltText, colon }: KitView["messages"],
  { files }: RenderInput,
  nextPicture: () => number,
): (ImageRun | TextRun | ExternalHyperlink)[] {
  const picture = pictureOf(files?.get(file), file, alt ?? "", nextPicture);
  return [
    ...(breaksBefore ? [new TextRun({ break: 1 })] : []),
    ...(picture === undefined ? [] : [picture, new TextRun({ break: 1 })]),
    run(lead),
    linked(file),
    run(` · ${altText}${colon}${alt ?? noAltText}`),
  ];
}

/**
 * The text of a post in a box of its own, to copy; each of its lines is a line there, in one paragraph. It is no table, because
 * LibreOffice does not keep a table with the paragraph that follows.
 */
function box(text: string): Paragraph {
  const border = { style: BorderStyle.SINGLE, size: 4, space: 5, color: BLUE };
  return new Paragraph({
    style: "PostText",
    border: { top: border, bottom: border, left: border, right: border },
    shading: { type: ShadingType.CLEAR, fill: PALE, color: "auto" },
    indent: { left: 120, right: 120 },
    spacing: { before: 160, after: 120 },
    keepNext: true,
    keepLines: true,
    children: lines(text),
  });
}

/** Text whose lines are lines of one paragraph. */
function lines(text: string, options: IRunOptions = {}): TextRun[] {
  return clean(text)
    .split("\n")
    .map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 && { break: 1 }) }));
}
