import type { Campaign, Fact } from "../campaign/Campaign.ts";

/** Digits, with or without the signs that languages group thousands with. */
const NUMBER = /(?<![\d.,+])(?:\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+|\d+)(?!\d|[.,]\d)/g;

/** Numbers below this say little by themselves ("1 in 3"), so their figure must occur as it is. */
const SMALLEST = 100;

/** The superseded facts whose figures a text states, in whatever way its language writes numbers. */
export function supersededFactsIn(text: string, { facts }: Campaign): Fact[] {
  const superseded = facts.filter(({ supersededBy }) => supersededBy !== undefined);
  if (superseded.length === 0 || !/\d/.test(text)) return [];
  const stated = new Set(numbersIn(text));
  return superseded.filter(({ figure }) => {
    const numbers = numbersIn(figure);
    return numbers.length > 0 && numbers.every((number) => number >= SMALLEST)
      ? numbers.every((number) => stated.has(number))
      : text.includes(figure);
  });
}

function numbersIn(text: string): number[] {
  return Array.from(text.matchAll(NUMBER), ([found]) => Number(found.replace(/\D/g, "")));
}
