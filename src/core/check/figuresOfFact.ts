import type { Fact } from "../campaign/Campaign.ts";
import { type Figure, findFigures } from "../text/entities/figures.ts";
import { memoize } from "../text/memoize.ts";

/** Facts state figures in the words of any language, but most in digits alone, which need one. */
const LANGUAGES = ["nl", "fr", "de", "en"] as const;
const WORDS = /[a-z]/i;

/** The figures that a fact states, such as the two of "5000 tot 15.000". */
export const figuresOfFact = memoize(({ figure }: Fact): readonly Figure[] =>
  (WORDS.test(figure) ? LANGUAGES : LANGUAGES.slice(0, 1)).flatMap((language) =>
    findFigures(figure, language),
  ),
);
