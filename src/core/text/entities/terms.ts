import { baseLanguage } from "../language.ts";
import { overlapsAny, type Span } from "../Span.ts";
import { unicode } from "../unicode.ts";
import { findQuotations } from "./quotations.ts";

/** Words that a campaign does not use, and what it says instead. */
export interface Term {
  readonly say?: string | undefined;
  readonly not: readonly string[];
  readonly why?: string | undefined;
}

/** A word that a campaign does not use, in a text. */
export interface FoundTerm extends Span {
  readonly term: Term;
  /** What to write instead, with the capitals that stood there; undefined if nothing may take its place. */
  readonly better: string | undefined;
  /** Whether somebody is quoted: then the words are theirs. */
  readonly isQuoted: boolean;
}

/** Finds terms in a text, outside of some spans: of each list, in order and none overlapping another. */
export type TermFinder = (text: string, elsewhere: readonly (readonly Span[])[]) => readonly FoundTerm[];

interface Entry {
  readonly term: Term;
  readonly word: string;
}

/** The most white space between two words of a term, as in a text that is broken into lines. */
const GAP = String.raw`\s{1,9}`;

/**
 * Makes what finds the terms of a language in texts: whole words in any case, of overlapping ones the longest. What a term says
 * to say is never found, even if it holds a word that another term forbids.
 */
export function makeTermFinder(terms: readonly Term[], language: string): TermFinder {
  const base = baseLanguage(language);
  const entries = new Map<string, Entry[]>();
  for (const term of terms) {
    for (const word of term.not) {
      const key = keyOf(word);
      entries.set(key, [...(entries.get(key) ?? []), { term, word: word.trim() }]);
    }
  }
  const said = terms.flatMap(({ say }) => say ?? []);
  const words = [...new Set([...terms.flatMap(({ not }) => not), ...said].map(keyOf))];
  if (words.length === 0) return () => [];
  const alternatives = words.toSorted((one, other) => other.length - one.length).flatMap(patternsOf);
  // A hyphen makes another word of it: e-mail is no mail. So does an apostrophe, but for that of an English genitive.
  const genitive = base === "en" ? String.raw`(?!s(?![\p{L}\p{N}]))` : "";
  const whole = unicode.giu`(?<![\p{L}\p{M}\p{N}_@＠])(?<![\p{L}\p{N}][-‑])(?:${alternatives.join("|")})(?![\p{L}\p{M}\p{N}_@＠‑-])(?!['’]${genitive}\p{L})`;
  return (text, elsewhere) => {
    const found: FoundTerm[] = [];
    let quotations: readonly Span[] | undefined;
    for (const { 0: written, index: start } of whole.matchAll(text)) {
      const span = { start, end: start + written.length };
      const entry = entries.get(keyOf(written))?.find((one) => isMeant(written, one, base));
      if (entry === undefined || elsewhere.some((spans) => overlapsAny(span, spans))) continue;
      quotations ??= findQuotations(text);
      const { term, word } = entry;
      const better = term.say === undefined ? undefined : withCapitals(term.say, written, word, text, start);
      if (better === written) continue;
      found.push({ ...span, term, better, isQuoted: overlapsAny(span, quotations) });
    }
    return found;
  };
}

/** A word without its capitals, in the form in which words are compared. */
export function keyOf(word: string): string {
  return word.trim().normalize("NFC").toLowerCase().replace(/’/g, "'").replace(/\s+/g, " ");
}

/** What matches a word, however its letters are composed. */
function patternsOf(key: string): string[] {
  const forms = [...new Set([key, key.normalize("NFD")])];
  return forms.map((form) =>
    form
      .replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
      .replace(/'/g, "['’]")
      .replace(/ /g, GAP),
  );
}

/** The longest word in capitals that is an acronym rather than loud. */
const LONGEST_ACRONYM = 4;

/** Whether a word that differs in its capitals at most is the one that the entry means. */
function isMeant(written: string, { term, word }: Entry, language: string): boolean {
  if (isSpelling(term.say, word)) return written !== written.toUpperCase();
  if (isInCapitals(word)) return isInCapitals(written);
  if (isInCapitals(written) && lettersOf(written) <= LONGEST_ACRONYM) return false;
  // German writes nouns with a capital, and only them.
  return language !== "de" || !isCapital(word) || isCapital(written);
}

/** Whether the word is right and its capitals are not: `not: [whatsapp], say: WhatsApp`. */
function isSpelling(say: string | undefined, word: string): boolean {
  return say !== undefined && keyOf(say) === keyOf(word);
}

function isInCapitals(word: string): boolean {
  return lettersOf(word) > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function lettersOf(word: string): number {
  return word.replace(/\P{L}/gu, "").length;
}

function isCapital(word: string): boolean {
  const [first = ""] = word;
  return first !== first.toLowerCase();
}

const STARTS_SENTENCE = /(?:^|[.!?:…\n]["”»’)]?)\s*["“„«¿¡(]?\s*$/;

/** The preferred word with the capitals of the one that it replaces. */
function withCapitals(say: string, written: string, word: string, text: string, start: number): string {
  const startsSentence = () => STARTS_SENTENCE.test(text.slice(Math.max(0, start - 20), start));
  if (isSpelling(say, word)) {
    const isRaised = isCapital(written) && say === say.toLowerCase() && startsSentence();
    return isRaised ? raise(say) : say;
  }
  if (isInCapitals(written) && !isInCapitals(word)) return say.toUpperCase();
  return isCapital(written) && (!isCapital(word) || startsSentence()) ? raise(say) : say;
}

/** With a capital, unless its first word has one further on, as iPhone has. */
function raise(say: string): string {
  if (/^\p{Ll}+\p{Lu}/u.test(say)) return say;
  // Dutch raises both letters of ij.
  const [first = ""] = /^ij(?=\p{Ll})/u.exec(say) ?? say;
  return first.toUpperCase() + say.slice(first.length);
}
