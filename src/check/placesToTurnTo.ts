import type { Campaign } from "../campaign/Campaign.ts";
import type { Span } from "../text/Span.ts";

/** Where a text names a helpline of the campaign: its telephone number, however it is spaced, or its site. */
export function findPlacesToTurnTo(text: string, { helplines }: Campaign): Span[] {
  const places = helplines.flatMap(({ phone, site }) => [
    ...(phone === undefined ? [] : findAll(text, phoneExpression(phone))),
    ...Array.from(site.values(), siteExpression).flatMap((expression) => findAll(text, expression)),
  ]);
  return places.sort((one, other) => one.start - other.start);
}

/** The digits of a number, with at most one or two signs that are used to group them in between. */
function phoneExpression(phone: string): RegExp {
  const digits = phone.replace(/\D/g, "");
  return new RegExp(`(?<!\\d)${[...digits].join("[ \\u00a0\\u202f./-]{0,2}")}(?!\\d)`, "g");
}

/** The host of an address, with or without its www, as a name of its own. */
function siteExpression(site: string): RegExp {
  const host = site
    .replace(/^https?:\/\//i, "")
    .replace(/^www\./i, "")
    .replace(/[/?#].*$/, "");
  return new RegExp(
    `(?<![\\w-]|(?<!www)\\.)${host.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w-]|\\.\\w)`,
    "gi",
  );
}

function findAll(text: string, expression: RegExp): Span[] {
  return Array.from(text.matchAll(expression), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
