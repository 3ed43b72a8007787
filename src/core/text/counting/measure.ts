import { overlapsAny, type Span } from "../Span.ts";
import { findEmoji } from "./emoji.ts";
import { countGraphemes, joinedGraphemes } from "./graphemes.ts";
import type { SmsParts } from "./sms.ts";

/** How many pieces of one kind a text has, what they cost in all, and what each costs if all cost the same. */
export interface Share {
  readonly number: number;
  readonly length: number;
  readonly each: number | undefined;
}

class Tally implements Share {
  number = 0;
  length = 0;
  each: number | undefined;

  add(price: number, pieces = 1): void {
    if (pieces === 0) return;
    if (this.number === 0) this.each = price;
    else if (this.each !== price) this.each = undefined;
    this.number += pieces;
    this.length += price * pieces;
  }
}

/**
 * The length of a text in some unit and the arithmetic behind it: the lengths of the shares add up to `length`.
 * `wide` are the characters that cost more than one each and are neither link nor emoji.
 */
export interface Measure {
  readonly length: number;
  readonly shares: { readonly [kind in "links" | "emoji" | "wide" | "other"]: Share };
  /** The text messages that it takes, if it is counted as those. */
  readonly sms?: SmsParts;
}

function noShares() {
  return { links: new Tally(), emoji: new Tally(), wide: new Tally(), other: new Tally() };
}

interface Prices {
  /** A text without any of these has no emoji, and each of its UTF-16 units costs one. */
  readonly heavy: RegExp;
  /** The price of a link. By default, the sum of its code points. */
  readonly link?: number;
  /** The price of an emoji. By default, the sum of its code points. */
  readonly emoji?: (emoji: string) => number | undefined;
  readonly codePoint: (codePoint: number) => number;
}

/** Measures a text in which every UTF-16 unit counts one, except in links if they have a price. */
export function measureLight(text: string, links: readonly Span[], price?: number): Measure {
  const shares = noShares();
  let rest = text.length;
  for (const { start, end } of links) {
    shares.links.add(price ?? end - start);
    rest -= end - start;
  }
  shares.other.add(1, rest);
  return { length: shares.links.length + rest, shares };
}

/** Measures a text whose code points and emoji have prices. */
export function measureByCodePoint(text: string, links: readonly Span[], prices: Prices): Measure {
  if (!prices.heavy.test(text)) return measureLight(text, links, prices.link);
  const shares = noShares();

  let others = 0;
  function addRest(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      const codePoint = text.codePointAt(at) ?? 0;
      if (codePoint > 0xffff) at++;
      const price = prices.codePoint(codePoint);
      if (price > 1) shares.wide.add(price);
      else others++;
    }
  }
  function sum(piece: string): number {
    let length = 0;
    for (const character of piece) length += prices.codePoint(character.codePointAt(0) ?? 0);
    return length;
  }

  let at = 0;
  for (const { start, end, isLink } of pieces(text, links)) {
    addRest(at, start);
    const piece = text.slice(start, end);
    if (isLink) shares.links.add(prices.link ?? sum(piece));
    else shares.emoji.add(prices.emoji?.(piece) ?? sum(piece));
    at = end;
  }
  addRest(at, text.length);
  shares.other.add(1, others);
  const { links: link, emoji, wide, other } = shares;
  return { length: link.length + emoji.length + wide.length + other.length, shares };
}

/** The links of a text and the emoji outside them, in order. */
function pieces(text: string, links: readonly Span[]): (Span & { isLink: boolean })[] {
  const found = links.map(({ start, end }) => ({ start, end, isLink: true }));
  for (const emoji of findEmoji(text))
    if (!overlapsAny(emoji, links)) found.push({ ...emoji, isLink: false });
  return found.sort((one, other) => one.start - other.start);
}

/** Counts the graphemes of a text after replacing each of `links` and `others` with its own `text`. */
export function measureByGrapheme(
  text: string,
  links: readonly (Span & { text: string })[],
  others: readonly (Span & { text: string })[] = [],
): Measure {
  const replaced = [...links, ...others].sort((one, other) => one.start - other.start);
  let counted = "";
  let at = 0;
  for (const { start, end, text: stand } of replaced) {
    counted += text.slice(at, start) + stand;
    at = end;
  }
  counted += text.slice(at);
  const length = countGraphemes(counted);
  const shares = noShares();
  for (const link of links) shares.links.add(countGraphemes(link.text));
  shares.emoji.add(1, countEmojiGraphemes(text, links));
  shares.other.add(1, length - shares.links.length - shares.emoji.length);
  return { length, shares };
}

function countEmojiGraphemes(text: string, links: readonly Span[]): number {
  const emoji = pieces(text, links).filter(({ isLink }) => !isLink);
  if (emoji.length === 0) return 0;
  const starts = new Set(emoji.map(({ start }) => start));
  let count = 0;
  for (const { start } of joinedGraphemes(text)) if (starts.has(start)) count++;
  return count;
}
