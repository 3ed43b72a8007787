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

function writePost(
  { post, parts, title, count, when, unreviewed, otherFields, warnings, images }: PostView,
  { messages }: KitView,
): string[] {
  const facts = [count, when, unreviewed].filter((part) => part !== undefined).join(" · ");
  const pictures = images.map(({ file, alt }) => `${file} · ${messages.altText}${messages.colon}${alt}`);
  const doubts = warnings.map(({ text }) => `! ${text}`);
  const before = otherFields.map(({ label, value }) => `${label}${messages.colon}${value}`);
  const texts = parts.flatMap((part) => [`-- ${part.name} · ${part.count}`, part.text]);
  return [
    `--- ${title} · ${facts}`,
    ...before,
    ...(parts.length === 0 ? [post.text] : texts),
    ...pictures,
    ...doubts,
  ];
}
