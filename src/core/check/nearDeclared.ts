import { distance } from "fastest-levenshtein";
import type { Campaign, Helpline } from "../campaign/Campaign.ts";
import { entitiesOf } from "../source/entitiesOf.ts";
import { hostOf } from "../text/entities/hostOf.ts";
import { findLinks } from "../text/entities/links.ts";
import {
  dialled,
  findPhoneNumbers,
  isPublicNumber,
  type PhoneNumber,
} from "../text/entities/phoneNumbers.ts";
import { memoize } from "../text/memoize.ts";

/** From this many digits on, two of them may be wrong. */
const LONG_NUMBER = 7;
/** Shorter names are a letter away from many others: gent.be and genk.be. */
const SHORTEST_NAME = 6;
/** From this length on, two letters of a host may differ. */
const LONG_HOST = 12;

/** The helpline whose number a mistyped one most likely stands for; undefined if it is known, or like none. */
export function findNearHelpline(
  { digits, announced }: PhoneNumber,
  campaign: Campaign,
): Helpline | undefined {
  if (isPublicNumber(digits) || declaredNumbers(campaign).has(digits)) return undefined;
  return campaign.helplines.find(({ phone }) => {
    if (phone === undefined) return false;
    const right = dialled(phone);
    if (right.length >= LONG_NUMBER) return digits.length >= LONG_NUMBER - 1 && distance(digits, right) <= 2;
    const isSlip = distance(digits, right) === 1 || areSwapped(digits, right);
    return announced && digits.length < LONG_NUMBER && isSlip;
  });
}

/** How many posts give a number that a slip of it in another post is compared with. */
const SEVERAL = 2;

/**
 * The number that several posts give, if one that a single post gives and the campaign does not declare has two of its digits in each
 * other's place. A digit that differs may be another extension.
 */
export function findNearPosted({ digits }: PhoneNumber, campaign: Campaign): string | undefined {
  if (digits.length < LONG_NUMBER || isPublicNumber(digits) || declaredNumbers(campaign).has(digits))
    return undefined;
  const posted = postedNumbers(campaign);
  if (posted.get(digits)?.posts.size !== 1) return undefined;
  for (const [other, { posts, written }] of posted)
    if (posts.size >= SEVERAL && areSwapped(digits, other)) return written;
  return undefined;
}

/** The telephone numbers of posts, by their digits: which posts give them, and how the first one writes them. */
const postedNumbers = memoize(({ posts }: Campaign) => {
  const numbers = new Map<string, { readonly posts: Set<string>; readonly written: string }>();
  for (const { id, texts, variants } of posts) {
    for (const source of [texts, ...Array.from(variants.values(), (variant) => variant.texts)].flatMap(
      (all) => [...all.values()],
    )) {
      const { text, phoneNumbers } = entitiesOf(source);
      for (const { digits, start, end } of phoneNumbers) {
        const known = numbers.get(digits) ?? { posts: new Set<string>(), written: text.slice(start, end) };
        known.posts.add(id);
        numbers.set(digits, known);
      }
    }
  }
  return numbers;
});

/** Whether two neighbouring digits stand in each other's place: 1721 for 1712. */
function areSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((digit, index) => digit !== other[index]);
  return at >= 0 && `${one.slice(0, at)}${one[at + 1]}${one[at]}${one.slice(at + 2)}` === other;
}

/** The known host that a mistyped one most likely stands for; undefined if it is known, or like none. */
export function findNearHost(host: string, campaign: Campaign): string | undefined {
  if (namedHosts(campaign).has(host)) return undefined;
  const known = declaredHosts(campaign);
  if (known.has(host)) return undefined;
  for (const candidate of known) if (host.endsWith(`.${candidate}`)) return undefined;
  for (const candidate of known) {
    const most = candidate.length < LONG_HOST ? 1 : 2;
    if (nameOf(candidate).length < SHORTEST_NAME) continue;
    if (distance(host, candidate) <= most || nameOf(host) === nameOf(candidate)) return candidate;
  }
  return undefined;
}

/** A host without its top-level domain. */
function nameOf(host: string): string {
  return host.slice(0, Math.max(0, host.lastIndexOf(".")));
}

/** The texts outside of posts in which a campaign may give numbers and addresses. */
function declaringTexts({ helplines, values, background }: Campaign): string[] {
  return [
    ...[...values.values()].flatMap((value) => (typeof value === "string" ? value : [...value.values()])),
    ...background.flatMap(({ text }) => [...text.values()]),
    ...helplines.flatMap(({ note }) => [...note.values()]),
  ];
}

/** The telephone numbers that a campaign declares: of helplines, values, background and notes. */
const declaredNumbers = memoize((campaign: Campaign): ReadonlySet<string> => {
  const phones = campaign.helplines.flatMap(({ phone }) => (phone === undefined ? [] : [dialled(phone)]));
  const others = declaringTexts(campaign).flatMap((text) =>
    findPhoneNumbers(text).map(({ digits }) => digits),
  );
  return new Set([...phones, ...others]);
});

export const helplineHosts = memoize(
  ({ helplines }: Campaign): ReadonlySet<string> =>
    new Set(
      helplines.flatMap(({ site, formerSites = [] }) => [...site.values(), ...formerSites].map(hostOf)),
    ),
);

/** The hosts of helplines and links, which may differ by language; looking through every text of the campaign takes longer. */
export const namedHosts = memoize((campaign: Campaign): ReadonlySet<string> => {
  const addresses = [...campaign.links.values()].flatMap(({ address }) => [...address.values()]);
  return new Set([...helplineHosts(campaign), ...addresses.map(hostOf)]);
});

/** The hosts of every address that the campaign declares: of helplines, sources, values, background and notes. */
const declaredHosts = memoize((campaign: Campaign): ReadonlySet<string> => {
  const { helplines, facts, day } = campaign;
  const sources = [day?.source, ...[...helplines, ...facts].map(({ source }) => source)];
  const texts = [...sources.flatMap((source) => source?.url ?? []), ...declaringTexts(campaign)];
  const hosts = texts.flatMap((text) => findLinks(text, "any").map((link) => hostOf(link.text)));
  return new Set([...namedHosts(campaign), ...hosts]);
});
