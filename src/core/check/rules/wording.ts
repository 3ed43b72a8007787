import type { Campaign, Language } from "../../campaign/Campaign.ts";
import { termsIn } from "../../campaign/termsIn.ts";
import { entitiesOf } from "../../source/entitiesOf.ts";
import { editPosted, rangeOfPosted } from "../../source/posted.ts";
import type { SourceText } from "../../source/SourceText.ts";
import { makeTermFinder, type TermFinder } from "../../text/entities/terms.ts";
import { memoize, memoizeName } from "../../text/memoize.ts";
import type { Span } from "../../text/Span.ts";
import { otherTextsIn } from "../otherTextsIn.ts";
import type { KitRule, Report, TextRule } from "../Rule.ts";

export interface WordingParams {
  readonly word: string;
  readonly say: string | undefined;
  readonly why: string | undefined;
}

/** A word that the campaign's vocabulary replaces or forbids, in its posts and in all else that a kit's readers see. */
export const wording: TextRule<"wording", WordingParams> & KitRule<"wording", WordingParams> = {
  name: "wording",
  severity: "warning",
  fixable: true,
  *checkText({ source, language }, campaign) {
    yield* reportsOn(source, language, campaign);
  },
  *checkKit(kit) {
    if (kit.campaign.vocabulary.size === 0) return;
    for (const { source, language, concern } of otherTextsIn(kit)) {
      for (const { params, span, fix = [] } of reportsOn(source, language, kit.campaign)) {
        const edits = fix.flatMap((one) => editPosted(source, one, one.insert) ?? []);
        const isWhole = edits.length > 0 && edits.length === fix.length;
        yield { ...concern, params, at: rangeOfPosted(source, span), ...(isWhole && { edits }) };
      }
    }
  },
};

const findersOf = memoize((campaign: Campaign) =>
  memoizeName((language: Language): TermFinder | undefined => {
    const terms = termsIn(campaign.vocabulary, language);
    return terms.length === 0 ? undefined : makeTermFinder(terms, language);
  }),
);

function* reportsOn(
  source: SourceText,
  language: Language,
  campaign: Campaign,
): Generator<Report<WordingParams> & { readonly span: Span }> {
  const find = campaign.vocabulary.size === 0 ? undefined : findersOf(campaign)(language);
  if (find === undefined) return;
  const entities = entitiesOf(source);
  const { text } = entities;
  for (const { start, end, term, better, isQuoted } of find(text, entities.names)) {
    const span = { start, end };
    const params = { word: text.slice(start, end), say: better, why: term.why };
    const fix = better === undefined || isQuoted ? [] : replace(params.word, better, start);
    yield { params, span, ...(fix.length > 0 && { fix }) };
  }
}

/** Replaces words by others, and keeps a line break between them; nothing if the others have no place for it. */
function replace(written: string, better: string, at: number): (Span & { readonly insert: string })[] {
  if (!written.includes("\n")) return [{ start: at, end: at + written.length, insert: better }];
  const words = [...written.matchAll(/\S+/g)];
  const others = better.split(/\s+/);
  if (words.length !== others.length) return [];
  return words.map(({ 0: word, index }, number) => {
    const start = at + index;
    return { start, end: start + word.length, insert: others[number] ?? word };
  });
}
