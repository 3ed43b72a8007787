import type { Post } from "../../compose/Post.ts";
import { isLetter } from "../../text/characters.ts";
import { countGraphemes } from "../../text/counting/graphemes.ts";
import { spanAt } from "../../text/Span.ts";
import { unicode } from "../../text/unicode.ts";
import type { PostRule, Report } from "../Rule.ts";

/** What looks like a hashtag, up to white space or the next sign, but no keycap emoji. */
const WRITTEN = unicode.gu`(?<!&|(?<![\p{L}\p{N}])[A-G])[#＃](?!\ufe0f|\u20e3)[^\s#＃]+`;
/** Not "C# en F#". */
const APART = unicode.gu`(?<![\p{L}\p{N}])[#＃][ \u00a0]+(\S+)`;
/** What may follow a hashtag and is not meant to be of it. */
const CLOSING = ".,;:!?)]}\"'»”“’‘…/-–—";
/** What follows a hashtag's letters and is plainly not of it: an emoji, a dash, a mark, or "’s". */
const APPENDED = unicode.u`^(?:[–—…,;:!?)\]}»”“]|\p{Extended_Pictographic}|\p{Regional_Indicator}|['’]\p{Ll}{1,2}(?!\p{L}))`;
/** "We’re #1", "tip #12": a number, no hashtag. */
const NUMBER_SIGN = /^\d{1,2}$/;

type Params =
  | {
      readonly kind: "partly";
      readonly platform: string;
      readonly written: string;
      readonly linked: string;
      /** The hashtag without the signs that end it, or the hashtags that it lists. */
      readonly better: readonly string[];
    }
  | { readonly kind: "too-much"; readonly platform: string; readonly meant: string; readonly linked: string }
  | { readonly kind: "not"; readonly platform: string; readonly written: string; readonly why: Why }
  | {
      readonly kind: "too-long";
      readonly platform: string;
      readonly tag: string;
      readonly max: number;
      readonly length: number;
    }
  | { readonly kind: "space"; readonly word: string };

/** Why a platform does not link a hashtag; undefined if that cannot be told. */
type Why = "no-letter" | "no-space-before" | "brackets" | "characters" | undefined;

/** What was written as a hashtag is not linked by the platform, or only in part. */
export const hashtagSyntax: PostRule<"hashtag-syntax", Params> = {
  name: "hashtag-syntax",
  severity: "warning",
  fixable: false,
  looksAtParts: true,
  *check(post) {
    if (post.platform.hashtags.syntax === "none") return;
    yield* writtenInText(post);
    yield* addedByCatalogue(post);
    yield* tooLong(post);
  },
};

function* writtenInText({ text, bodyLength, count, platform }: Post): Generator<Report<Params>> {
  const body = text.slice(0, bodyLength);
  if (!/[#＃]/.test(body)) return;
  const linkedAt = new Map(count.hashtags.map(({ start, tag }) => [start, tag]));
  for (const { 0: run, index: offset } of WRITTEN.matchAll(body)) {
    const written = withoutClosing(run).slice(1);
    if (written === "" || spanAt(offset, count.links) !== undefined || NUMBER_SIGN.test(written)) continue;
    const linked = linkedAt.get(offset);
    const meant = meantBy(written);
    if (linked !== undefined && linked.length > meant.length && ENDS_WORD.test(linked.slice(meant.length))) {
      const params = { kind: "too-much", platform: platform.name, meant, linked } as const;
      yield { params, span: { start: offset, end: offset + 1 + linked.length } };
      continue;
    }
    if (linked !== undefined && linked.length >= written.length) continue;
    if (linked !== undefined && linked === meant && APPENDED.test(written.slice(meant.length))) continue;
    yield {
      params: describe(platform.name, written, linked, reason(body, offset, written)),
      span: { start: offset, end: offset + 1 + written.length },
    };
  }
  for (const { 0: found, 1: word = "", index: offset } of APART.matchAll(body)) {
    if (!isLetter(word.codePointAt(0) ?? 0)) continue;
    yield { params: { kind: "space", word }, span: { start: offset, end: offset + found.length } };
  }
}

/** A hashtag of more characters than the platform takes. */
function* tooLong({ count, platform }: Post): Generator<Report<Params>> {
  const max = platform.hashtags.maxLength;
  if (max === undefined) return;
  for (const span of count.hashtags) {
    const length = countGraphemes(span.tag);
    if (length <= max) continue;
    yield { params: { kind: "too-long", platform: platform.name, tag: span.tag, max, length }, span };
  }
}

function* addedByCatalogue({ added, text, bodyLength, count, platform }: Post): Generator<Report<Params>> {
  let offset = bodyLength;
  for (const { tag, source } of added) {
    offset = text.indexOf(`#${tag}`, offset);
    const linked = count.hashtags.find(({ start }) => start === offset)?.tag;
    if (linked !== tag) {
      // The list has to be changed, not the post.
      const at = source.range({ start: 0, end: tag.length });
      yield { params: describe(platform.name, tag, linked, undefined), at };
    }
    offset += tag.length + 1;
  }
}

function describe(platform: string, written: string, linked: string | undefined, why: Why): Params {
  return linked === undefined
    ? { kind: "not", platform, written, why }
    : { kind: "partly", platform, written, linked, better: betterTags(written) };
}

/** The letters, digits and underscores at the start. */
const TAG = unicode.u`^[\p{L}\p{M}\p{N}_\u00b7\u200c\u200d]*`;
const BETWEEN_WORDS = unicode.u`[^\p{L}\p{M}\p{N}_]+`;
const ENDS_WORD = unicode.u`^[^\p{L}\p{N}-]`;
const WITHOUT_LETTER = unicode.u`^[\p{N}\p{P}]+$`;

/** What the author of a run of characters meant as the hashtag: its letters, digits and underscores. */
function meantBy(written: string): string {
  return TAG.exec(written)?.[0] ?? "";
}

/** `Stop, online-geweld` as the hashtags `Stop` and `OnlineGeweld`. */
function betterTags(written: string): readonly string[] {
  return written
    .split(/[,;]/)
    .map(joinWords)
    .filter((tag) => tag !== "");
}

/** `online-geweld` as `OnlineGeweld`, which every platform links whole. */
function joinWords(written: string): string {
  return BETWEEN_WORDS.split(written)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
}

function withoutClosing(run: string): string {
  let end = run.length;
  while (end > 1 && CLOSING.includes(run.charAt(end - 1))) end--;
  return run.slice(0, end);
}

function reason(body: string, offset: number, written: string): Why {
  if (WITHOUT_LETTER.test(written)) return "no-letter";
  const before = body.charAt(offset - 1);
  if (/[([{]/.test(before)) return "brackets";
  if (offset > 0 && !/\s/.test(before)) return "no-space-before";
  return "characters";
}
