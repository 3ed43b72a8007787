import {
  type Campaign,
  type Fact,
  type Helpline,
  type Language,
  type Texts,
  textIn,
} from "../../campaign/Campaign.ts";
import type { Kit } from "../../check/buildKit.ts";
import type { Post } from "../../compose/Post.ts";
import type { Platform } from "../../platform/Platform.ts";
import { type Words, wordsIn } from "../words.ts";

/** A kit as one markdown document (CommonMark, with GitHub's tables), in the language of its posts. */
export default function markdown(kit: Kit): string {
  const { campaign, posts, withheld } = kit;
  const language = posts[0]?.language ?? campaign.languages[0];
  const words = wordsIn(language);
  const write = new Writer(campaign, language, words);
  const blocks = [
    `# ${write.text(campaign.title)}`,
    write.text(campaign.description),
    ...write.day(),
    `## ${words.howTo}`,
    words.steps.map((step, index) => `${index + 1}. ${step}`).join("\n"),
    ...kit.platforms.flatMap((platform) => write.platform(platform, posts)),
    withheld.length === 0 ? "" : words.withheld(withheld.length),
    ...write.section(
      words.helplines,
      campaign.helplines.map((helpline) => write.helpline(helpline)),
    ),
    ...write.section(
      words.facts,
      campaign.facts.map((fact) => write.fact(fact)),
    ),
    `## ${words.rules}`,
    words.rulesIntro,
    write.rules(kit.platforms.filter(({ id }) => posts.some(({ platform }) => platform.id === id))),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

class Writer {
  readonly #campaign: Campaign;
  readonly #language: Language;
  readonly #words: Words;

  constructor(campaign: Campaign, language: Language, words: Words) {
    this.#campaign = campaign;
    this.#language = language;
    this.#words = words;
  }

  text(texts: Texts): string {
    return escapeMarkdown(textIn(texts, this.#language, this.#campaign) ?? "");
  }

  day(): string[] {
    const { day } = this.#campaign;
    if (day === undefined) return [];
    const [month, date] = day.date.split("-").map(Number);
    const when = new Date(Date.UTC(2000, (month ?? 1) - 1, date));
    const format = new Intl.DateTimeFormat(this.#language === "und" ? "en" : this.#language, {
      day: "numeric",
      month: "long",
      timeZone: "UTC",
    });
    return [`**${this.#words.day}:** ${format.format(when)}, ${this.text(day.name)}`];
  }

  section(title: string, items: readonly string[]): string[] {
    return items.length === 0 ? [] : [`## ${title}`, items.join("\n")];
  }

  platform(platform: Platform, posts: readonly Post[]): string[] {
    const own = posts.filter((post) => post.platform.id === platform.id);
    if (own.length === 0) return [];
    const notes = [
      platform.image?.required ? this.#words.image : "",
      platform.links.clickable ? "" : this.#words.noLinks,
    ];
    return [
      `## ${escapeMarkdown(platform.name)}`,
      notes.filter((note) => note !== "").join(" "),
      ...own.flatMap((post) => this.post(post)),
    ];
  }

  post({ id, language, text, count }: Post): string[] {
    const title = language === this.#language ? id : `${id} (${language})`;
    const unreviewed = this.#campaign.translations.get(language)?.status === "unreviewed";
    const tags = count.hashtags.map(({ tag }) => `#${tag}`).join(" ");
    const facts = [
      this.#words.characters(count.length, count.limit),
      tags === "" ? "" : `${this.#words.hashtags}: ${escapeMarkdown(tags)}`,
      unreviewed ? `**${wordsIn(language).unreviewed}**` : "",
    ];
    return [`### ${escapeMarkdown(title)}`, fence(text), facts.filter((fact) => fact !== "").join(" · ")];
  }

  helpline({ name, phone, site, region, note }: Helpline): string {
    const address = textIn(site, this.#language, this.#campaign);
    const parts = [
      `**${escapeMarkdown(name)}**${region === undefined ? "" : ` (${escapeMarkdown(region)})`}`,
      phone === undefined ? "" : `${this.#words.phone} ${escapeMarkdown(phone)}`,
      address === undefined ? "" : linked(address),
      this.text(note),
    ];
    return `- ${parts.filter((part) => part !== "").join(" · ")}`;
  }

  fact({ statement, source, supersededBy }: Fact): string {
    const { noSource, source: label, superseded } = this.#words;
    const cited =
      source === undefined
        ? noSource
        : [source.title, source.year, source.url]
            .flatMap((part) => (part === undefined ? [] : linked(String(part))))
            .join(", ");
    const newer = this.#campaign.facts.find(({ id }) => id === supersededBy);
    const warning = newer === undefined ? "" : ` ⚠️ ${superseded(this.text(newer.statement))}`;
    return `- ${this.text(statement)} ${label}: ${cited}.${warning}`;
  }

  rules(platforms: readonly Platform[]): string {
    const rows = platforms.flatMap(({ name, limits }) =>
      limits.map(({ max, unit, confidence, checked, source }) =>
        [name, String(max), this.#words.units[unit], this.#words.confidence[confidence], checked, source].map(
          linked,
        ),
      ),
    );
    const { ruleColumns } = this.#words;
    return [ruleColumns, ruleColumns.map(() => "---"), ...rows]
      .map((row) => `| ${row.join(" | ")} |`)
      .join("\n");
  }
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
