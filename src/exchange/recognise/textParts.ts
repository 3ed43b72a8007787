import { findHashtags } from "../../core/text/entities/hashtags.ts";
import { findLinks } from "../../core/text/entities/links.ts";

/** The hashtags of a text, without their sign. */
export function hashtagsOf(text: string): string[] {
  return findHashtags(text, "x", findLinks(text, "any")).map(({ tag }) => tag);
}

/** The hashtags of a text that holds nothing else but separators; undefined if it says more. */
export function onlyHashtags(text: string): string[] | undefined {
  const tags = hashtagsOf(text);
  if (tags.length === 0) return undefined;
  const rest = tags.reduce((left, tag) => left.replace(`#${tag}`, ""), text);
  return /[\p{L}\p{N}]/u.test(rest) ? undefined : tags;
}

/** Hashtags as a list writes them: with a sign or, below the word "Hashtags", without. */
export function listedHashtags(text: string): string[] {
  const tags = hashtagsOf(text);
  if (tags.length > 0) return tags;
  const words = text.split(/[\s,;]+/).filter((word) => word !== "");
  return words.length <= 15 && words.every((word) => /^[\p{L}\p{N}_]{3,}$/u.test(word)) ? words : [];
}

/** Whether `listedHashtags` finds all that a text says. */
export function isListOfHashtags(text: string): boolean {
  return hashtagsOf(text).length > 0 ? onlyHashtags(text) !== undefined : listedHashtags(text).length > 0;
}

/** Whether a text is nothing but addresses, mentions or names of accounts. */
export function isBare(text: string): boolean {
  const links = findLinks(text, "any");
  const rest = links
    .toReversed()
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
    .replace(/https?:\/\/\S+/g, "")
    .replace(/(?<!\S)\S*@\S+/g, "")
    .replace(/\/\S+/g, "");
  return !/\p{L}{3}/u.test(rest);
}

export function hasTagOrLink(text: string): boolean {
  return hashtagsOf(text).length > 0 || findLinks(text, "any").length > 0;
}

/** The words of a text that say what it is about, in small letters. Its links and hashtags are those of the whole campaign. */
export function contentWords(text: string): Set<string> {
  const prose = text.replace(/https?:\S+|www\.\S+|#[\p{L}\p{N}_]+/gu, " ");
  return new Set(prose.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}

/** How many words two lists share, and what share of the shorter one that is, from 0 to 1. */
export function overlap(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): { readonly shared: number; readonly share: number } {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  if (few.size === 0) return { shared: 0, share: 0 };
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return { shared, share: shared / few.size };
}

/** A text as it is compared: spaces, quotation marks and capitals aside. Its paragraphs count: platforms differ in them. */
export function normalise(text: string): string {
  return text
    .replace(/[“”„«»"‘’']/g, "'")
    .replace(/\s+/g, (space) => (space.includes("\n\n") ? "\n\n" : " "))
    .trim()
    .toLowerCase();
}

/** Whether a cell holds a dash or the like, which says that it is empty. A minus says no, see chooseTexts.ts. */
export function saysNothing(text: string): boolean {
  return text !== "" && text.length <= 5 && /^[–—/._…\s-]+$/u.test(text) && text !== "-";
}
