import type { Run } from "../../core/kit/prose.ts";
import {
  type FactView,
  type HelplineView,
  type KitView,
  type PostView,
  type RenderInput,
  toKitView,
} from "../../core/kit/toKitView.ts";

/** A kit as one markdown document (CommonMark, with GitHub's tables), in the language of its posts. */
export default function markdown(document: RenderInput): string {
  const kit = toKitView(document);
  const { messages, day } = kit;
  const blocks = [
    `# ${escapeMarkdown(kit.title)}`,
    escapeMarkdown(kit.description),
    day === undefined ? "" : `**${messages.day}**${messages.colon}${escapeMarkdown(day)}`,
    kit.unreviewed === undefined ? "" : `**${kit.unreviewed}**`,
    `## ${messages.howTo}`,
    messages.steps.map((step, index) => `${index + 1}. ${step}`).join("\n"),
    ...kit.platforms.flatMap(({ platform, notes, posts }) => [
      `## ${escapeMarkdown(platform.name)}`,
      notes.join(" "),
      ...posts.flatMap((post) => writePost(post, kit)),
    ]),
    kit.withheld ?? "",
    kit.withheldPosts.map((post) => `- ${escapeMarkdown(post)}`).join("\n"),
    ...writeBackground(kit),
    ...section(
      messages.helplines,
      kit.helplines.map((helpline) => writeHelpline(helpline, kit)),
    ),
    ...section(
      messages.facts,
      kit.facts.map((fact) => writeFact(fact, kit)),
    ),
    `## ${messages.rules}`,
    messages.rulesIntro,
    writeTable([
      messages.ruleColumns,
      messages.ruleColumns.map(() => "---"),
      ...kit.rules.map((row) => row.map(linked)),
    ]),
    kit.checked,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, items.join("\n")];
}

function writeBackground({ background, messages }: KitView): string[] {
  if (background === undefined) return [];
  return [
    `## ${messages.background}`,
    background.unreviewed === undefined ? "" : `**${background.unreviewed}**`,
    ...background.sections.flatMap(({ heading, blocks }) => [
      `### ${escapeMarkdown(heading)}`,
      ...blocks.map((block) =>
        block.kind === "list"
          ? block.items.map((item) => `- ${writeRuns(item)}`).join("\n")
          : writeRuns(block.runs),
      ),
    ]),
  ];
}

function writeRuns(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      const text = escapeMarkdown(run.text);
      if (run.kind === "remark") return ` ⚠️ **${text}**`;
      // Backslashes escape in an address between < and > as they do in text.
      return run.kind === "link" ? `[${text}](<${escapeMarkdown(run.address)}>)` : text;
    })
    .join("");
}

function writePost(
  { post, title, count, hashtags, when, unreviewed, contentWarning, warnings, images }: PostView,
  { messages }: KitView,
): string[] {
  const facts = [
    count,
    ...[when, hashtags].map((part) => part && escapeMarkdown(part)),
    unreviewed && `**${unreviewed}**`,
  ];
  return [
    `### ${escapeMarkdown(title)}`,
    contentWarning === undefined
      ? ""
      : `**${messages.contentWarning}**${messages.colon}${escapeMarkdown(contentWarning)}`,
    fence(post.text),
    facts.filter((fact) => fact !== undefined).join(" · "),
    warnings.map(({ text }) => `- ⚠️ ${escapeMarkdown(text)}`).join("\n"),
    images
      .map(
        ({ file, alt }) =>
          `- ${escapeMarkdown(file)} · ${messages.altText}${messages.colon}${escapeMarkdown(alt)}`,
      )
      .join("\n"),
  ];
}

function writeHelpline({ name, phone, site, region, note }: HelplineView, { messages }: KitView): string {
  const parts = [
    `**${escapeMarkdown(name)}**${region === undefined ? "" : ` (${escapeMarkdown(region)})`}`,
    phone && `${messages.phone} ${escapeMarkdown(phone)}`,
    site && linked(site),
    note && escapeMarkdown(note),
  ];
  return `- ${parts.filter((part) => part).join(" · ")}`;
}

function writeFact({ statement, source, superseded }: FactView, { messages }: KitView): string {
  const cited = source.length === 0 ? messages.noSource : source.map(linked).join(", ");
  const warning = superseded === undefined ? "" : ` ⚠️ ${escapeMarkdown(superseded)}`;
  return `- ${escapeMarkdown(statement)} ${messages.source}${messages.colon}${cited}.${warning}`;
}

function writeTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** A fenced block that a text cannot end early: the fence is longer than any run of backticks in it. */
function fence(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}text\n${text}\n${marks}`;
}

/** An address as a link, anything else as text. */
function linked(source: string): string {
  return /^https?:\/\/[^\s<>|]+$/.test(source) ? `<${source}>` : escapeMarkdown(source);
}

/** Text in which nothing is markup: every ASCII character that could begin some is escaped, line breaks are spaces. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*\n\s*/g, " ")
    .replace(/[\\`*_[\]<>&|~#]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([-+=])/, "\\$1");
}
