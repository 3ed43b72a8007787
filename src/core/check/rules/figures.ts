import type { Campaign, Fact } from "../../campaign/Campaign.ts";
import { findHelplineMentions } from "../../compose/findHelplineMentions.ts";
import type { Post } from "../../compose/Post.ts";
import { isSameFigure } from "../../text/entities/figures.ts";
import { findRoundFigures } from "../../text/entities/roundFigures.ts";
import { findSourced } from "../../text/entities/sourced.ts";
import { groupBy } from "../../text/groupBy.ts";
import { memoize } from "../../text/memoize.ts";
import { overlapsAny, type Span } from "../../text/Span.ts";
import { figuresOfFact } from "../figuresOfFact.ts";
import type { Body, KitRule, TextRule } from "../Rule.ts";

interface StatedFigure {
  /** As the fact has it; as the text has it if there is no fact. */
  readonly text: string;
  readonly span: Span;
  /** The facts of the campaign that state this figure. */
  readonly facts: readonly Fact[];
}

/** A figure whose source neither the post names nor a fact of the campaign. */
export const figureUnsourced: TextRule<
  "figure-unsourced",
  { readonly figure: string; readonly fact: string | undefined }
> = {
  name: "figure-unsourced",
  severity: "warning",
  fixable: false,
  *checkText(body, campaign) {
    const unsourced = statedIn(campaign)(body).filter(({ facts }) =>
      facts.every(({ source }) => source === undefined),
    );
    const sourced = unsourced.length === 0 ? [] : findSourced(body.text);
    for (const { text, span, facts } of unsourced) {
      if (!overlapsAny(span, sourced)) yield { params: { figure: text, fact: facts[0]?.id }, span };
    }
  },
};

export interface OutdatedParams {
  readonly figure: string;
  readonly newer: string;
  readonly source: string | undefined;
  /** Whether a card shows it. */
  readonly onCard?: true;
}

/** A figure in the post, or on a card of it, whose fact was superseded. */
export const figureOutdated: TextRule<"figure-outdated", OutdatedParams> &
  KitRule<"figure-outdated", OutdatedParams> = {
  name: "figure-outdated",
  severity: "warning",
  fixable: false,
  *checkText(body, campaign) {
    for (const { text, span, facts } of statedIn(campaign)(body)) {
      const [fact] = facts;
      if (fact === undefined || facts.some(({ supersededBy }) => supersededBy === undefined)) continue;
      const newer = newerThan(fact, campaign);
      if (newer === undefined) continue;
      yield { params: { figure: text, newer: newer.figure, source: newer.source?.title }, span };
    }
  },
  *checkKit({ campaign, posts }) {
    for (const [origin, own] of groupBy(posts, (post) => post.origin)) {
      const imagesOn = (post: Post) => origin.variants.get(post.platform.id)?.images ?? origin.images;
      for (const card of new Set(own.flatMap(imagesOn))) {
        if (!("card" in card) || card.factPlace === undefined) continue;
        const fact = campaign.facts.find(({ id }) => id === card.fact);
        const newer = fact && newerThan(fact, campaign);
        if (fact === undefined || newer === undefined) continue;
        const shown = own.filter((post) => imagesOn(post).includes(card));
        yield {
          params: { figure: fact.figure, newer: newer.figure, source: newer.source?.title, onCard: true },
          at: { place: card.factPlace, end: card.factPlace },
          origin,
          languages: [...new Set(shown.map(({ language }) => language))],
          platforms: [...new Set(shown.map(({ platform }) => platform.id))],
        };
      }
    }
  },
};

function newerThan({ supersededBy }: Fact, { facts }: Campaign): Fact | undefined {
  return supersededBy === undefined ? undefined : facts.find(({ id }) => id === supersededBy);
}

/** Both rules ask about the same text, one after the other. */
const statedIn = memoize((campaign: Campaign) => memoize((body: Body) => findStated(body, campaign)));

/** The figures that a post states outside of links, hashtags, telephone numbers and dates. */
function findStated({ text, source, language, entities }: Body, campaign: Campaign): StatedFigure[] {
  const figures = entities.figures(language);
  const round = findRoundFigures(text, language).filter((one) => !overlapsAny(one, figures));
  if (figures.length + round.length === 0) return [];
  const elsewhere = [
    entities.links("any"),
    entities.hashtags,
    findHelplineMentions(source, language, campaign),
    entities.phoneNumbers,
    entities.dates(language),
  ];
  const told = new Set<Fact>();
  const roundly = round
    .filter((one) => !elsewhere.some((spans) => overlapsAny(one, spans)))
    .map(({ start, end, least }) => ({
      text: text.slice(start, end),
      span: { start, end },
      // "Thousands" says of 11,000 less than the fact.
      facts: campaign.facts.filter((fact) =>
        [...figuresOfFact(fact)].some(({ kind, value }) => kind === "number" && value >= least),
      ),
    }));
  const exactly = figures.flatMap((figure) => {
    if (elsewhere.some((spans) => overlapsAny(figure, spans))) return [];
    const facts = campaign.facts.filter((fact) =>
      figuresOfFact(fact).some((own) => isSameFigure(own, figure)),
    );
    // "5000 tot 15.000" is one figure of one fact, so it is reported once.
    const [fact] = facts;
    if (fact !== undefined && told.has(fact)) return [];
    if (fact !== undefined) told.add(fact);
    const { start } = figure;
    const end =
      fact !== undefined && text.startsWith(fact.figure, start) ? start + fact.figure.length : figure.end;
    return [{ text: fact?.figure ?? text.slice(start, end), span: { start, end }, facts }];
  });
  return [...exactly, ...roundly].sort((one, other) => one.span.start - other.span.start);
}
