import { baseLanguage, perLanguage } from "../language.ts";
import { lowerCase } from "../lowerCase.ts";
import { overlapsAny, type Span } from "../Span.ts";
import { type UnicodeExpression, unicode } from "../unicode.ts";
import { CALENDAR_NAMES } from "./calendarNames.ts";
import { type DateSpan, daysIn, FEBRUARY, findUnrealDates, shortMonth } from "./dates.ts";
import { goesOn } from "./goesOn.ts";
import type { Impossible } from "./Impossible.ts";
import { isNamed } from "./labels.ts";
import { findQuotations } from "./quotations.ts";

interface Forms {
  /** A month's name beside a day that it may not have. Looking for one takes far less time than compiling the expressions of dates. */
  readonly mayHaveName: RegExp;
  /** A weekday, or a word that dates follow, just before one in digits. */
  readonly cue: UnicodeExpression;
}

const PREPOSITIONS: { readonly [language: string]: string } = {
  nl: "(?<!\\d\\s)op|tot|t\\/m|tem|t\\.e\\.m\\.|vanaf|sinds|voor|vóór|deadline:?|datum:?",
  fr: "le|du|au|date\\s?:?",
  de: "am|vom|bis|zum|ab|seit|den|dem|der|datum:?|termin:?",
  en: "on|by|until|till|from|before|since|date:?|deadline:?",
};

/** April, June, September and November. */
const SHORT_MONTHS = [4, 6, 9, 11];

const formsOf = perLanguage((base): Forms | undefined => {
  const names = CALENDAR_NAMES[base];
  if (names === undefined) return undefined;
  const { months, weekdays } = names;
  const short = SHORT_MONTHS.map((month) => months[month - 1]).join("|");
  const february = months[FEBRUARY - 1];
  const dayFirst = String.raw`(?:\b00?|3[2-9]|[4-9]\d)\D{1,7}(?:${months.join("|")})|31\D{1,7}(?:${short})|(?:29|3[01])\D{1,7}(?:${february})`;
  // "June 30 and 31".
  const monthFirst = String.raw`(?:${short})\D{1,3}(?:\d{1,2}\D{1,10})?31|(?:${february})\D{1,3}(?:\d{1,2}\D{1,10})?(?:29|3[01])`;
  return {
    mayHaveName: new RegExp(base === "en" ? `${dayFirst}|${monthFirst}` : dayFirst),
    cue: unicode.u`(?:^|[^\p{L}\d])(?:(?:${weekdays.join("|")})\.?,?|${PREPOSITIONS[base] ?? ""})\s$`,
  };
});

/**
 * The dates of a text that do not exist, in Dutch, French, German or English. Digits are a date if they have a year, or if a word or a
 * weekday before them says so: `31/6` alone may be a score, a fraction or an article. `29 February` without a year exists.
 */
export function findImpossibleDates(text: string, language: string): Impossible[] {
  const forms = formsOf(language);
  if (forms === undefined) return [];
  const lower = lowerCase(text);
  const base = baseLanguage(language);
  const named = forms.mayHaveName.test(lower)
    ? findUnrealDates(text, language).filter((date) => isMeant(text, date, base))
    : [];
  const inDigits = MAY_BE_DIGITS.test(text) ? findInDigits(lower, base, forms.cue) : [];
  return [...named.map(toImpossible), ...inDigits];
}

type Numbers = Pick<DateSpan, "day" | "month" | "year">;

function toImpossible({ start, end, ...numbers }: Numbers & Span): Impossible {
  const short = shortMonth(numbers);
  return short === undefined ? { start, end, kind: "date" } : { start, end, kind: "days", ...short };
}

/** More days no month has; a number above what somebody may have mistyped is something else. */
const LAST_DAY = 31;
const HIGHEST = 39;

/** What follows a date, and not a number of something: "June 31 at nine", but "In June 31 children came". */
const GOES_ON = goesOn(
  "op|in|bij|en|of|om|tot|is|was|vanaf|et|à|au|ou|est|de|dès|chez|und|oder|um|ab|bis|ist|war|im|an|and|or|at|on|from|to|until|till|through|with|we|will|for|by|the",
  [String.raw`\d{1,2}(?:[:.]\d\d|\s?(?:[uh]|uur|uhr|[ap]m)(?!\p{L}))`],
);
/** A word before a month that counts what happens in it: "In June 31 children came". */
const COUNTED_IN = unicode.iu`(?:^|\P{L})(?:in|since|during|last|this|every|each|next)\s$`;
/** "31 juni-mensen", "30 Feb-born". */
const COMPOUND = unicode.u`^-\p{L}`;
const CAPITAL_AT_END = unicode.u`\p{Lu}\p{L}*\.?$`;

/** Whether an unreal date with a month's name is meant as one: "May 68" is a year, "Der 35. Mai" a book. */
function isMeant(text: string, date: DateSpan, base: string): boolean {
  const { start, end, day, year } = date;
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 24);
  const written = text.slice(start, end);
  if (isNamed(before) || COMPOUND.test(after)) return false;
  // Only German has a full stop after an ordinal; elsewhere a sentence ends there.
  if (base !== "de" && /\d\.\s/.test(written)) return false;
  if (year !== undefined) return true;
  if (/\d$/.test(written)) return day <= LAST_DAY && GOES_ON.test(after) && !COUNTED_IN.test(before);
  if (day <= LAST_DAY) return true;
  if (day > HIGHEST || !GOES_ON.test(after) || overlapsAny(date, findQuotations(text))) return false;
  // "The 32 may enter."
  return (base !== "de" && base !== "en") || CAPITAL_AT_END.test(written);
}

/** Two numbers that cannot be a day and a month, with a mark between. Looking for them takes far less time than compiling what is below. */
const MAY_BE_DIGITS =
  /(?:^|\D)(?:0?0|29|3\d)[/.-]\d{1,2}(?!\d)|(?:^|\D)\d{1,2}[/.-](?:0?0|1[3-9]|[23]\d)[/.-]\d{4}|\d{4}([/.-])\d\d\1(?:00|29|3\d)/;
const UNIT = String.raw`\s?(?:[%€°]|(?:uur|uhr|euro|km|kg|cm|mm|[hukm])(?!\p{L}))`;
const DAY_FIRST = unicode.gu`(?:(?<![\p{L}\d#@/.:-])|(?<=\d\.?-)(?=\d+[/.]))(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})(?:\k<mark>(?<year>(?:19|20|21)?\d\d)|(?<dot>\.))?(?![\p{L}\d]|[/.:-]\d|,\d|${UNIT})`;
const YEAR_FIRST = unicode.gu`(?<![\p{L}\d#@/.:-])(?<year>(?:19|20|21)\d\d)(?<mark>[/.-])(?<month>\d\d)\k<mark>(?<day>\d\d)(?![\p{L}\d]|[/.:-]\d)`;

function findInDigits(text: string, base: string, cue: UnicodeExpression): Impossible[] {
  return [DAY_FIRST, YEAR_FIRST].flatMap((expression) =>
    Array.from(expression.matchAll(text)).flatMap((match) => {
      const { 0: written, index: start, groups = {} } = match;
      const numbers = numbersOf(groups, base);
      const { day, month, year } = numbers;
      if (Math.max(day, month) > HIGHEST || (day >= 1 && day <= daysIn(month, year))) return [];
      const before = text.slice(Math.max(0, start - 60), start);
      if (isNamed(before)) return [];
      const after = text.slice(start + written.length, start + written.length + 24);
      const isDate =
        groups.year?.length === 4 || (cue.test(before) && isWithoutYear(groups, numbers, base, after));
      // The full stop is the date's in German.
      const end = start + written.length - (groups.dot !== undefined && base !== "de" ? 1 : 0);
      return isDate ? [toImpossible({ start, end, ...numbers })] : [];
    }),
  );
}

type Groups = { readonly [name: string]: string | undefined };

/** English has the month first where the other order is impossible. */
function numbersOf(groups: Groups, base: string): Numbers {
  const [day, month] = [Number(groups.day), Number(groups.month)];
  const year = groups.year === undefined ? undefined : Number(groups.year);
  const isMonthFirst = base === "en" && month > 12 && day <= 12;
  return {
    day: isMonthFirst ? month : day,
    month: isMonthFirst ? day : month,
    // A century makes no difference to its leap years.
    year: year !== undefined && year < 100 ? year + 2000 : year,
  };
}

/** Whether what a word for dates announces is one, with a year of two digits or none. */
function isWithoutYear(
  { mark, year, dot }: Groups,
  { day, month }: Numbers,
  base: string,
  after: string,
): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  if (year !== undefined || mark === "/") return true;
  return mark === "." && (base === "de" || base === "fr") && (dot !== undefined || GOES_ON.test(after));
}
