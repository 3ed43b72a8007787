import type { Post } from "../../core/compose/Post.ts";
import type { Span } from "../../core/text/Span.ts";

/** A stretch of a post's text that is shown alike. */
export interface Stretch {
  readonly text: string;
  readonly kind: "plain" | "hashtag" | "link";
  /** Whether the feed hides it behind "more". */
  readonly folded: boolean;
}

/** The text of a post's field in stretches; `value` is the post's text, perhaps with white space around it. */
export function marksOf(
  value: string,
  { count, platform, text }: Pick<Post, "count" | "platform" | "text">,
): Stretch[] {
  const lead = value.indexOf(text);
  const shift = ({ start, end }: Span) => ({ start: start + lead, end: end + lead });
  const marks = [
    ...count.hashtags.map((span) => ({ ...shift(span), kind: "hashtag" as const })),
    ...(platform.links.clickable ? count.links : []).map((span) => ({
      ...shift(span),
      kind: "link" as const,
    })),
  ].sort((one, other) => one.start - other.start);
  const fold =
    count.fold === undefined
      ? value.length
      : lead + foldBefore(text, count.fold, [...count.hashtags, ...count.links]);
  const stretches: Stretch[] = [];
  const add = (start: number, end: number, kind: Stretch["kind"]) => {
    for (const [from, to, folded] of [
      [start, Math.min(end, fold), false],
      [Math.max(start, fold), end, true],
    ] as const) {
      if (to > from) stretches.push({ text: value.slice(from, to), kind, folded });
    }
  };
  let at = 0;
  for (const { start, end, kind } of marks) {
    if (start < at) continue;
    add(at, start, "plain");
    add(start, end, kind);
    at = end;
  }
  add(at, value.length, "plain");
  return stretches;
}

/** Where the fold is shown: before the word, hashtag or link that it would cut, for no feed cuts one. */
export function foldBefore(text: string, fold: number, whole: readonly Span[]): number {
  const cut = whole.find(({ start, end }) => start < fold && fold < end);
  if (cut !== undefined) return cut.start === 0 ? fold : cut.start;
  if (/\s/.test(text.charAt(fold)) || /\s/.test(text.charAt(fold - 1))) return fold;
  const start = text.slice(0, fold).search(/\S+$/);
  return start > 0 ? start : fold;
}
