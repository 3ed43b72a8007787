import type { Campaign } from "../campaign/Campaign.ts";
import type { Span } from "../text/Span.ts";

/** What names a helpline. */
interface Name {
  /** A text of which this, in small letters, is no part cannot name it, and need not be searched. */
  readonly letters: string;
  /** The same of a text's digits. */
  readonly digits: string;
  readonly expression: RegExp;
}

interface Search {
  readonly names: readonly Name[];
  /** By the text that has them. */
  readonly places: Map<string, readonly Span[]>;
}

/** What was looked up for each campaign: several rules ask of the same post, and several platforms have the same text. */
const searches = new WeakMap<Campaign, Search>();

/**
 * Where a text names a helpline of the campaign: its telephone number, however it is spaced, or its site. In order, none
 * overlapping another.
 */
export function findPlacesToTurnTo(text: string, campaign: Campaign): readonly Span[] {
  const search = searches.get(campaign) ?? { names: namesOf(campaign), places: new Map() };
  searches.set(campaign, search);
  const places = search.places.get(text) ?? find(text, search.names);
  search.places.set(text, places);
  return places;
}

function find(text: string, names: readonly Name[]): Span[] {
  const small = text.toLowerCase();
  const digits = text.replace(/\D+/g, "");
  const found = names.flatMap((name) =>
    small.includes(name.letters) && digits.includes(name.digits) ? findAll(text, name.expression) : [],
  );
  const places: Span[] = [];
  for (const place of found.sort((one, other) => one.start - other.start)) {
    if (place.start >= (places.at(-1)?.end ?? 0)) places.push(place);
  }
  return places;
}

function namesOf({ helplines }: Campaign): Name[] {
  return helplines.flatMap(({ phone = "", site }) => {
    const digits = phone.replace(/\D/g, "");
    const hosts = Array.from(site.values(), hostOf).filter((host) => host !== "");
    const phones = digits === "" ? [] : [{ letters: "", digits, expression: phoneExpression(digits) }];
    return [
      ...phones,
      ...hosts.map((host) => ({
        letters: host.toLowerCase(),
        digits: "",
        expression: hostExpression(host),
      })),
    ];
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
