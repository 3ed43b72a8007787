import { isDigit, isLetter, isPunctuation, isSpace, utf16Length } from "../characters.ts";
import { countGraphemes } from "../counting/graphemes.ts";
import { keysOf } from "../keysOf.ts";
import { type Span, spanAt } from "../Span.ts";

/** A hashtag that a platform links: its name without the sign, and its place with it, in UTF-16 units. */
export interface HashtagSpan extends Span {
  readonly tag: string;
}

/** How a platform finds hashtags: a sign after certain characters, then a run of others, part of which becomes the link. */
interface Syntax {
  readonly signs: string;
  /** Whether a sign after this character begins a hashtag. At the start of a text it always does. */
  readonly after: (codePoint: number) => boolean;
  /** Whether a hashtag may contain this character. */
  readonly holds: (codePoint: number) => boolean;
  /** The part of such a run that is linked, given what follows the run; empty if none is. */
  readonly link: (run: string, rest: string) => string;
}

const codes = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.codePointAt(0) ?? 0));
const UNDERSCORE = 0x5f;
const isWord = (codePoint: number) => isLetter(codePoint) || isDigit(codePoint) || codePoint === UNDERSCORE;
const some = (text: string, test: (codePoint: number) => boolean) => {
  for (const character of text) if (test(character.codePointAt(0) ?? 0)) return true;
  return false;
};

const X_JOINERS = codes(
  "_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7",
);
const isX = (codePoint: number) => isWord(codePoint) || X_JOINERS.has(codePoint);

/**
 * X: letters with their marks, digits of any script, `_` and a few joining signs such as the middle dot; at least one
 * letter; not after such a character or `&`, not before a sign or `://`.
 *
 * Source: twitter-text 3.1, regexp/validHashtag; its lists of code points are Unicode's categories L, M and Nd.
 */
const x: Syntax = {
  signs: "#＃",
  // U+FE0E and U+FE0F are marks, but they end an emoji, and a tag may follow an emoji.
  after: (codePoint) =>
    codePoint === 0xfe0e || codePoint === 0xfe0f || (!isX(codePoint) && codePoint !== 0x26),
  holds: isX,
  link: (run, rest) => (some(run, isLetter) && !/^(?:[#＃]|:\/\/)/.test(rest) ? run : ""),
};

/** Facebook, Instagram, LinkedIn: letters, digits and `_`, not digits only. Reported; no platform publishes it. */
const letters: Syntax = {
  signs: "#＃",
  after: (codePoint) => !isWord(codePoint) && codePoint !== 0x26,
  holds: isWord,
  link: (run) => (some(run, (codePoint) => !isDigit(codePoint)) ? run : ""),
};

const MASTODON_SEPARATORS = codes("_\u00b7\u30fb\u200c");
const isMastodonWord = (codePoint: number) =>
  isWord(codePoint) || (codePoint >= 0x203f && /\p{Pc}/u.test(String.fromCodePoint(codePoint)));

/**
 * Mastodon: letters, digits and connecting punctuation, with middle dots between them; a letter or a separator inside,
 * or a letter anywhere; after white space or at the start.
 *
 * Source: mastodon/mastodon, app/models/concerns/tag/naming.rb, HASHTAG_RE.
 */
const mastodon: Syntax = {
  signs: "#＃",
  after: isSpace,
  holds: (codePoint) => isMastodonWord(codePoint) || MASTODON_SEPARATORS.has(codePoint),
  link(run) {
    const joined = run.slice(0, endOfLast(run, isMastodonWord));
    const first = joined.codePointAt(0) ?? 0;
    const last = codePointBefore(joined, joined.length) ?? 0;
    const inner = joined.slice(utf16Length(first), joined.length - utf16Length(last));
    if (isMastodonWord(first) && some(inner, (code) => isLetter(code) || MASTODON_SEPARATORS.has(code))) {
      return joined;
    }
    const plain = run.slice(0, endOfRun(run, 0, isMastodonWord));
    return some(plain, isLetter) ? plain : "";
  },
};

const BLUESKY_BREAKS = codes("\u00ad\u2060\u200a\u200b\u200c\u200d\u20e2");

/**
 * Bluesky: anything up to white space, less the punctuation at its end; not of digits and punctuation only; at most
 * 64 graphemes; after white space or at the start.
 *
 * Source: bluesky-social/atproto, packages/api/src/rich-text, TAG_REGEX and detectFacets; lexicon
 * app.bsky.richtext.facet.
 */
const bluesky: Syntax = {
  signs: "#＃",
  after: isSpace,
  holds: (codePoint) => !isSpace(codePoint) && !BLUESKY_BREAKS.has(codePoint),
  link(run) {
    const tag = run.slice(
      0,
      endOfLast(run, (codePoint) => !isPunctuation(codePoint)),
    );
    const named = some(
      tag,
      (codePoint) => !(codePoint >= 0x30 && codePoint <= 0x39) && !isPunctuation(codePoint),
    );
    return named && countGraphemes(tag) <= 64 ? tag : "";
  },
};

const isTelegram = (codePoint: number) =>
  (codePoint < 0x300 ? isWord(codePoint) : /[\p{L}\p{Nd}]/u.test(String.fromCodePoint(codePoint))) ||
  codePoint === 0x200c ||
  codePoint === 0xb7 ||
  (codePoint >= 0xd80 && codePoint <= 0xdff);

/**
 * Telegram: at most 256 letters, digits, `_`, middle dots, U+200C and Sinhala signs, one of them a letter; not after
 * such a character, not before `#`.
 *
 * Source: tdlib/td, td/telegram/MessageEntity.cpp, match_hashtags.
 */
const telegram: Syntax = {
  signs: "#",
  after: (codePoint) => !isTelegram(codePoint),
  holds: isTelegram,
  // 512 UTF-16 units are at least 256 letters, so a longer run need not be taken apart.
  link: (run, rest) =>
    run.length <= 512 && some(run, isLetter) && [...run].length <= 256 && !rest.startsWith("#") ? run : "",
};

const THREADS_BREAKS = codes(".&@!?,;:#＃");

/**
 * Threads: anything but white space and `. & @ ! ? , ; :`; not digits only. Of several, the first is the post's topic.
 *
 * Source: Meta's Threads API documentation, as Emplifi's "Threads Publishing" page gives it.
 */
const threads: Syntax = {
  signs: "#＃",
  after: (codePoint) => isSpace(codePoint) || isPunctuation(codePoint),
  holds: (codePoint) => !isSpace(codePoint) && !THREADS_BREAKS.has(codePoint),
  link: (run) => (some(run, (codePoint) => !isDigit(codePoint)) ? run : ""),
};

/** WhatsApp links no hashtags. */
const none: Syntax = { signs: "", after: () => false, holds: () => false, link: () => "" };

const syntaxes = { x, letters, mastodon, bluesky, telegram, threads, none } satisfies {
  [name: string]: Syntax;
};

/** The ways of finding hashtags that a platform's data may name. */
export type HashtagSyntax = keyof typeof syntaxes;

export const hashtagSyntaxes = keysOf(syntaxes);

/** The hashtags that a platform of this syntax links in a text, in order; none of them begins inside one of `links`. */
export function findHashtags(text: string, syntax: HashtagSyntax, links: readonly Span[]): HashtagSpan[] {
  const tags: HashtagSpan[] = [];
  if (!text.includes("#") && !text.includes("＃")) return tags;
  const { signs, after, holds, link } = syntaxes[syntax];
  let runEnd = -1;
  for (let start = nextSign(text, 0); start !== -1; start = nextSign(text, start + 1)) {
    const before = codePointBefore(text, start);
    // A run consumes its characters, linked or not, so a sign inside it begins nothing.
    if (start <= runEnd || !signs.includes(text.charAt(start)) || (before !== undefined && !after(before)))
      continue;
    const end = endOfRun(text, start + 1, holds);
    if (end === start + 1) continue;
    runEnd = end;
    const tag = link(text.slice(start + 1, runEnd), text.slice(runEnd, runEnd + 3));
    const span = { tag, start, end: start + 1 + tag.length };
    // If a tag and a link overlap, the earlier one wins. A link that lost no longer blocks later tags.
    const holder = spanAt(start, links);
    const overlaps = holder !== undefined && holder.start >= (tags.at(-1)?.end ?? 0);
    if (tag !== "" && !overlaps) tags.push(span);
  }
  return tags;
}

/** The offset of the next sign that is not part of a keycap emoji; -1 if there is none. */
function nextSign(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x23 && unit !== 0xff03) continue;
    const next = text.charCodeAt(at + 1);
    if (next !== 0xfe0f && next !== 0x20e3) return at;
  }
  return -1;
}

function endOfRun(text: string, start: number, holds: (codePoint: number) => boolean): number {
  let end = start;
  for (let code = text.codePointAt(end); code !== undefined && holds(code); code = text.codePointAt(end)) {
    end += utf16Length(code);
  }
  return end;
}

/** The offset after the last character of this kind; 0 if there is none. */
function endOfLast(text: string, is: (codePoint: number) => boolean): number {
  let end = text.length;
  for (
    let code = codePointBefore(text, end);
    code !== undefined && !is(code);
    code = codePointBefore(text, end)
  ) {
    end -= utf16Length(code);
  }
  return end;
}

function codePointBefore(text: string, at: number): number | undefined {
  if (at === 0) return undefined;
  const unit = text.charCodeAt(at - 1);
  const pair = unit >= 0xdc00 && unit <= 0xdfff ? text.codePointAt(at - 2) : undefined;
  return pair !== undefined && pair > 0xffff ? pair : unit;
}
