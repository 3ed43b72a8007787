import { createHash } from "node:crypto";
import type { PostDate } from "../../core/campaign/dateOf.ts";
import { type Post, postedParts } from "../../core/compose/Post.ts";
import type { Messages } from "../../core/i18n/Messages.ts";
import { composerAddress } from "../../core/kit/composerAddress.ts";
import { type KitView, type RenderInput, toKitView } from "../../core/kit/toKitView.ts";
import { groupBy } from "../../core/text/groupBy.ts";
import { titleOf } from "../../core/text/titleOf.ts";
import type { FormatOptions } from "../FormatOptions.ts";
import { groupPosts, type TextGroup, toTextGroup } from "../groupPosts.ts";

/** What an event says, before it is escaped. */
interface Event {
  /** What tells the event from others of its year. */
  readonly identity: readonly string[];
  readonly posts: readonly Post[];
  readonly date: PostDate;
  readonly summary: string;
  readonly description: string;
}

/** What parts the texts of one event. */
const RULE = "-".repeat(20);

/**
 * A calendar with an event for each post that has a date (RFC 5545): its texts in the description, an alarm a quarter of an hour
 * before. An event has the same UID in every export, so that a second import updates it.
 *
 * It is written here, because the packages that write calendars fold lines by characters, and not at 75 octets, or need a
 * newer Node.
 */
export default function ics(document: RenderInput, { per = "post" }: FormatOptions): string {
  const kit = toKitView(document);
  const events = per === "post" ? postEvents(kit, document) : platformEvents(kit);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//bluehart//bluehart//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(kit.title)}`,
    ...events.flatMap((event) => writeEvent(event, kit, document)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** An event for each post, with its texts for all platforms and languages. */
function postEvents(kit: KitView, document: RenderInput): Event[] {
  const posts = groupBy(groupPosts(kit, document), ({ id }) => id);
  return [...posts].flatMap(([id, groups]) => {
    const event = describePost(
      id,
      groups.flatMap(({ texts }) => texts),
      kit,
    );
    return event ?? [];
  });
}

function describePost(id: string, texts: readonly TextGroup[], { messages }: KitView): Event | undefined {
  const posts = texts.flatMap((text) => text.posts.map(({ post }) => post));
  const date = texts[0]?.posts[0].date;
  if (date === undefined) return undefined;
  const languages = languagesOf(posts);
  const blocks = texts.map((group) => {
    const names = group.posts.map(({ post }) => post.platform.name).join(", ");
    const language = languages.length > 1 ? ` (${group.posts[0].post.language})` : "";
    const counts = group.posts.map(({ post, count }) => `${post.platform.name}${messages.colon}${count}`);
    const body = describeText(group, counts, messages);
    return texts.length > 1 ? `${names}${language}\n\n${body}` : body;
  });
  const names = [...new Set(posts.map(({ platform }) => platform.name))].join(", ");
  return {
    identity: [id],
    posts,
    date,
    summary: `${messages.post}${messages.colon}${titleOf(texts[0]?.text ?? id)} (${names})`,
    description: blocks.join(`\n\n${RULE}\n\n`),
  };
}

/** An event for each post on each platform in each language. */
function platformEvents({ platforms, messages }: KitView): Event[] {
  return platforms
    .flatMap(({ posts }) => posts)
    .flatMap((view) => {
      const { post, title, date, count } = view;
      if (date === undefined) return [];
      return [
        {
          identity: [post.id, post.platform.id, post.language],
          posts: [post],
          date,
          summary: `${post.platform.name}${messages.colon}${title}`,
          description: describeText(toTextGroup([view], messages), [count], messages),
        },
      ];
    });
}

function describeText(
  { text, parts, unreviewed, otherFields, warnings, images }: TextGroup,
  counts: readonly string[],
  { altText, noAltText, colon }: Messages,
): string {
  const notes = [
    ...counts,
    ...(unreviewed === undefined ? [] : [unreviewed]),
    ...otherFields.map(({ lead, value: { label, value } }) => `${lead}${label}${colon}${value}`),
    ...warnings.map(({ lead, value }) => `${lead}${value}`),
    ...images.map(
      ({ lead, value: { file, alt } }) => `${lead}${file} · ${altText}${colon}${alt ?? noAltText}`,
    ),
  ];
  const texts = parts.map((part) => `${part.name} · ${part.counts.join(" · ")}\n\n${part.text}`);
  return [...(parts.length === 0 ? [text] : texts), notes.join("\n")].join("\n\n");
}

function writeEvent(
  { identity, posts, date, summary, description }: Event,
  kit: KitView,
  { calendar }: RenderInput,
): string[] {
  const [post, ...others] = posts;
  const address = post && others.length === 0 ? composerAddress(postedParts(post)[0]) : undefined;
  const [language, ...more] = languagesOf(posts);
  const names = [...new Set(posts.map(({ platform }) => platform.name))];
  const { exported = `${calendar.today}T00:00:00Z` } = calendar;
  const stamp = exported.replace(/[-:]/g, "");
  return [
    "BEGIN:VEVENT",
    `UID:${uidOf(...identity, calendar.year ?? date.date.slice(0, 4))}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequenceOf(exported)}`,
    `DTSTART:${date.utc.replace(/[-:]/g, "")}`,
    "DURATION:PT15M",
    textProperty("SUMMARY", summary, kit.language),
    textProperty("DESCRIPTION", description, more.length === 0 ? language : undefined),
    ...(address === undefined ? [] : [`URL:${address}`]),
    `CATEGORIES:${names.map(escapeText).join(",")}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:-PT15M",
    textProperty("DESCRIPTION", summary, kit.language),
    "END:VALARM",
    "END:VEVENT",
  ];
}

function languagesOf(posts: readonly Post[]): string[] {
  return [...new Set(posts.map(({ language }) => language))];
}

/** A property with a text; its language is left out if it is unknown, or if the text is in several (RFC 5545, 3.2.10). */
function textProperty(name: string, text: string, language = "und"): string {
  return `${name}${language === "und" ? "" : `;LANGUAGE=${language}`}:${escapeText(text)}`;
}

/** The same for the same post of the same year, whatever its text and its date. */
function uidOf(...parts: readonly (string | number)[]): string {
  return `${createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 32)}@bluehart`;
}

/**
 * The number of an event's version (RFC 5545, 3.8.7.4), which grows with each export: seconds since 2000, because those since 1970
 * outgrow 32 bits in 2038. A moment before is 0.
 */
function sequenceOf(moment: string): number {
  return Math.max(0, Math.floor((Date.parse(moment) - Date.UTC(2000, 0, 1)) / 1000));
}

/** Text as RFC 5545, 3.3.11, has it. Control characters but line breaks are not allowed. */
function escapeText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\0-\x08\x0b-\x1f\x7f]/g, "")
      .replace(/[\\;,]/g, "\\$&")
      .replaceAll("\n", "\\n")
  );
}

/** A line cut at 75 octets, never inside a character (RFC 5545, 3.1). */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (octets + length > 75) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}
