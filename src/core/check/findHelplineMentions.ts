import type { Campaign } from "../campaign/Campaign.ts";
import { memoize } from "../text/memoize.ts";
import type { Span } from "../text/Span.ts";

/** What names a helpline. */
interface Name {
  /** What it begins with, in small letters: the expression is tried only there. */
  readonly begins: string;
  /** A text of whose digits these are no part cannot name it. */
  readonly digits: string;
  readonly expression: RegExp;
}

interface Search {
  readonly names: readonly Name[];
  /** By the text that has them. */
  readonly places: Map<string, readonly Span[]>;
}

/** What was looked up for each campaign: several rules ask of the same post, and several platforms have the same text. */
const searchOf = memoize((campaign: Campaign): Search => ({ names: namesOf(campaign), places: new Map() }));

/**
 * Where a text names a helpline of the campaign: its telephone number, however it is spaced, or its site. In order, none
 * overlapping another.
 */
export function findHelplineMentions(text: string, campaign: Campaign): readonly Span[] {
  const search = searchOf(campaign);
  const places = search.places.get(text) ?? find(text, search.names);
  search.places.set(text, places);
  return places;
}

function find(text: string, names: readonly Name[]): Span[] {
  const small = inSmallLetters(text);
  const digits = text.replace(/\D+/g, "");
  const found: Span[] = [];
  for (const name of names) if (digits.includes(name.digits)) addPlaces(text, small, name, found);
  const places: Span[] = [];
  for (const place of found.sort((one, other) => one.start - other.start)) {
    if (place.start >= (places.at(-1)?.end ?? 0)) places.push(place);
  }
  return places;
}

/** Each letter where it was: of all, U+0130 alone has a small form of two. */
function inSmallLetters(text: string): string {
  return text.replaceAll("\u0130", "i").toLowerCase();
}

function addPlaces(text: string, small: string, { begins, expression }: Name, found: Span[]): void {
  for (let start = small.indexOf(begins); start !== -1; start = small.indexOf(begins, start + 1)) {
    expression.lastIndex = start;
    const match = expression.exec(text)?.[0];
    if (match !== undefined) found.push({ start, end: start + match.length });
  }
}

function namesOf({ helplines }: Campaign): Name[] {
  return helplines.flatMap(({ phone = "", site }) => {
    const digits = phone.replace(/\D/g, "");
    const hosts = Array.from(site.values(), hostOf).filter((host) => host !== "");
    const phones =
      digits === "" ? [] : [{ begins: digits.charAt(0), digits, expression: phoneExpression(digits) }];
    return [
      ...phones,
      ...hosts.map((host) => ({
        begins: inSmallLetters(host),
        digits: "",
        expression: hostExpression(host),
      })),
    ];
  });
}

/** The digits of a number, with at most two signs that are used to group them in between. */
function phoneExpression(digits: string): RegExp {
  return new RegExp(`(?<!\\d)${[...digits].join("[ \\u00a0\\u202f./-]{0,2}")}(?!\\d)`, "y");
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
  return new RegExp(`(?<![\\w-]|(?<!www)\\.)${escaped}(?![\\w-]|\\.\\w)`, "iy");
}
