import { type Document, describeKit, type KitText, type PostText } from "../../core/kit/toKitView.ts";

const RULE = "=".repeat(60);

/** A kit as plain text, for a mail or a note. */
export default function text(document: Document): string {
  const kit = describeKit(document);
  const { words } = kit;
  const blocks = [
    kit.title,
    kit.description,
    kit.day && `${words.day}: ${kit.day}`,
    kit.unreviewed,
    ...kit.platforms.flatMap(({ platform, notes, posts }) => [
      heading(platform.name),
      notes.join(" "),
      ...posts.flatMap((post) => writePost(post, kit)),
    ]),
    kit.withheld,
    ...section(
      words.helplines,
      kit.helplines.map(({ name, region, phone, site, note }) => {
        const who = region === undefined ? name : `${name} (${region})`;
        return [who, phone && `${words.phone} ${phone}`, site, note].filter((part) => part).join(" · ");
      }),
    ),
    ...section(
      words.facts,
      kit.facts.map(({ statement, source, superseded }) => {
        const cited = source.length === 0 ? words.noSource : source.join(", ");
        return [statement, `${words.source}: ${cited}.`, superseded].filter((part) => part).join(" ");
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

function writePost({ post, title, count, when, unreviewed, images }: PostText, { words }: KitText): string[] {
  const facts = [count, when, unreviewed].filter((part) => part !== undefined).join(" · ");
  const pictures = images.map(({ file, alt }) => `${file} · ${words.altText}: ${alt}`);
  return [`--- ${title} · ${facts}`, post.text, ...pictures];
}
