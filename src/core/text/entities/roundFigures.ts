import { baseLanguage, perLanguage } from "../language.ts";
import { lowerCase } from "../lowerCase.ts";
import { type Span, withoutOverlaps } from "../Span.ts";
import { type UnicodeExpression, unicode } from "../unicode.ts";

/** A claim of an order of magnitude without a number: "tens of thousands of victims". */
export interface RoundFigure extends Span {
  /** The least that it claims, such as 10,000. */
  readonly least: number;
}

/** A part of each word below. Looking for one takes far less time than compiling an expression. */
const MAY_BE_ROUND =
  /tallen|honderden|duizenden|miljoenen|miljarden|aines\sd|milliers\sd|millions|milliards|dutzende|hunderte|tausende|millionen|milliarden|tens\sof|dozens|hundreds|thousands|billions/i;

type Words = readonly (readonly [word: string, factor: number])[];

/** How a language claims them. Of people there must be at least a hundred, of victims and deaths ten. */
interface Language {
  readonly words: Words;
  /** Between the words and those whom they count. */
  readonly link: string;
  readonly victims: string;
  readonly people: string;
}

const LANGUAGES: { readonly [language: string]: Language } = {
  nl: {
    words: [
      ["tientallen", 10],
      ["honderdduizenden", 1e5],
      ["tienduizenden", 1e4],
      ["honderden", 100],
      ["duizenden", 1000],
      ["miljoenen", 1e6],
      ["miljarden", 1e9],
    ],
    // An adjective ends in e; "duizenden helpen slachtoffers" has a verb.
    link: "(?:\\p{L}{3,}e\\s)?",
    victims: "slachtoffers|doden|overlijdens|sterfgevallen",
    people: "mensen|kinderen|personen|vrouwen|mannen|meisjes|jongens|jongeren|overlevenden",
  },
  fr: {
    words: [
      ["dizaines", 10],
      ["centaines", 100],
      ["milliers", 1000],
      ["millions", 1e6],
      ["milliards", 1e9],
    ],
    link: "(?:de\\s|d[’'])(?:\\p{L}{3,}s\\s)?",
    victims: "victimes|morts|mortes|décès",
    people: "personnes|enfants|femmes|hommes|filles|garçons|jeunes|survivants|survivantes|gens",
  },
  de: {
    words: [
      ["dutzende", 10],
      ["dutzenden", 10],
      ["hunderttausende", 1e5],
      ["hunderttausenden", 1e5],
      ["zehntausende", 1e4],
      ["zehntausenden", 1e4],
      ["hunderte", 100],
      ["hunderten", 100],
      ["tausende", 1000],
      ["tausenden", 1000],
      ["abertausende", 1000],
      ["abertausenden", 1000],
      ["millionen", 1e6],
      ["milliarden", 1e9],
    ],
    link: "(?:von\\s)?(?:\\p{L}{3,}(?:e|er)\\s)?",
    victims: "opfern?|toten?|todesopfern?|todesfällen?",
    people: "menschen|kindern?|personen|frauen|männern?|mädchen|jugendlichen?|überlebenden?",
  },
  en: {
    words: [
      ["tens", 10],
      ["dozens", 12],
      ["hundreds", 100],
      ["thousands", 1000],
      ["millions", 1e6],
      ["billions", 1e9],
    ],
    link: "of\\s(?:\\p{L}{3,}\\s)?",
    victims: "victims|deaths",
    people: "people|children|persons|women|men|girls|boys|survivors|adults",
  },
};

const expressionOf = perLanguage((base): UnicodeExpression | undefined => {
  const language = LANGUAGES[base];
  if (language === undefined) return undefined;
  const { words, link, victims, people } = language;
  const any = words
    .map(([word]) => word)
    .sort((one, other) => other.length - one.length)
    .join("|");
  const multiplied = `(?<first>${any})(?:\\s(?:de\\s|of\\s|von\\s)?(?<second>${any}))?`;
  return unicode.gu`(?<![\p{L}\p{M}\d])${multiplied}\s${link}(?:(?<victims>${victims})|${people})(?![\p{L}\p{M}’'-])`;
});

/**
 * The orders of magnitude that a text claims for victims, deaths or people, in order; only those in Dutch, French, German and
 * English, and all of these if the language is not known. Other things come in hundreds and thousands as a figure of speech: "des milliers de mercis".
 */
export function findRoundFigures(text: string, language: string): RoundFigure[] {
  if (!MAY_BE_ROUND.test(text)) return [];
  if (language === "und")
    return withoutOverlaps(Object.keys(LANGUAGES).flatMap((one) => findRoundFigures(text, one)));
  const expression = expressionOf(language);
  const words = new Map(LANGUAGES[baseLanguage(language)]?.words);
  if (expression === undefined) return [];
  return Array.from(expression.matchAll(lowerCase(text))).flatMap(({ 0: found, index, groups = {} }) => {
    const least = (words.get(groups.first ?? "") ?? 1) * (words.get(groups.second ?? "") ?? 1);
    if (least < 100 && groups.victims === undefined) return [];
    return [{ start: index, end: index + found.length, least }];
  });
}
