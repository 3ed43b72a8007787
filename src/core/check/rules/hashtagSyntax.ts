import type { Post } from "../../compose/Post.ts";
import { isLetter } from "../../text/characters.ts";
import { spanAt } from "../../text/Span.ts";
import type { PostRule, Report } from "../Rule.ts";

/** What looks like a hashtag, up to white space or the next sign, but no keycap emoji. */
const WRITTEN = /[#＃](?!\ufe0f|\u20e3)[^\s#＃]+/g;
const APART = /[#＃][ \u00a0]+(\S+)/g;
/** What may follow a hashtag and is not meant to be of it. */
const CLOSING = ".,;:!?)]}\"'»”’…/-";

type Params =
  | { readonly kind: "partly"; readonly platform: string; readonly written: string; readonly linked: string }
  | { readonly kind: "not"; readonly platform: string; readonly written: string; readonly why: Why }
  | { readonly kind: "space"; readonly word: string };

/** Why a platform does not link a hashtag; undefined if that cannot be told. */
type Why = "no-letter" | "no-space-before" | "characters" | undefined;

/** What was written as a hashtag is not linked by the platform, or only in part. */
export const hashtagSyntax: PostRule<"hashtag-syntax", Params> = {
  name: "hashtag-syntax",
  severity: "warning",
  fixable: false,
  *check(post) {
    if (post.platform.hashtags.syntax === "none") return;
    yield* writtenInText(post);
    yield* addedByCatalogue(post);
  },
};

function* writtenInText({ text, bodyLength, count, platform }: Post): Generator<Report<Params>> {
  const body = text.slice(0, bodyLength);
  if (!/[#＃]/.test(body)) return;
  const linkedAt = new Map(count.hashtags.map(({ start, tag }) => [start, tag]));
  for (const { 0: run, index: offset } of body.matchAll(WRITTEN)) {
    const written = withoutClosing(run).slice(1);
    if (written === "" || spanAt(offset, count.links) !== undefined) continue;
    const linked = linkedAt.get(offset);
    if (linked !== undefined && linked.length >= written.length) continue;
    yield {
      params: describe(platform.name, written, linked, reason(body, offset, written)),
      span: { start: offset, end: offset + 1 + written.length },
    };
  }
  for (const { 0: found, 1: word = "", index: offset } of body.matchAll(APART)) {
    if (!isLetter(word.codePointAt(0) ?? 0)) continue;
    yield { params: { kind: "space", word }, span: { start: offset, end: offset + found.length } };
  }
}

function* addedByCatalogue({ added, text, bodyLength, count, platform }: Post): Generator<Report<Params>> {
  let offset = bodyLength;
  for (const { tag } of added) {
    offset = text.indexOf(`#${tag}`, offset);
    const linked = count.hashtags.find(({ start }) => start === offset)?.tag;
    if (linked !== tag) {
      const params = describe(platform.name, tag, linked, undefined);
      yield { params, span: { start: offset, end: offset + 1 + tag.length } };
    }
    offset += tag.length + 1;
  }
}

function describe(platform: string, written: string, linked: string | undefined, why: Why): Params {
  return linked === undefined
    ? { kind: "not", platform, written, why }
    : { kind: "partly", platform, written, linked };
}

function withoutClosing(run: string): string {
  let end = run.length;
  while (end > 1 && CLOSING.includes(run.charAt(end - 1))) end--;
  return run.slice(0, end);
}

function reason(body: string, offset: number, written: string): Why {
  if (/^[\p{N}\p{P}]+$/u.test(written)) return "no-letter";
  if (offset > 0 && !/\s/.test(body.charAt(offset - 1))) return "no-space-before";
  return "characters";
}
