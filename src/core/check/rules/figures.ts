import type { Campaign, Fact } from "../../campaign/Campaign.ts";
import type { Post } from "../../compose/Post.ts";
import { isDigit, isLetter } from "../../text/characters.ts";
import { memoize } from "../../text/memoize.ts";
import { overlapsAny, type Span } from "../../text/Span.ts";
import { findHelplineMentions } from "../findHelplineMentions.ts";
import type { PostRule } from "../Rule.ts";

/** A number with or without signs that group its thousands; what may not stand before it is looked at by `numbersIn`. */
const NUMBER = /(?:\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+|\d+)(?!\d|[.,]\d)/g;

function numbersIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(NUMBER)].filter(({ index }) => {
    const before = text.charCodeAt(index - 1);
    return (
      Number.isNaN(before) || !(isLetter(before) || isDigit(before) || ".,+".includes(text.charAt(index - 1)))
    );
  });
}

interface Figure {
  /** As the fact has it; as the text has it, where there is none. */
  readonly text: string;
  readonly span: Span;
  /** The facts of the campaign that have this number in their figure. */
  readonly facts: readonly Fact[];
}

/** A figure in the post that no fact of the campaign backs, or one whose fact has no source. */
export const figureUnsourced: PostRule<
  "figure-unsourced",
  { readonly figure: string; readonly fact: string | undefined }
> = {
  name: "figure-unsourced",
  severity: "warning",
  fixable: false,
  *check(post, campaign) {
    for (const { text, span, facts } of figuresOf(campaign)(post)) {
      if (facts.some(({ source }) => source !== undefined)) continue;
      yield { params: { figure: text, fact: facts[0]?.id }, span };
    }
  },
};

/** A figure in the post whose fact was superseded. */
export const figureOutdated: PostRule<
  "figure-outdated",
  { readonly figure: string; readonly newer: string; readonly source: string | undefined }
> = {
  name: "figure-outdated",
  severity: "warning",
  fixable: false,
  *check(post, campaign) {
    for (const { text, span, facts } of figuresOf(campaign)(post)) {
      const [fact] = facts;
      if (fact === undefined || facts.some(({ supersededBy }) => supersededBy === undefined)) continue;
      const newer = campaign.facts.find(({ id }) => id === fact.supersededBy);
      if (newer === undefined) continue;
      yield { params: { figure: text, newer: newer.figure, source: newer.source?.title }, span };
    }
  },
};

/** Both rules ask about the same post, one after the other. */
const figuresOf = memoize((campaign: Campaign) => memoize((post: Post) => findFigures(post, campaign)));

/**
 * The figures that a post states: numbers from 100 on. What is no figure: years, and what stands in a link, a hashtag or
 * a helpline's telephone number.
 */
function findFigures(post: Post, campaign: Campaign): Figure[] {
  const { text, bodyLength, count } = post;
  // Without this the expression would be compiled for posts without any number of three digits.
  if (!/\d\D?\d\D?\d/.test(text)) return [];
  const elsewhere = [count.links, count.hashtags, findHelplineMentions(post, campaign)];
  const told = new Set<Fact>();
  const figures: Figure[] = [];
  for (const { 0: found, index: offset } of numbersIn(text.slice(0, bodyLength))) {
    const span = { start: offset, end: offset + found.length };
    if (!isFigure(found) || elsewhere.some((spans) => overlapsAny(span, spans))) continue;
    const facts = factsByNumber(campaign).get(digits(found)) ?? [];
    // "5000 tot 15.000" is one figure of one fact, told of once.
    const [fact] = facts;
    if (fact !== undefined && told.has(fact)) continue;
    if (fact !== undefined) told.add(fact);
    const whole = fact !== undefined && text.startsWith(fact.figure, offset) ? fact.figure : found;
    figures.push({ text: fact?.figure ?? found, span: { start: offset, end: offset + whole.length }, facts });
  }
  return figures;
}

function isFigure(found: string): boolean {
  const value = Number(digits(found));
  const isYear = /^\d{4}$/.test(found) && value >= 1800 && value < 2200;
  return value >= 100 && !found.startsWith("0") && !isYear;
}

/** The campaign's facts by each number, without its signs, that their figures have. */
const factsByNumber = memoize(({ facts }: Campaign) => {
  const byNumber = new Map<string, readonly Fact[]>();
  for (const fact of facts) {
    for (const number of new Set(numbersIn(fact.figure).map(([found]) => digits(found)))) {
      byNumber.set(number, [...(byNumber.get(number) ?? []), fact]);
    }
  }
  return byNumber;
});

function digits(found: string): string {
  return found.replace(/\D/g, "");
}
