import type { Campaign } from "../campaign/Campaign.ts";
import type { Span } from "../text/Span.ts";

/** The expressions of each campaign's helplines: every post is searched with them, by several rules. */
const expressions = new WeakMap<Campaign, readonly RegExp[]>();

/**
 * Where a text names a helpline of the campaign: its telephone number, however it is spaced, or its site. In order, none
 * overlapping another.
 */
export function findPlacesToTurnTo(text: string, campaign: Campaign): Span[] {
  const known = expressions.get(campaign) ?? expressionsOf(campaign);
  expressions.set(campaign, known);
  const found = known.flatMap((expression) => findAll(text, expression));
  const places: Span[] = [];
  for (const place of found.sort((one, other) => one.start - other.start)) {
    if (place.start >= (places.at(-1)?.end ?? 0)) places.push(place);
  }
  return places;
}

function expressionsOf({ helplines }: Campaign): RegExp[] {
  return helplines.flatMap(({ phone = "", site }) => {
    const digits = phone.replace(/\D/g, "");
    const hosts = Array.from(site.values(), hostOf).filter((host) => host !== "");
    return [...(digits === "" ? [] : [phoneExpression(digits)]), ...hosts.map(hostExpression)];
  });
}

/** The digits of a number, with at most two signs that are used to group them in between. */
function phoneExpression(digits: string): RegExp {
  return new RegExp(`(?<!\\d)${[...digits].join("[ \\u00a0\\u202f./-]{0,2}")}(?!\\d)`, "g");
}

function hostOf(site: string): string {
  return site
    .replace(/^https?:\/\//i, "")
    .replace(/^www\./i, "")
    .replace(/[/?#].*$/, "");
}

/** A host, with or without its www, as a name of its own. */
function hostExpression(host: string): RegExp {
  const escaped = host.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\w-]|(?<!www)\\.)${escaped}(?![\\w-]|\\.\\w)`, "gi");
}

function findAll(text: string, expression: RegExp): Span[] {
  return Array.from(text.matchAll(expression), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
