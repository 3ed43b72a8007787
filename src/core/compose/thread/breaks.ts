import type { Entities } from "../../source/entitiesOf.ts";
import { CALENDAR_LANGUAGES } from "../../text/entities/calendarNames.ts";
import { findMentions } from "../../text/entities/mentions.ts";
import { findPlaceholders } from "../../text/entities/placeholders.ts";
import { baseLanguage } from "../../text/language.ts";
import { overlapsAny, type Span } from "../../text/Span.ts";
import { startsOf } from "../../text/segments.ts";
import { unicode } from "../../text/unicode.ts";
import { findRules } from "./rules.ts";

/** How good a place is to divide a text, the best first: where its author says, then between paragraphs, and so on. */
export const grades = ["hand", "paragraph", "line", "sentence", "clause", "word"] as const;

export type Grade = (typeof grades)[number];

/** A place at which a text may be divided: its white space, which no part has. */
export interface Break extends Span {
  readonly grade: Grade;
}

/** White space at which lines break; that between a number and its unit, or before a French mark, is no-break. */
const GAP = /[\t-\r \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+/g;
const NO_BREAK = /[\u00a0\u2007\u202f\u2060\ufeff]/;
/** What belongs to the character before it. */
const JOINED = unicode.u`^[\p{M}\u200d\ufe0f]`;

/** Marks that no line begins with, and those that none ends with. */
const NOT_FIRST = /^(?:[!?;:,.%‰°)\]}»”’…]|[-–—][ \u00a0])/;
const NOT_LAST = /[«([{„‚¿¡<]$/;
/** A bullet or a number at the beginning of a line, of which the item would be torn off. */
const BULLET = unicode.u`^(?:[-–—•*·‣▪◦✓✔→👉]|\d{1,3}[.)]|\p{L}[.)]|\p{Extended_Pictographic}\ufe0f?)$`;

const ENDS_CLAUSE = /[,;:…–—][)\]»”’"']*$/;
/** Three dots end a sentence if a capital follows, which the segmenter does not say of the single character. */
const ENDS_IN_DOTS = /(?:…|\.\.\.)[)\]»”’"']*$/;
const CAPITAL = unicode.u`^[«„“‘"'(¿¡]*\s?\p{Lu}`;

/** Abbreviations after which a capital begins no sentence, and what they shorten stays with the next word. */
const ABBREVIATIONS = new Set(
  (
    "dr drs mr mevr mw dhr prof ir ing st ste mme mlle mm me sr jr hr fr frau herr mrs ms bv bijv nl nr no nrs art " +
    "blz bldz pag p pp vgl cf zie ca tel tél gsm max min resp incl excl t.a.v o.a o.l.v d.w.z m.b.t i.v.m t.e.m n.a.v " +
    "a.u.b p.ex par.ex c.-à-d c.à.d éd env z.b d.h u.a s.o bzw evtl ggf vs e.g i.e approx gen col lt maj adj sgt abs bd av"
  ).split(" "),
);
const SHORTENED = unicode.iu`(?:^|[(\[«„“‘"'])(?<word>\p{L}[\p{L}.-]*)\.$`;

/** What joins two numbers: "12 h 30", "20 tot 25 km", "2 x 3 m". */
const BETWEEN_NUMBERS = unicode.giu`(?<=\d)(?:[^\S\n](?:tot(?:[^\S\n]en[^\S\n]met)?|t/m|à|bis|to|of|ou|oder|or|[x×–-])|[^\S\n]?(?:h|u|uhr|uur|heures?))[^\S\n](?=\d)`;
/** A number, which its unit follows; "klas1" and "covid-19" are words. */
const NUMBER = unicode.u`^[^\p{L}]*[\d½¼¾⅓⅔]$`;
/** A number of its own after another one, as in a list of postcodes; "9 000" is one. */
const NEXT_NUMBER = /^\d(?!\d\d(?!\d))/;
/** "30. Juli", "im 19. Jahrhundert". */
const GERMAN_ORDINAL = /(?:^|\D)\d{1,3}\.$/;
/** What a number after it belongs to: "€ 5", "nr. 5", "§ 3". */
const BEFORE_NUMBER = unicode.iu`(?:^|[^\p{L}])(?:[€$£¥§#№]|eur|usd|gbp|chf|(?:nr|n[°º]|no|art|artikel|article|blz|pag|p|pp|s|seite|page|tel|tél)\.?)$`;

/** Scripts that put no space between words, and the marks that go with them. */
const SPACELESS =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3001-\u3003\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff0f]/;
const SPACELESS_MARK = /[\u3001-\u3003\uff01-\uff0f\u30fc\u3005\u0e46\u17d4]/;

/**
 * The places at which a text may be divided, in order: never inside a link, a hashtag, a mention, a telephone number, a date, a
 * placeholder, a number with its unit, or one of `quotations`.
 */
export function findBreaks(
  entities: Entities,
  language: string,
  quotations: readonly Span[],
): readonly Break[] {
  const { text } = entities;
  const base = baseLanguage(language);
  const names = union(nameSpans(entities));
  const whole = union([...names, ...amountSpans(entities, language), ...quotations]);
  const sentences = new Set(startsOf("sentence", text, base));
  const quantities = entities.quantities(language).filter((quantity) => !overlapsAny(quantity, names));
  const numbers = new Set(quantities.map(({ end }) => end));
  const byHand = findRules(text);
  const breaks: Break[] = [];
  let tokenStart = 0;
  let isFirstOfLine = true;
  let next = 0;
  for (const { 0: space, index } of text.matchAll(GAP)) {
    const gap = { start: index, end: index + space.length };
    const rule = byHand[next];
    if (rule !== undefined && rule.start < gap.end) {
      if (gap.end >= rule.end) next++;
      if (breaks.at(-1)?.end !== rule.end) breaks.push({ ...rule, grade: "hand" });
    } else if (!overlapsAny(gap, whole) && isFree(text, gap)) {
      const grade = gradeOf(space, text.slice(tokenStart, gap.start), isFirstOfLine, {
        after: text.slice(gap.end, gap.end + 24),
        isSentence: sentences.has(gap.end),
        isNumber: numbers.has(gap.start),
        isGerman: base === "de",
      });
      if (grade !== undefined) breaks.push({ ...gap, grade });
    }
    tokenStart = gap.end;
    isFirstOfLine = space.includes("\n");
  }
  return withSpaceless(breaks, text, base, whole);
}

/** Whether no character on either side of a gap holds its lines together. */
function isFree(text: string, { start, end }: Span): boolean {
  return (
    !NO_BREAK.test(text.charAt(start - 1)) &&
    !NO_BREAK.test(text.charAt(end)) &&
    !JOINED.test(text.slice(end, end + 2))
  );
}

interface Context {
  readonly after: string;
  readonly isSentence: boolean;
  readonly isNumber: boolean;
  readonly isGerman: boolean;
}

/** How good a gap after a token is; undefined if what is on its sides belongs together. */
function gradeOf(
  space: string,
  token: string,
  isFirstOfLine: boolean,
  { after, isSentence, isNumber, isGerman }: Context,
): Grade | undefined {
  const lines = space.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).length - 1;
  if (lines > 1) return "paragraph";
  if (lines === 1) return "line";
  if (NOT_FIRST.test(after) || NOT_LAST.test(token)) return undefined;
  if (isFirstOfLine && BULLET.test(token)) return undefined;
  const isShort = isShortened(token) || (isGerman && GERMAN_ORDINAL.test(token));
  if (isShort) return undefined;
  if (isSentence || (ENDS_IN_DOTS.test(token) && CAPITAL.test(after))) return "sentence";
  if (ENDS_CLAUSE.test(token)) return "clause";
  if ((isNumber || NUMBER.test(token)) && !NEXT_NUMBER.test(after)) return undefined;
  if (/^[\d+]/.test(after) && BEFORE_NUMBER.test(token)) return undefined;
  return "word";
}

/** "Dr.", "bv.", "J.": a full stop that ends no sentence. */
function isShortened(token: string): boolean {
  const word = SHORTENED.exec(token)?.groups?.word;
  if (word === undefined) return false;
  return word.length === 1 || ABBREVIATIONS.has(word.toLowerCase());
}

/** What is a name as a whole, the digits in it as well. */
function nameSpans({ text, links, hashtags }: Entities): Span[] {
  return [
    ...links("any"),
    ...links("withScheme"),
    ...hashtags,
    ...findMentions(text),
    ...findPlaceholders(text),
  ];
}

function amountSpans(entities: Entities, language: string): Span[] {
  const languages = CALENDAR_LANGUAGES.includes(baseLanguage(language)) ? [language] : CALENDAR_LANGUAGES;
  return [
    ...entities.phoneNumbers,
    ...languages.flatMap((one) => [
      ...entities.dates(one),
      ...entities.figures(one),
      ...entities.quantities(one),
    ]),
    ...Array.from(BETWEEN_NUMBERS.matchAll(entities.text), ({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    })),
  ];
}

/** Spans in order, those that overlap as one. */
function union(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** Adds the places between words in scripts that put no space there. */
function withSpaceless(
  breaks: readonly Break[],
  text: string,
  language: string,
  whole: readonly Span[],
): readonly Break[] {
  if (!SPACELESS.test(text)) return breaks;
  const found = startsOf("word", text, language).flatMap((at): Break[] => {
    const before = text.charAt(at - 1);
    const after = text.charAt(at);
    const isBetween = SPACELESS.test(before) && SPACELESS.test(after) && !SPACELESS_MARK.test(after);
    if (!isBetween || JOINED.test(after) || overlapsAny({ start: at, end: at }, whole)) return [];
    const grade = /[。！？]/.test(before) ? "sentence" : /[、，；：]/.test(before) ? "clause" : "word";
    return [{ start: at, end: at, grade }];
  });
  return [...breaks, ...found].sort((one, other) => one.start - other.start);
}
