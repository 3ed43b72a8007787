import { en } from "../core/i18n/problems/documents/en.ts";
import type { ProblemWords } from "../core/i18n/problems/ProblemWords.ts";
import { wordIn } from "../core/i18n/problems/Sentence.ts";
import type { Draft } from "./Draft.ts";
import type { Remark } from "./ImportDocument.ts";
import type { Origin } from "./Origin.ts";

/** What importing has to say of the documents. */
export type Report = Pick<Draft, "became" | "assumed" | "left">;

/** What became what, what was assumed, or what was left out, in a reader's language. */
export interface ReportPart {
  readonly kind: keyof Report;
  readonly title: string;
  readonly lines: readonly ReportLine[];
}

export interface ReportLine {
  readonly text: string;
  readonly why: string;
  /** Where the document says it, such as `kit.md:12`. */
  readonly place: string;
  /** The id of the post that it is about, if it is about one. */
  readonly post: string | undefined;
}

/**
 * What importing became, assumed and left out, with the reasons and the places; without the parts that are empty.
 *
 * @param words - those of the reader; English without them
 */
export function reportOf({ became, assumed, left }: Report, words?: ProblemWords): ReportPart[] {
  const say = (words?.documents ?? en).report;
  const posts = postsByPlace(became);
  const line = ({ text, why, origin, post }: Remark): ReportLine => ({
    text: wordIn(text, words),
    why: wordIn(why, words),
    place: placeOf(origin, words),
    post,
  });
  const parts: readonly ReportPart[] = [
    {
      kind: "became",
      title: say.became,
      lines: became.map(({ what, ...decision }) => line({ text: what, ...decision })),
    },
    { kind: "assumed", title: say.assumed, lines: assumed.map(line) },
    {
      kind: "left",
      title: say.left,
      lines: left.map((remark) => ({ ...line(remark), post: posts.get(placeOf(remark.origin)) })),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** The posts by the places that they were read from; undefined where several were. */
function postsByPlace(became: Report["became"]): ReadonlyMap<string, string | undefined> {
  const posts = new Map<string, string | undefined>();
  for (const { post, origin } of became) {
    if (post === undefined) continue;
    const place = placeOf(origin);
    posts.set(place, posts.has(place) && posts.get(place) !== post ? undefined : post);
  }
  return posts;
}

/** `kit.md:12`, `kit.docx, paragraph 7`, `plan.xlsx, May!B4` */
function placeOf({ file, line, page, paragraph, sheet, cell }: Origin, words?: ProblemWords): string {
  const say = (words?.documents ?? en).report;
  if (cell !== undefined) return `${file}, ${sheet === undefined ? "" : `${sheet}!`}${cell}`;
  if (paragraph !== undefined) return `${file}, ${say.paragraph(paragraph)}`;
  if (line === undefined) return file;
  return `${file}:${line}${page === undefined ? "" : ` (${say.page(page)})`}`;
}
