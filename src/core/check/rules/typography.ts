import { baseLanguage } from "../../text/language.ts";
import { overlapsAny, type Span } from "../../text/Span.ts";
import { unicode } from "../../text/unicode.ts";
import type { Body, Report, TextRule } from "../Rule.ts";

/** The quotation marks of each language. French ones include the no-break space on their inner side. */
const QUOTES: { readonly [language: string]: readonly [open: string, close: string] } = {
  nl: ["“", "”"],
  fr: ["«\u00a0", "\u00a0»"],
  de: ["„", "“"],
  en: ["“", "”"],
};

type Params =
  | { readonly kind: "dots" | "apostrophe" | "opening-mark" | "space-missing" | "space-ordinary" }
  | { readonly kind: "quotes"; readonly open: string; readonly close: string };

/** Three dots instead of an ellipsis, straight quotation marks, and in French a mark without its no-break space. */
export const typography: TextRule<"typography", Params> = {
  name: "typography",
  severity: "info",
  fixable: true,
  *checkText(body) {
    // Those who are handed a kit see no place for them, and cannot do much about them.
    for (const report of reports(body)) yield { ...report, isForAuthor: true };
  },
};

function* reports(body: Body): Generator<Report<Params>> {
  const language = body.language.toLowerCase();
  // Compiling an expression takes longer than this search for a character that it needs.
  if (body.text.includes("...")) yield* dots(body);
  if (/['‘]/.test(body.text)) yield* apostrophes(body);
  const quotes = QUOTES[baseLanguage(language)];
  if (quotes !== undefined && body.text.includes('"')) yield* straightQuotes(body, quotes);
  // Canadian and Swiss French put no space before most marks.
  if (/^fr(-|$)/.test(language) && !/-(ca|ch)$/.test(language) && /[;:!?«»]/.test(body.text))
    yield* frenchSpaces(body);
}

function* dots(body: Body): Generator<Report<Params>> {
  for (const span of find(body, body.text.matchAll(/(?<!\.)\.\.\.(?!\.)/g))) {
    yield { params: { kind: "dots" }, span, fix: [{ ...span, insert: "…" }] };
  }
}

const APOSTROPHE = unicode.gu`(?<=\p{L})'(?=\p{L})|(?<![\p{L}\p{N}])'(?=[stnkm]\b)`;
/** What word processors make of the apostrophe in "’s middags" and "’t is". */
const OPENING_MARK = unicode.giu`(?<![\p{L}\p{N}])‘(?=[stnkm]\s)`;

function* apostrophes(body: Body): Generator<Report<Params>> {
  for (const span of find(body, APOSTROPHE.matchAll(body.text))) {
    yield { params: { kind: "apostrophe" }, span, fix: [{ ...span, insert: "’" }] };
  }
  if (baseLanguage(body.language.toLowerCase()) !== "nl") return;
  for (const span of find(body, OPENING_MARK.matchAll(body.text))) {
    yield { params: { kind: "opening-mark" }, span, fix: [{ ...span, insert: "’" }] };
  }
}

/** A quotation. A mark after a digit opens none: 5" is a measure. */
const QUOTATION = /(?<!\d)"(?=[^\s"])[^"\n]*(?<=\S)"/g;
/** Where one mark more follows in the line, a mark after a digit may end the quotation, or be a measure in it. */
const ODD_MARKS = /^[^"\n]*"(?:[^"\n]*"[^"\n]*")*[^"\n]*(?:\n|$)/;

function* straightQuotes(body: Body, [open, close]: readonly [string, string]): Generator<Report<Params>> {
  for (const { start, end } of find(body, body.text.matchAll(QUOTATION))) {
    if (/\d"$/.test(body.text.slice(start, end)) && ODD_MARKS.test(body.text.slice(end))) continue;
    const fix = [
      { start, end: start + 1, insert: open },
      { start: end - 1, end, insert: close },
    ];
    yield { params: { kind: "quotes", open, close }, span: { start, end }, fix };
  }
}

const BEFORE_MARK = unicode.gu`(?<=[\p{L}\p{N})\]»”"’…%€]) ?(?=(?:[;:]|[!?]+\)?)(?:[\s»”"\]]|$))`;

/**
 * French puts a no-break space before ; : ! ? and on the inner side of « and ».
 *
 * Source: Imprimerie nationale, Lexique des règles typographiques en usage à l'Imprimerie nationale.
 */
function* frenchSpaces(body: Body): Generator<Report<Params>> {
  const places = [
    ...find(body, BEFORE_MARK.matchAll(body.text)),
    ...find(body, body.text.matchAll(/(?<=[^\s«]) ?(?=»)/gu)),
    ...find(body, body.text.matchAll(/(?<=«) ?(?=[^\s»])/gu)),
  ];
  for (const span of places) {
    const kind = span.start === span.end ? "space-missing" : "space-ordinary";
    const shown = span.start === span.end ? { start: span.start, end: span.start + 1 } : span;
    yield { params: { kind }, span: shown, fix: [{ ...span, insert: "\u00a0" }] };
  }
}

/** The matches in the post's own words, outside of links and hashtags. */
function find({ entities }: Body, matches: Iterable<RegExpExecArray>): Span[] {
  const elsewhere = [entities.links("any"), entities.hashtags];
  return Array.from(matches, ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  })).filter((span) => !elsewhere.some((spans) => overlapsAny(span, spans)));
}
