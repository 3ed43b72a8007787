import type { Run } from "../../core/kit/prose.ts";
import type { FactView, HelplineView } from "../../core/kit/toCampaignView.ts";
import { type KitView, type RenderInput, toKitView } from "../../core/kit/toKitView.ts";
import { groupPosts, type TextGroup } from "../groupPosts.ts";

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
    ...(kit.platforms.length === 0 ? [] : [`## ${messages.posts}`]),
    kit.platforms
      .filter(({ notes }) => notes.length > 0)
      .map(
        ({ platform, notes }) => `- **${escapeMarkdown(platform.name)}**${messages.colon}${notes.join(" ")}`,
      )
      .join("\n"),
    ...groupPosts(kit, document).flatMap(({ title, texts }) => [
      `### ${escapeMarkdown(title)}`,
      ...texts.flatMap((text) => writeText(text, kit)),
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

function writeText(
  { text, parts, posts, hashtags, unreviewed, otherFields, warnings, images }: TextGroup,
  { messages }: KitView,
): string[] {
  const { colon } = messages;
  const escaped = (lead: string, value: string) => escapeMarkdown(`${lead}${value}`);
  const facts = [
    ...[posts[0].when].map((when) => when && escapeMarkdown(when)),
    ...hashtags.map(({ lead, value }) => escaped(lead, value)),
    unreviewed && `**${unreviewed}**`,
    escapeMarkdown(posts[0].reference),
  ];
  return [
    otherFields
      .map(({ lead, value: { label, value } }) => `${lead}**${label}**${colon}${escapeMarkdown(value)}`)
      .join("\n\n"),
    ...(parts.length === 0
      ? [fence(text)]
      : parts.flatMap(({ name, text: part, counts }) => [
          `**${name}** · ${counts.map(escapeMarkdown).join(" · ")}`,
          fence(part),
        ])),
    posts.map(({ post, count }) => `- **${escapeMarkdown(post.platform.name)}**${colon}${count}`).join("\n"),
    facts.filter((fact) => fact !== undefined).join(" · "),
    warnings.map(({ lead, value }) => `- ⚠️ ${escaped(lead, value)}`).join("\n"),
    images
      .map(({ lead, value: { file, alt } }) => {
        const shows = escapeMarkdown(alt ?? messages.noAltText);
        return `- ${escaped(lead, file)} · ${messages.altText}${colon}${shows}`;
      })
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
