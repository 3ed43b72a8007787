import type { Messages } from "../../core/i18n/Messages.ts";
import type { Run } from "../../core/kit/prose.ts";
import { type KitView, type PostView, type RenderInput, toKitView } from "../../core/kit/toKitView.ts";

const RULE = "=".repeat(60);

/** A kit as plain text, for a mail or a note. */
export default function text(document: RenderInput): string {
  const kit = toKitView(document);
  const { messages } = kit;
  const blocks = [
    kit.title,
    kit.description,
    kit.day && `${messages.day}${messages.colon}${kit.day}`,
    kit.unreviewed,
    ...kit.platforms.flatMap(({ platform, notes, posts }) => [
      heading(platform.name),
      notes.join(" "),
      ...posts.flatMap((post) => writePost(post, kit)),
    ]),
    kit.withheld,
    ...kit.withheldPosts,
    ...writeBackground(kit),
    ...section(
      messages.helplines,
      kit.helplines.map(({ name, region, phone, site, note }) => {
        const who = region === undefined ? name : `${name} (${region})`;
        return [who, phone && `${messages.phone} ${phone}`, site, note].filter((part) => part).join(" · ");
      }),
    ),
    ...section(
      messages.facts,
      kit.facts.map(({ statement, source, superseded }) => {
        const cited = source.length === 0 ? messages.noSource : source.join(", ");
        return [statement, `${messages.source}${messages.colon}${cited}.`, superseded]
          .filter((part) => part)
          .join(" ");
      }),
    ),
    kit.checked,
  ];
  return `${blocks.filter((block) => block).join("\n\n")}\n`;
}

function heading(title: string): string {
  return `${RULE}\n${title}\n${RULE}`;
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [heading(title), items.map((item) => `- ${item}`).join("\n")];
}

function writeBackground({ background, messages }: KitView): string[] {
  if (background === undefined) return [];
  return [
    heading(messages.background),
    background.unreviewed ?? "",
    ...background.sections.flatMap((section) => [
      `--- ${section.heading}`,
      ...section.blocks.map((block) =>
        block.kind === "list"
          ? block.items.map((item) => `- ${writeRuns(item)}`).join("\n")
          : writeRuns(block.runs),
      ),
    ]),
  ];
}

function writeRuns(runs: readonly Run[]): string {
  return runs.map(({ kind, text: words }) => (kind === "remark" ? ` (${words})` : words)).join("");
}

/** Text that a reader of the kit would divide, or take for a line of the kit itself. */
const UNCLEAR = /^(?:--|={3}|! |~~~)|^[^\S\n]|[^\S\n]$| · /m;

/** A text between two lines of tildes, more than it has itself, if one of its lines could be the kit's. */
function fenced(text: string, { contentWarning, title, firstComment, ...messages }: Messages): string {
  const starts = [contentWarning, title, firstComment];
  const sentences = [messages.checkedOn(HOLE), messages.withheld(1), messages.withheld(2)].map(fixedPartOf);
  const isClear =
    !UNCLEAR.test(text) &&
    !starts.some((start) => text.startsWith(start)) &&
    !sentences.some((sentence) => text.includes(sentence));
  if (isClear) return text;
  const longest = Math.max(2, ...Array.from(text.matchAll(/^~+/gm), ([run]) => run.length));
  const fence = "~".repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

const HOLE = "1";

/** The longest part of a sentence that is the same whatever its number or its date. */
function fixedPartOf(sentence: string): string {
  const parts = sentence.split(/\d+/).map((part) => part.trim());
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
}

function writePost(
  { post, parts, title, reference, count, when, unreviewed, otherFields, warnings, images }: PostView,
  { messages }: KitView,
): string[] {
  const facts = [count, when, unreviewed, reference].filter((part) => part !== undefined).join(" · ");
  const pictures = images.map(({ file, alt }) => `${file} · ${messages.altText}${messages.colon}${alt}`);
  const doubts = warnings.map(({ text }) => `! ${text}`);
  const before = otherFields.map(({ label, value }) => `${label}${messages.colon}${value}`);
  const texts = parts.flatMap((part) => [`-- ${part.name} · ${part.count}`, fenced(part.text, messages)]);
  return [
    `--- ${title} · ${facts}`,
    ...before,
    ...(parts.length === 0 ? [fenced(post.text, messages)] : texts),
    ...pictures,
    ...doubts,
  ];
}
