/** Consonants only, so that YAML reads a fingerprint as text and nobody as a word; sixteen, four bits each. */
const LETTERS = "bcdfghjklmnpqrst";

export const FINGERPRINT = /^[bcdfghjklmnpqrst]{8}$/;

/** Variants of one punctuation mark, which `check --fix` exchanges. */
const VARIANTS: readonly (readonly [variants: RegExp, usual: string])[] = [
  [/[‘’‚‛'´`]/g, "'"],
  [/[“”„‟«»"]/g, '"'],
  [/[‐‑‒–—−]/g, "-"],
  [/…/g, "..."],
];

/**
 * A short name for what a text says, by which a later change of it is noticed. Texts that differ in white space, capitals, the
 * form of quotation marks and dashes, or invisible characters only have the same one: no translation becomes outdated by that.
 *
 * A 32-bit FNV-1a of its UTF-16 units: one change in four thousand million goes unnoticed. Source: isthe.com/chongo/tech/comp/fnv.
 */
export function fingerprint(text: string): string {
  let plain = text.normalize("NFC").toLowerCase();
  for (const [variants, usual] of VARIANTS) plain = plain.replace(variants, usual);
  plain = plain.replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, "");
  let hash = 0x811c9dc5;
  for (let index = 0; index < plain.length; index++) {
    hash = Math.imul(hash ^ plain.charCodeAt(index), 0x01000193) >>> 0;
  }
  return Array.from({ length: 8 }, (_, place) => LETTERS.charAt((hash >>> (place * 4)) & 15)).join("");
}
