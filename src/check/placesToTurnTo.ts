import type { Campaign } from "../campaign/Campaign.ts";
import type { Span } from "../text/Span.ts";

/** What names a helpline. */
interface Name {
  /** A text, in small letters, that holds none of it cannot name it, and the expression need not be compiled. */
  readonly mayBeIn: (text: string) => boolean;
  readonly expression: RegExp;
}

/** The names of each campaign's helplines, and where the last text has them: several rules ask of the same post. */
const searches = new WeakMap<
  Campaign,
  { readonly names: readonly Name[]; text: string; places: readonly Span[] }
>();

/**
 * Where a text names a helpline of the campaign: its telephone number, however it is spaced, or its site. In order, none
 * overlapping another.
 */
export function findPlacesToTurnTo(text: string, campaign: Campaign): readonly Span[] {
  const search = searches.get(campaign) ?? { names: namesOf(campaign), text: "", places: [] };
  searches.set(campaign, search);
  if (search.text !== text) {
    search.places = find(text, search.names);
    search.text = text;
  }
  return search.places;
}

function find(text: string, names: readonly Name[]): Span[] {
  const small = text.toLowerCase();
  const found = names.flatMap(({ mayBeIn, expression }) => (mayBeIn(small) ? findAll(text, expression) : []));
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
    const phones = digits === "" ? [] : [{ mayBeIn: holdsDigits, expression: phoneExpression(digits) }];
    return [...phones, ...hosts.map(nameOfHost)];
  });
}

/** The digits of a number, with at most two signs that are used to group them in between. */
function phoneExpression(digits: string): RegExp {
  return new RegExp(`(?<!\\d)${[...digits].join("[ \\u00a0\\u202f./-]{0,2}")}(?!\\d)`, "g");
}

function holdsDigits(text: string): boolean {
  return /\d/.test(text);
}

function nameOfHost(host: string): Name {
  const small = host.toLowerCase();
  return { mayBeIn: (text) => text.includes(small), expression: hostExpression(host) };
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
