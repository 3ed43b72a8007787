import { utf16Length } from "../characters.ts";
import { findLinks } from "../entities/links.ts";
import { keysOf } from "../keysOf.ts";
import { mergeSpans, overlapsAny, type Span } from "../Span.ts";
import { unicode } from "../unicode.ts";
import { splitEmoji } from "./emoji.ts";
import { isOneGraphemeEach } from "./graphemes.ts";
import { type Measure, measureByCodePoint, measureByGrapheme, measureLight } from "./measure.ts";
import { septetsOf, toSmsParts } from "./sms.ts";
import { countUtf8Bytes, utf8Length } from "./utf8.ts";

/**
 * Measures a text. `links` are the spans that the platform turns into links; `pending` are those that will be links, which
 * matters only where all links cost the same.
 */
export type Unit = (text: string, links: readonly Span[], pending?: readonly Span[]) => Measure;

/** What X charges for a link of any length. Source: docs.x.com, "Counting characters". */
const X_LINK = 23;
/** What X charges for an emoji, however it is joined. Source: docs.x.com, "Counting characters". */
const X_EMOJI = 2;
/** What Mastodon charges for a link. Source: mastodon/mastodon, app/validators/status_length_validator.rb. */
const MASTODON_LINK = 23;

/** Without any of these, every UTF-16 unit is a code point of weight 1 on X, and the text is in NFC. */
const HEAVY_ON_X = /[^\n\t\x20-\u02ff\u2010-\u201f]/;

/** Without any of these, every UTF-16 unit is a code point, and none belongs to an emoji. */
const EMOJI_OR_SURROGATE = /\u200d|\u20e3|\ufe0f|[\u231a-\u2b55\ud800-\udfff]/;

/**
 * X's weighted characters: NFC first, 23 for a link, 2 for an emoji that Unicode lists however it is joined, 1 for a code
 * point in U+0000-10FF, U+2000-200D, U+2010-201F or U+2032-2037, and 2 for any other.
 *
 * Source: docs.x.com, "Counting characters"; twitter-text's configuration, version 3, which also says how a sequence counts
 * that Unicode does not list.
 */
const weighted: Unit = (text, links, pending = []) => {
  const normal = HEAVY_ON_X.test(text) ? text.normalize("NFC") : text;
  const spans = normal === text ? links : findLinks(normal, "any");
  return measureByCodePoint(
    normal,
    mergeSpans(
      spans,
      pending.map((span) => spanInNormal(span, text)),
    ),
    {
      heavy: HEAVY_ON_X,
      link: X_LINK,
      emoji: weightOfEmoji,
      codePoint: weightOf,
    },
  );
};

/** Where a span of a text is after normalisation. Neither of its ends combines with what is before it. */
function spanInNormal({ start, end }: Span, text: string): Span {
  const offset = (at: number) => text.slice(0, at).normalize("NFC").length;
  return { start: offset(start), end: offset(end) };
}

/** 2 for each emoji that Unicode lists; the code points between them weigh what they weigh alone. */
function weightOfEmoji(sequence: string): number {
  return splitEmoji(sequence).reduce(
    (sum, { text, isListed }) => sum + (isListed ? X_EMOJI : weightOf(text.codePointAt(0) ?? 0)),
    0,
  );
}

function weightOf(codePoint: number): number {
  const light =
    codePoint <= 0x10ff ||
    (codePoint >= 0x2000 && codePoint <= 0x200d) ||
    (codePoint >= 0x2010 && codePoint <= 0x201f) ||
    (codePoint >= 0x2032 && codePoint <= 0x2037);
  return light ? 1 : 2;
}

/** Unicode code points. A lone surrogate is one. */
const codePoints: Unit = (text, links) =>
  measureByCodePoint(text, links, { heavy: EMOJI_OR_SURROGATE, codePoint: () => 1 });

/** UTF-16 units, what `String.length` counts. */
const utf16: Unit = (text, links) =>
  measureByCodePoint(text, links, { heavy: EMOJI_OR_SURROGATE, codePoint: utf16Length });

/** UTF-8 bytes. A lone surrogate costs what U+FFFD does, which is sent in its place: 3. */
const utf8: Unit = (text, links) =>
  measureByCodePoint(text, links, { heavy: /[^\0-\x7f]/, codePoint: utf8Length });

/**
 * Threads, as Meta states it: an emoji costs its UTF-8 bytes, anything else one per code point.
 *
 * Source: Meta's Threads API documentation. Rejected posts suggest that all characters cost their UTF-8 bytes, which is the
 * strict reading in data/platforms.yaml.
 */
const threads: Unit = (text, links) =>
  measureByCodePoint(text, links, {
    heavy: EMOJI_OR_SURROGATE,
    emoji: countUtf8Bytes,
    codePoint: () => 1,
  });

/** Extended grapheme clusters, which readers call characters (UAX #29). */
const graphemeUnit: Unit = (text, links) =>
  isOneGraphemeEach(text)
    ? measureLight(text, links)
    : measureByGrapheme(
        text,
        links.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
      );

/** A path of a link that Bluesky's app shows whole, and how much of a longer one it shows before "...". */
const BLUESKY_PATH = { whole: 15, shown: 13 };

/**
 * Bluesky's app: graphemes, after each link with a scheme is shortened to its host and at most 16 characters of its path,
 * query and fragment. One without a scheme stays as it is.
 *
 * Source: bluesky-social/social-app, src/lib/strings/url-helpers.ts, toShortUrl.
 */
const blueskyApp: Unit = (text, links) =>
  links.length === 0
    ? graphemeUnit(text, links)
    : measureByGrapheme(
        text,
        links.map(({ start, end }) => ({ start, end, text: shortenLink(text.slice(start, end)) })),
      );

function shortenLink(link: string): string {
  if (!/^https?:/i.test(link) || !URL.canParse(link)) return link;
  const { host, pathname, search, hash } = new URL(link);
  const path = (pathname === "/" ? "" : pathname) + search + hash;
  return host + (path.length > BLUESKY_PATH.whole ? `${path.slice(0, BLUESKY_PATH.shown)}...` : path);
}

/** `@user@host`, of which Mastodon counts `@user` only. Source: mastodon/mastodon, app/models/account.rb, MENTION_RE. */
const REMOTE_MENTION = unicode.giu`(?<![=/\p{L}\p{M}\p{Nd}\p{Pc}])(@[a-z0-9_]+(?:[a-z0-9_.-]*[a-z0-9_])?)@[\p{L}\p{M}\p{Nd}\p{Pc}.-]*[\p{L}\p{M}\p{Nd}\p{Pc}]`;

/**
 * Mastodon's characters: graphemes, with each link that has a scheme counted as 23 and `@user@host` counted as `@user`.
 *
 * Source: mastodon/mastodon, app/validators/status_length_validator.rb.
 */
const mastodon: Unit = (text, found, pending = []) => {
  const links = mergeSpans(found, pending);
  const hasMention = text.includes("@");
  if (!hasMention && isOneGraphemeEach(text)) return measureLight(text, links, MASTODON_LINK);
  const placeholders = links.map((link) => ({ ...link, text: "x".repeat(MASTODON_LINK) }));
  if (!hasMention) return measureByGrapheme(text, placeholders);
  const mentions = Array.from(REMOTE_MENTION.matchAll(text), ({ index, 0: mention, 1: local = "" }) => ({
    start: index + local.length,
    end: index + mention.length,
    text: "",
  }));
  const apart = mentions.filter((mention) => !overlapsAny(mention, links));
  return measureByGrapheme(text, placeholders, apart);
};

/** Without any of these, every UTF-16 unit takes one septet of GSM 03.38, or is a code point of its own in UTF-16. */
const HEAVY_IN_SMS = /[\f^{}\\[~\]|€]|\u200d|\u20e3|\ufe0f|[\u231a-\u2b55\ud800-\udfff]/;

/**
 * Text messages: septets of GSM 03.38, or UTF-16 units if a letter is not in it. A limit in this unit is a number of messages.
 *
 * Source: 3GPP TS 23.038 and TS 23.040, see sms.ts.
 */
const sms: Unit = (text, links) => {
  const parts = toSmsParts(text);
  const { shares, length } = measureByCodePoint(text, links, {
    heavy: HEAVY_IN_SMS,
    codePoint: (codePoint) =>
      parts.alphabet === "gsm" ? septetsOf(String.fromCodePoint(codePoint)) : utf16Length(codePoint),
  });
  // What stays empty at the end of a message, because no letter is divided, is paid for.
  const empty = parts.length - length;
  const { number, length: others } = shares.other;
  const other = empty === 0 ? shares.other : { number: number + empty, length: others + empty, each: 1 };
  return { length: parts.length, shares: { ...shares, other }, sms: parts };
};

/** The units a platform's data may name. */
export const units = {
  weighted,
  graphemes: graphemeUnit,
  blueskyApp,
  mastodon,
  threads,
  utf16,
  utf8,
  codePoints,
  sms,
} satisfies {
  [name: string]: Unit;
};

export type UnitName = keyof typeof units;

export const unitNames = keysOf(units);
