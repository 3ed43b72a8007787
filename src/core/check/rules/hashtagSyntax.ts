import type { Post } from "../../compose/Post.ts";
import { isLetter } from "../../text/characters.ts";
import { spanAt } from "../../text/Span.ts";
import type { Report, Rule } from "../Finding.ts";

/** What looks like a hashtag, up to white space or the next sign, but no keycap emoji. */
const WRITTEN = /[#＃](?!\ufe0f|\u20e3)[^\s#＃]+/g;
const APART = /[#＃][ \u00a0]+(\S+)/g;
/** What may follow a hashtag and is not meant to be of it. */
const CLOSING = ".,;:!?)]}\"'»”’…/-";

/** What was written as a hashtag is not, or not wholly, linked by the platform. */
export const hashtagSyntax: Rule = {
  name: "hashtag-syntax",
  *check(post) {
    if (post.platform.hashtags.syntax === "none") return;
    yield* writtenInText(post);
    yield* addedByCatalogue(post);
  },
};

function* writtenInText({ text, bodyLength, count, platform }: Post): Generator<Report> {
  const body = text.slice(0, bodyLength);
  if (!/[#＃]/.test(body)) return;
  const linkedAt = new Map(count.hashtags.map(({ start, tag }) => [start, tag]));
  for (const { 0: run, index: offset } of body.matchAll(WRITTEN)) {
    const written = withoutClosing(run).slice(1);
    if (written === "" || spanAt(offset, count.links) !== undefined) continue;
    const linked = linkedAt.get(offset);
    if (linked !== undefined && linked.length >= written.length) continue;
    const message =
      linked === undefined
        ? `${platform.name} does not link #${written}: ${reason(body, offset, written)}`
        : `#${written} links only #${linked} on ${platform.name}`;
    yield { severity: "warning", message, span: { start: offset, end: offset + 1 + written.length } };
  }
  for (const { 0: found, 1: word = "", index: offset } of body.matchAll(APART)) {
    if (!isLetter(word.codePointAt(0) ?? 0)) continue;
    yield {
      severity: "warning",
      message: `"# ${word}" is no hashtag: remove the space after the sign`,
      span: { start: offset, end: offset + found.length },
    };
  }
}

function* addedByCatalogue({ added, text, bodyLength, count, platform }: Post): Generator<Report> {
  let offset = bodyLength;
  for (const { tag } of added) {
    offset = text.indexOf(`#${tag}`, offset);
    const linked = count.hashtags.find(({ start }) => start === offset)?.tag;
    if (linked !== tag) {
      const message =
        linked === undefined
          ? `${platform.name} does not link #${tag}`
          : `#${tag} links only #${linked} on ${platform.name}`;
      yield { severity: "warning", message, span: { start: offset, end: offset + 1 + tag.length } };
    }
    offset += tag.length + 1;
  }
}

function withoutClosing(run: string): string {
  let end = run.length;
  while (end > 1 && CLOSING.includes(run.charAt(end - 1))) end--;
  return run.slice(0, end);
}

function reason(body: string, offset: number, written: string): string {
  if (/^[\p{N}\p{P}]+$/u.test(written)) return "a hashtag needs a letter";
  if (offset > 0 && !/\s/.test(body.charAt(offset - 1))) return "put a space before the sign";
  return "use letters, digits and _ only";
}
