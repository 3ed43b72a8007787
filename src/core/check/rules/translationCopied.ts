import type { Language } from "../../campaign/Campaign.ts";
import { entitiesOf } from "../../source/entitiesOf.ts";
import type { SourceText } from "../../source/SourceText.ts";
import { baseLanguage } from "../../text/language.ts";
import { memoize } from "../../text/memoize.ts";
import { unicode } from "../../text/unicode.ts";
import type { KitRule } from "../Rule.ts";
import { textsOfPost } from "../textsOfPost.ts";

/** Fewer words may well be the same in two languages: a name, a slogan, a list of hashtags. */
const FEWEST_WORDS = 4;

/** The same text under two languages: it was copied to be translated, and was not. */
export const translationCopied: KitRule<
  "translation-copied",
  { readonly language: Language; readonly other: Language }
> = {
  name: "translation-copied",
  severity: "warning",
  fixable: false,
  *checkKit(kit) {
    for (const { origin, language, text, texts, platforms } of textsOfPost(kit)) {
      if (texts.keys().next().value === language) continue;
      const words = wordsOf(text);
      if (words.length < FEWEST_WORDS) continue;
      for (const [other, copy] of texts) {
        if (other === language) break;
        if (isRegionOf(language, other) || !isSame(wordsOf(copy), words) || isNames(words)) continue;
        const at = text.range({ start: 0, end: text.value.trimEnd().length });
        yield { params: { language, other }, at, origin, languages: [language], platforms };
        break;
      }
    }
  },
};

/** Whether two languages differ by region only, such as `nl` and `nl-BE`. */
function isRegionOf(one: Language, other: Language): boolean {
  return baseLanguage(one) === baseLanguage(other);
}

const WORD = unicode.gu`\p{L}[\p{L}\p{M}'’-]*`;
const SMALL_FIRST = unicode.u`^\p{Ll}`;

/** The words of a text, without what is the same in every language: links, hashtags, mentions, placeholders and numbers. */
const wordsOf = memoize((source: SourceText): readonly string[] => {
  const { text, links } = entitiesOf(source);
  let plain = text;
  for (const { start, end } of links("any").toReversed()) plain = plain.slice(0, start) + plain.slice(end);
  const bare = plain.replace(/\{\{[^}]*\}\}|[#＃@][^\s#@]+/g, " ");
  return Array.from(WORD.matchAll(bare), ([word]) => word);
});

/** Whether two texts have the same words, regardless of case. */
function isSame(these: readonly string[], those: readonly string[]): boolean {
  return (
    these.length === those.length &&
    these.every((word, index) => word.toLowerCase() === those[index]?.toLowerCase())
  );
}

/** "Payoke, PAG-ASA, Sürya", "Sting: Message in a Bottle": names, which have hardly a word in lower case between them. */
function isNames(words: readonly string[]): boolean {
  const small = words.filter((word) => SMALL_FIRST.test(word));
  const isShouted = words.every((word) => word === word.toUpperCase());
  return !isShouted && small.length * 2 < words.length;
}
