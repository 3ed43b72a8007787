import { perLanguage } from "../language.ts";
import type { Span } from "../Span.ts";

/** Words that no sentence ends in: articles, prepositions and conjunctions that are no adverbs, verbs or pronouns as well. */
const NEVER_LAST: { readonly [language: string]: string } = {
  nl: "de|en|of|te|met|tijdens|volgens|dankzij|wegens|vanwege|omdat|zodat|uw|(?:uit|op|kans|tijd|moment|reden|nodig|bereid) om",
  fr: "(?<!(?:ez|tes) )(?:le|les)|des|du|et|à|au|aux|de|dans|chez|lors|afin|dont|parce que|ainsi que|nos|vos",
  de: "der|den|dem|des|die|eine|einen|einem|einer|und|im|am|vom|beim|zum|zur|von|seit|wegen|während|zwischen|dass|weil|sowie|(?:ein|dazu|herzlich) zu",
  en: "the|an|and|or|our|your|because|during|(?:invite|urge|encourage|remind) (?:\\S+ ){1,3}to",
};

const endOf = perLanguage((base) => {
  const words = NEVER_LAST[base];
  return words === undefined ? undefined : new RegExp(`(?<= )(?:${words})$`);
});

/** Lists of languages: "in nl, fr en de". */
const LANGUAGES = /(?:^|[ ,/])(?:nl|fr|en)[, /]+(?:(?:en|et|und|and|of|ou|oder|or) )?(?:nl|fr|en|de)$/;
/** A shorter text is a title or a name. */
const FEWEST_WORDS = 4;

/** The words in the middle of a sentence with which a text in Dutch, French, German or English ends; undefined if it is finished. */
export function findUnfinishedEnd(text: string, language: string): Span | undefined {
  // Most texts end in a full stop, a link or a hashtag.
  if (!/[a-zà]$/.test(text)) return undefined;
  const end = text.slice(-80).replace(/[ \u00a0\u202f]+/g, " ");
  const [written] = endOf(language)?.exec(end) ?? [];
  if (written === undefined || LANGUAGES.test(end) || end.split(/\s/).length < FEWEST_WORDS) return undefined;
  const [line = ""] = /[^\n]*$/.exec(text) ?? [];
  const last = /\S+$/.exec(line)?.[0] ?? written;
  return { start: text.length - last.length, end: text.length };
}
