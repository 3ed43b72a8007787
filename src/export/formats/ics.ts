import { createHash } from "node:crypto";
import { composerAddress } from "../../core/kit/composerAddress.ts";
import { type KitView, type PostView, type RenderInput, toKitView } from "../../core/kit/toKitView.ts";

/**
 * A calendar with an event for each post that has a date (RFC 5545): the text in its description, the composer's address,
 * an alarm a quarter of an hour before. A post has the same UID in every export, so that a second import updates it.
 *
 * It is written here, because the packages that write calendars fold lines by characters, and not at 75 octets, or need a
 * newer Node.
 */
export default function ics(document: RenderInput): string {
  const kit = toKitView(document);
  const posts = kit.platforms.flatMap((platform) => platform.posts);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//bluehart//bluehart//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(kit.title)}`,
    ...posts.flatMap((post) => event(post, kit, document)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function event(
  { post, title, date, count, unreviewed, contentWarning, warnings }: PostView,
  { messages }: KitView,
  { calendar }: RenderInput,
): string[] {
  if (date === undefined) return [];
  const start = date.utc.replace(/[-:]/g, "");
  const { exported = `${calendar.today}T00:00:00Z` } = calendar;
  const stamp = exported.replace(/[-:]/g, "");
  const address = composerAddress(post);
  const summary = `${post.platform.name}: ${title}`;
  const doubts = warnings.map(({ text }) => text);
  const before = contentWarning && `${messages.contentWarning}${messages.colon}${contentWarning}`;
  const notes = [count, unreviewed, before, ...doubts].filter((part) => part !== undefined).join("\n");
  return [
    "BEGIN:VEVENT",
    `UID:${uidOf(post.id, post.platform.id, post.language, calendar.year ?? date.date.slice(0, 4))}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequenceOf(exported)}`,
    `DTSTART:${start}`,
    "DURATION:PT15M",
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(`${post.text}\n\n${notes}`)}`,
    ...(address === undefined ? [] : [`URL:${address}`]),
    `CATEGORIES:${escapeText(post.platform.name)}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:-PT15M",
    `DESCRIPTION:${escapeText(`${messages.post}${messages.colon}${summary}`)}`,
    "END:VALARM",
    "END:VEVENT",
  ];
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
