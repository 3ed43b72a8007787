import { dateOf } from "../../core/campaign/dateOf.ts";
import { type Part, type Post, postedParts } from "../../core/compose/Post.ts";
import { messageOf } from "../../core/i18n/findings/FindingMessages.ts";
import { findingMessagesIn } from "../../core/i18n/findings/index.ts";
import type { RenderInput } from "../../core/kit/toKitView.ts";
import { joinLines } from "../../core/text/joinLines.ts";
import { toCsv } from "../csv.ts";
import type { FormatOptions } from "../FormatOptions.ts";

const COLUMNS = [
  "platform",
  "language",
  "id",
  "text",
  "count",
  "limit",
  "hashtags",
  "links",
  "images",
  "alt text",
  "content warning",
  "title",
  "first comment",
  "date",
  "time",
  "part",
  "warnings",
];

/** A kit as a table for a spreadsheet: one row a post, or a row for each part of one that is divided. */
export default function csv({ kit, calendar }: RenderInput, { delimiter }: FormatOptions): string {
  const { posts, campaign } = kit;
  const rows = posts.flatMap((post) => postedParts(post).map((part) => toRow(part, post)));
  return toCsv([COLUMNS, ...rows], { guard: true, mark: true, delimiter });

  function toRow(part: Post | Part, post: Post): string[] {
    const { platform, language, id, text, count, images, contentWarning, title, firstComment, origin } = part;
    const when = dateOf(origin, campaign, calendar);
    return [
      platform.id,
      language,
      id,
      text,
      String(count.length),
      String(count.limit),
      count.hashtags.map(({ tag }) => `#${tag}`).join(" "),
      count.links.map((link) => link.text).join(" "),
      images.map(({ file }) => file).join("\n"),
      images.map(({ alt }) => joinLines(alt.get(language)?.value ?? "")).join("\n"),
      contentWarning ?? "",
      title?.text ?? "",
      firstComment?.text ?? "",
      when?.date ?? "",
      when?.hasTime ? when.time : "",
      "part" in part ? `${part.part.number}/${part.part.of}` : "",
      kit
        .notesOf(post)
        .map((note) => messageOf(note, findingMessagesIn(language)))
        .join("\n"),
    ];
  }
}
