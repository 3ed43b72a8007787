import { dateOf } from "../../core/campaign/dates.ts";
import type { RenderInput } from "../../core/kit/toKitView.ts";
import { toCsv } from "../csv.ts";

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
  "date",
  "time",
  "content warning",
];

/** A kit as a table for a spreadsheet: one row a post. */
export default function csv({ kit: { posts, campaign }, calendar }: RenderInput): string {
  const rows = posts.map(({ platform, language, id, text, count, images, origin, contentWarning }) => {
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
      images.map(({ alt }) => alt.get(language)?.value ?? "").join("\n"),
      when?.date ?? "",
      when?.time ?? "",
      contentWarning ?? "",
    ];
  });
  return toCsv([COLUMNS, ...rows], { guard: "'", mark: true });
}
