import type { Language } from "../../campaign/Campaign.ts";
import type { Post } from "../../compose/Post.ts";
import { entitiesOf } from "../../source/entitiesOf.ts";
import { rangeOfPosted } from "../../source/posted.ts";
import type { SourceText } from "../../source/SourceText.ts";
import type { Span } from "../../text/Span.ts";
import { compareTexts, type Kind, written } from "../compareTexts.ts";
import type { KitRule } from "../Rule.ts";
import { textsOfPost } from "../textsOfPost.ts";

/** A translation states another figure, price, number, address, placeholder, mention, date, weekday or time than the text in the main language. */
export const translationDiffers: KitRule<
  "translation-differs",
  {
    readonly kind: Kind;
    readonly language: Language;
    readonly main: Language;
    /** What only the main text has, as written. */
    readonly missing: readonly string[];
    /** What only the translation has, as written. */
    readonly added: readonly string[];
  }
> = {
  name: "translation-differs",
  severity: "warning",
  fixable: false,
  *checkKit(kit) {
    const [main] = kit.unfilled.languages;
    const unfilled = unfilledNames(kit.posts);
    for (const { origin, language, text, platforms, texts } of textsOfPost(kit)) {
      const original = texts.get(main);
      if (language === main || original === undefined) continue;
      const ours = { entities: entitiesOf(original), language: main };
      for (const { kind, missing, added } of compareTexts(
        ours,
        { entities: entitiesOf(text), language },
        kit.unfilled,
        unfilled,
      )) {
        yield {
          params: { kind, language, main, missing: written(missing), added: written(added) },
          at: placeOf(text, added[0]),
          origin,
          languages: [language],
          platforms,
        };
      }
    }
  },
};

/** The names of placeholders that no value fills. */
function unfilledNames(posts: readonly Post[]): ReadonlySet<string> {
  const sources = posts.flatMap(({ source, origin }) => [source, ...origin.contentWarning.values()]);
  const problems = sources.flatMap(({ unfilled = [] }) => unfilled.map(({ problem }) => problem));
  return new Set(
    problems.flatMap((problem) => {
      switch (problem.kind) {
        case "no-value":
        case "value-open":
          return [problem.name];
        case "no-link":
          return [`link:${problem.name}`];
        case "no-account":
        case "account-open":
          return [`@${problem.name}`];
        default:
          return [];
      }
    }),
  );
}

/** The range of an item of the text, or the text's start. */
function placeOf(text: SourceText, item: Span | undefined) {
  return item === undefined ? text.range({ start: 0, end: 0 }) : rangeOfPosted(text, item);
}
