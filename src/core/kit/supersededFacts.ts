import type { Campaign, Fact, Language } from "../campaign/Campaign.ts";
import { figuresOfFact } from "../check/figuresOfFact.ts";
import { findFigures, isSameFigure } from "../text/entities/figures.ts";

/** The superseded facts whose figures a text states, in whatever way its language writes them. */
export function supersededFactsIn(text: string, language: Language, { facts }: Campaign): Fact[] {
  const superseded = facts.filter(({ supersededBy }) => supersededBy !== undefined);
  if (superseded.length === 0) return [];
  const stated = findFigures(text, language);
  return superseded.filter((fact) => {
    const figures = figuresOfFact(fact);
    // What is too small to be told from other numbers must occur as it is.
    if (figures.length === 0) return text.includes(fact.figure);
    return figures.every((figure) => stated.some((other) => isSameFigure(figure, other)));
  });
}
