import extractUrlsWithIndices from "twitter-text/dist/esm/extractUrlsWithIndices.js";
import { keysOf } from "../keysOf.ts";
import type { Span } from "../Span.ts";
import { isTopLevelDomain } from "./topLevelDomains.ts";

/** A link as written, with its place in UTF-16 units. */
export interface Link extends Span {
  readonly text: string;
}

/**
 * Links with or without a scheme, ending in a known top-level domain, as X finds them. E-mail addresses and
 * `@user@host` are none.
 *
 * Source: twitter-text 3.1, `extractUrlsWithIndices`.
 */
function any(text: string): Link[] {
  return byWord(text, true);
}

/**
 * Links that begin with `http://` or `https://` only, as Mastodon finds them.
 *
 * Source: mastodon/mastodon, app/lib/extractor.rb, which calls twitter-text so.
 */
function withScheme(text: string): Link[] {
  return byWord(text, false);
}

/**
 * A word longer than any that is posted is searched in pieces of so many UTF-16 units, because the time that twitter-text's
 * expressions take grows with the square of the length.
 */
const LONGEST_WORD = 2048;

/** Whether a unit behind a full stop may begin a part of a host's name. */
function isLabelStart(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit >= 0x80;
}

/** What twitter-text allows in no link. Source: twitter-text 3.1, regexp/spacesGroup. */
function isBreak(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13);
  if (unit < 0x85) return false;
  return (
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    unit === 0x180e ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/**
 * Searches each word alone that holds what every link does. twitter-text's expressions try each character of a text and
 * go back in long runs; to compile them takes 20 ms, which plain links need not wait for.
 */
function byWord(text: string, schemeless: boolean): Link[] {
  const links: Link[] = [];
  const mark = schemeless ? "." : "://";
  if (!text.includes(".")) return links;
  let end = 0;
  for (let index = text.indexOf(mark); index !== -1; index = text.indexOf(mark, Math.max(end, index + 1))) {
    if (schemeless && !isLabelStart(text.charCodeAt(index + 1))) continue;
    let start = index;
    while (start > end && !isBreak(text.charCodeAt(start - 1))) start--;
    end = index;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    for (let at = start; at < end; at += LONGEST_WORD) {
      addLinks(text.slice(at, Math.min(end, at + LONGEST_WORD)), at, schemeless, links);
    }
  }
  return links;
}

function addLinks(word: string, index: number, schemeless: boolean, links: Link[]): void {
  if (!word.includes(".")) return;
  const plain = plainLink(word, schemeless);
  if (plain !== undefined) {
    if (plain.text !== "")
      links.push({ text: plain.text, start: index + plain.start, end: index + plain.end });
    return;
  }
  // At the start of a text twitter-text takes an accented letter for what precedes a link, after a space it does not.
  const lead = index === 0 ? "" : " ";
  for (const { url, indices } of extractUrlsWithIndices(lead + word, {
    extractUrlsWithoutProtocol: schemeless,
  })) {
    const start = index + indices[0] - lead.length;
    links.push({ text: url, start, end: start + url.length });
  }
}

/** A name of ASCII letters, digits and hyphens, perhaps with a scheme and a path of such, between usual punctuation. */
const PLAIN =
  /^([("']*)((https?:\/\/)?((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}([a-z]{2,20}))(?:\/[a-z\d_\-/]*)?)[.,;:!?)"']*$/i;

/** The one link of a plain word; with an empty text, where the word surely holds none; nothing, where it is not plain. */
function plainLink(word: string, schemeless: boolean): Link | undefined {
  if (word.length > 1000) return undefined;
  const [, lead = "", link = "", scheme, host, top] = PLAIN.exec(word) ?? [];
  if (
    host === undefined ||
    top === undefined ||
    host.toLowerCase() === "t.co" ||
    !isTopLevelDomain(top.toLowerCase())
  ) {
    return undefined;
  }
  const text = scheme === undefined && !schemeless ? "" : link;
  return { text, start: lead.length, end: lead.length + link.length };
}

/**
 * Links as Bluesky's app detects them: after white space or an opening parenthesis, with a scheme, or as a plain domain
 * of letters and digits that ends in a known top-level domain; one closing punctuation mark is left out.
 *
 * Source: bluesky-social/atproto, packages/api/src/rich-text/detection.ts.
 */
function bluesky(text: string): Link[] {
  if (!text.includes(".") && !text.includes("://")) return [];
  const links: Link[] = [];
  for (const match of text.matchAll(BLUESKY_LINK)) {
    const { lead = "", link = "", domain } = match.groups ?? {};
    if (domain !== undefined && any(domain)[0]?.text !== domain) continue;
    let end = link.length;
    if (/[.,;!?]$/.test(link)) end--;
    if (link.charAt(end - 1) === ")" && !link.includes("(")) end--;
    const start = match.index + lead.length;
    links.push({ text: link.slice(0, end), start, end: start + end });
  }
  return links;
}

const BLUESKY_LINK =
  /(?<lead>^|\s|\()(?<link>https?:\/\/\S+|(?<domain>[a-z][a-z0-9]*(?:\.[a-z0-9]+)+)\S*)/gim;

const syntaxes = { any, withScheme, bluesky, none: () => [] } satisfies {
  [name: string]: (text: string) => Link[];
};

/** The ways of finding links that a platform's data may name. */
export type LinkSyntax = keyof typeof syntaxes;

export const linkSyntaxes = keysOf(syntaxes);

/** The links that a platform of this syntax makes of a text, in order, none overlapping another. */
export function findLinks(text: string, syntax: LinkSyntax): Link[] {
  return syntaxes[syntax](text);
}
