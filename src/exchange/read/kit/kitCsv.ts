import type { KitPost } from "../../KitPost.ts";
import type { Origin } from "../../Origin.ts";
import { joinParts } from "./joinParts.ts";

/** The columns that every kit has. */
const OF_KIT = ["platform", "language", "id", "text", "count", "limit", "part"];
/** The name of the field, as kits and comments have it. */
export const FIRST_COMMENT = "first comment";
/** Those from which nothing is taken: bluehart finds it in the text, or counts it. */
const DERIVED = new Set(["count", "hashtags", "links", "warnings"]);

/**
 * The posts of a kit that `bluehart export kit.csv` wrote, of which those that are divided have a row for each part; undefined if a
 * table is none.
 *
 * @param originOf - the place of a value, by its row and column
 */
export function kitOfRows(
  [head = [], ...body]: readonly (readonly string[])[],
  originOf: (row: number, column: number) => Origin,
): KitPost[] | undefined {
  if (!OF_KIT.every((name) => head.includes(name))) return undefined;
  const used = new Set<string>();
  const column = (name: string) => {
    used.add(name);
    return head.indexOf(name);
  };
  const [id, platform, language, text] = [
    column("id"),
    column("platform"),
    column("language"),
    column("text"),
  ];
  const [part, limit, date, time] = [column("part"), column("limit"), column("date"), column("time")];
  const [files, alts, warning] = [column("images"), column("alt text"), column("content warning")];
  const [title, comment] = [column("title"), column(FIRST_COMMENT)];
  const posts: { readonly post: KitPost; readonly parts: { text: string; limit: number }[] }[] = [];
  const open = new Map<string, (typeof posts)[number]>();
  for (const [index, row] of body.entries()) {
    const of = (at: number) => row[at] ?? "";
    if (of(text).trim() === "") continue;
    const key = JSON.stringify([of(id), of(platform), of(language)]);
    const number = Number.parseInt(of(part), 10);
    const own = { text: of(text), limit: Number(of(limit)) };
    const before = open.get(key);
    if (number > 1 && before !== undefined) {
      before.parts.push(own);
      continue;
    }
    const shown = of(alts).split("\n");
    const post: KitPost = {
      id: of(id),
      platform: of(platform),
      language: of(language),
      text: of(text),
      when: [of(date), of(time)].filter(Boolean).join(" "),
      images: of(files)
        .split("\n")
        .flatMap((file, at) => (file === "" ? [] : [{ file, alt: shown[at] ?? "" }])),
      contentWarning: of(warning),
      title: of(title),
      firstComment: of(comment),
      isThread: of(part) !== "",
      notes: row.flatMap((value, at) => {
        const name = head[at] ?? "";
        return value === "" || used.has(name) || DERIVED.has(name) ? [] : [`${name}: ${value}`];
      }),
      origin: originOf(index + 1, text),
    };
    const started = { post, parts: [own] };
    posts.push(started);
    open.set(key, started);
  }
  return posts.map(({ post, parts }) =>
    post.isThread === true ? { ...post, text: joinParts(parts) } : post,
  );
}
