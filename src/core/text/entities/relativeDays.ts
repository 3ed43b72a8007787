import { keysOf } from "../keysOf.ts";
import { perLanguage } from "../language.ts";
import { lowerCase } from "../lowerCase.ts";
import type { Span } from "../Span.ts";
import { type UnicodeExpression, unicode } from "../unicode.ts";

/** A word such as "tomorrow", which means another day each day. */
export interface RelativeDay extends Span {
  /** How many days after the one on which it is read. */
  readonly offset: number;
  /** Where a date or a weekday that says which day that is would begin, in UTF-16 code units. */
  readonly next: number;
  /** What the day is said to be, in lower case, as far as the end of the sentence: "werelddag tegen mensenhandel". */
  readonly saidToBe: string | undefined;
}

interface Words {
  /** In lower case, with the days after today. */
  readonly days: { readonly [word: string]: number };
  /** Between such a word and the date or weekday that says which day it is. */
  readonly link: string;
  /** Between such a word and what the day is, and before such a word. */
  readonly is: string;
  readonly itIs: string;
}

const LANGUAGES: { readonly [language: string]: Words } = {
  nl: {
    days: {
      gisteravond: -1,
      gisteren: -1,
      vandaag: 0,
      vanavond: 0,
      morgenavond: 1,
      morgen: 1,
      overmorgen: 2,
    },
    link: "\\sis\\shet\\s|,\\s|\\s?[(–—-]\\s?|\\s",
    is: "is\\shet|is\\sde|vieren\\swe",
    itIs: "het\\sis",
  },
  fr: {
    days: { hier: -1, "aujourd’hui": 0, "ce soir": 0, "demain soir": 1, demain: 1, "après-demain": 2 },
    link: "(?:,?\\s(?:c[’']est|on\\sest|nous\\ssommes)\\s|,\\s|\\s?[(–—-]\\s?|\\s)(?:le\\s)?",
    is: "c[’']est|nous\\scélébrons|on\\scélèbre",
    itIs: "c[’']est",
  },
  de: {
    days: { gestern: -1, "heute abend": 0, heute: 0, "morgen abend": 1, morgen: 1, übermorgen: 2 },
    link: "(?:\\sist\\s|,\\s|\\s?[(–—-]\\s?|\\s)(?:(?:der|den?|am)\\s)?",
    is: "ist|feiern\\swir|begehen\\swir",
    itIs: "es\\sist",
  },
  en: {
    days: {
      yesterday: -1,
      today: 0,
      tonight: 0,
      "day after tomorrow": 2,
      "tomorrow evening": 1,
      tomorrow: 1,
    },
    link: "(?:\\sis\\s|,\\s|\\s?[(–—-]\\s?|\\s)(?:(?:the|on)\\s)?",
    is: "is|we\\smark|we\\scelebrate",
    itIs: "it\\sis|it[’']s",
  },
};

/** A part of each such word. Looking for one takes far less time than compiling the expressions. */
const MAY_BE_RELATIVE =
  /vandaag|vanavond|morgen|gister|aujourd|ce soir|demain|hier|heute|gestern|today|tonight|tomorrow|yesterday/i;
/** A part of the day, in Dutch and German: "goede morgen", "op zaterdag morgen", "am Morgen". */
const MORNING_BEFORE =
  /(?:goeie|goede|de|elke|iedere|dag|tag|mittwoch|heute|gestern|guten|am|jeden|dem|der)[\s-]$/;
/** How far the end of a sentence is looked for, in UTF-16 code units. */
const LONGEST = 120;

interface Expressions {
  readonly day: UnicodeExpression;
  readonly days: Words["days"];
  readonly link: UnicodeExpression;
  readonly is: UnicodeExpression;
  readonly itIs: UnicodeExpression;
}

const SENTENCE = /^\s[^.!?…\n]+/;

const expressionsOf = perLanguage((base): Expressions | undefined => {
  const words = LANGUAGES[base];
  if (words === undefined) return undefined;
  return {
    day: unicode.gu`(?<![\p{L}\p{M}\d#@/.’'-])(?:${keysOf(words.days).join("|").replaceAll("’", "[’']")})(?![\p{L}\p{M}-])`,
    days: words.days,
    link: unicode.u`^(?:${words.link})`,
    is: unicode.u`^,?\s(?:${words.is})\s(?<what>[^.!?…\n]+)`,
    itIs: unicode.u`(?:^|\P{L})(?:${words.itIs})\s$`,
  };
});

/** The words of a text in Dutch, French, German or English for a day near to the one on which it is read, in order. */
export function findRelativeDays(text: string, language: string): RelativeDay[] {
  const known = MAY_BE_RELATIVE.test(text) ? expressionsOf(language) : undefined;
  if (known === undefined) return [];
  const lower = lowerCase(text);
  return Array.from(known.day.matchAll(lower)).flatMap(({ 0: word, index: start }) => {
    const end = start + word.length;
    const before = lower.slice(Math.max(0, start - 12), start);
    const offset = known.days[word.replace("'", "’")];
    if (offset === undefined || (word === "morgen" && MORNING_BEFORE.test(before))) return [];
    const rest = lower.slice(end, end + LONGEST);
    const next = end + (known.link.exec(rest)?.[0].length ?? 0);
    return [
      {
        start,
        end,
        offset,
        next,
        saidToBe: whatItIs(known, before, rest),
      },
    ];
  });
}

/** What a sentence says that a day is, by what is before and after its word. */
function whatItIs({ is, itIs }: Expressions, before: string, rest: string): string | undefined {
  return is.exec(rest)?.groups?.what ?? (itIs.test(before) ? SENTENCE.exec(rest)?.[0] : undefined);
}
