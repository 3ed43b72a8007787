import { keysOf } from "../keysOf.ts";
import type { Link } from "./Link.ts";
import { findXLinks } from "./xLinks.ts";

export type { Link } from "./Link.ts";

/**
 * Links with or without a scheme that end in a known top-level domain, as X finds them. E-mail addresses and `@user@host`
 * are not links.
 */
const any = (text: string): Link[] => findXLinks(text, true);

/**
 * Links that begin with `http://` or `https://`, as Mastodon finds them.
 *
 * Source: mastodon/mastodon, app/lib/extractor.rb, which asks twitter-text for no others.
 */
const withScheme = (text: string): Link[] => findXLinks(text, false);

/**
 * Links as Bluesky's app detects them: after white space or an opening parenthesis, with a scheme, or as a plain domain
 * of letters and digits that ends in a known top-level domain. One closing punctuation mark is excluded.
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
