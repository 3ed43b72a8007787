import type { Span } from "../Span.ts";
import { unicode } from "../unicode.ts";
import { isAnnounced, isCalled } from "./calling.ts";

/** A telephone number in a text. */
export interface PhoneNumber extends Span {
  /** Its digits as they are dialled within Belgium: `+32 78 05 58 00`, `0032 78…` and `078 055 800` are all `078055800`. */
  readonly digits: string;
  /** Whether a word or sign for calling is just before it. Not looked for before a number that is one without it. */
  readonly announced: boolean;
}

/**
 * Digits, perhaps after a plus sign, with at most two signs between them that group telephone numbers. A full stop before a space
 * ends a sentence, and a bracket opens before the first digits or around the 0 of `+32 (0)78` only.
 */
const CANDIDATE =
  /\+?\(?\d(?:(?:(?!\.[ \u00a0\u202f])[ \u00a0\u202f./)-]{0,2}|[ \u00a0\u202f]?\(0\)[ \u00a0\u202f]?)\d){2,16}/g;
const LAST_GROUP = /[ \u00a0\u202f./()-]{1,2}\d+$/;

/** What makes a number that of a company, an account or a file: "KBO 0780.558.001", "le numéro d’entreprise est le 0780…". */
const OTHER_NUMBER = unicode.iu`(?:^|[^\p{L}])(?:kbo|bce|zdu|btw|tva|vat|mwst|rpr|rpm|(?<!\.)be|iban|isbn|ondernemings\p{L}*|d’entreprise|unternehmens\p{L}*|enterprise|rekening\p{L}*|compte|konto\p{L}*|account|rijksregister\p{L}*|registre|dossier\p{L}*|factuur\p{L}*|facture|rechnung\p{L}*|invoice|referen\p{L}*|référence|réf|ref|mededeling|communication|mitteilung)[^\p{L}\d]{0,3}(?:(?:number|nummer|numéro|is|est|ist|le|het)[^\p{L}\d]{1,3}){0,2}$`;
/** A part of each such word. Looking for one takes far less time than compiling the expression. */
const MAY_BE_OTHER =
  /kbo|bce|zdu|btw|tva|vat|mwst|rpr|rpm|\bbe\b|iban|isbn|onderneming|entreprise|unternehmen|enterprise|rekening|compte|konto|account|register|registre|dossier|factu|rechnung|invoice|ref|réf|mededeling|communication|mitteilung/i;

/**
 * Short numbers that everyone in Belgium may call, some of which differ by one digit. Read on 2026-11-28:
 * - 100, 101, 102, 103, 104, 106, 107, 108, 110, 112, 116 000, 1712, 1813: emergency services on the spot and at a distance,
 *   https://www.bipt.be/operatoren/toegang-tot-de-nooddiensten
 * - 116 000, 116 006, 116 111, 116 117, 116 123: Commission Decisions 2007/116/EC and 2009/884/EC, the annexes
 * - 1722 for storm damage, 1733 for a doctor on duty:
 *   https://www.brusselstimes.com/belgium/1953479/belgium-could-cut-number-of-emergency-numbers
 */
const PUBLIC = /^(?:10[0-4678]|11[02]|17(?:12|22|33)|1813|116(?:000|006|111|117|123))$/;

/** Whether a number, as dialled, is one that everyone may call. */
export function isPublicNumber(digits: string): boolean {
  return PUBLIC.test(digits);
}

/**
 * The telephone numbers of a text, in order: runs of at least seven digits that begin with 0 or +, or are grouped as telephone
 * numbers are, and shorter ones that a word or sign for calling announces. Whether a number is somebody's is for the caller.
 */
export function findPhoneNumbers(text: string): PhoneNumber[] {
  const found: PhoneNumber[] = [];
  for (const { 0: candidate, index } of text.matchAll(CANDIDATE)) {
    const written = wholeGroups(text, index, candidate);
    if (written === undefined) continue;
    const start = index + (written.startsWith("(") && !written.includes(")") ? 1 : 0);
    const end = index + written.length;
    const raw = written.replace(/[^\d+]/g, "");
    const digits = dialled(raw);
    if (digits.length > 15 || isDate(written)) continue;
    const isLong = digits.length >= 7;
    if (!isLong && isYear(written)) continue;
    const isWhole = isLong && (/^[+0]/.test(raw) || /^\(\d+\)/.test(written));
    const before = text.slice(Math.max(0, start - 120), start);
    const after = text.slice(end, end + 60);
    const announced = !isWhole && (isPublicNumber(digits) ? isCalled : isAnnounced)(before, after);
    if (!isWhole && !announced) continue;
    if (MAY_BE_OTHER.test(before) && OTHER_NUMBER.test(before.slice(-40))) continue;
    found.push({ start, end, digits, announced });
  }
  return found;
}

const ENDS_IN_WORD = unicode.u`(?:\d|\p{L})$`;
const WORD_FOLLOWS = unicode.u`^(?:[\d\p{L}]|[.,]\d)`;

/** A candidate without the groups at its end that belong to what follows: "02 511 64 64 2e verdieping". */
function wholeGroups(text: string, index: number, candidate: string): string | undefined {
  const before = text.slice(Math.max(0, index - 2), index);
  // Chromium 156 finds no letter beyond U+FFFF by a class with digits at the end of a text.
  if (!candidate.startsWith("+") && ENDS_IN_WORD.test(before)) return undefined;
  let written = candidate;
  while (WORD_FOLLOWS.test(text.slice(index + written.length, index + written.length + 2))) {
    const shorter = written.replace(LAST_GROUP, "");
    if (shorter === written) return undefined;
    written = shorter;
  }
  written = withoutHours(written);
  return written.replace(/\D/g, "").length >= 3 ? written : undefined;
}

const SPACE_OR_DASH = /[ \u00a0\u202f](?:- ?)?/g;
/** What stands behind a number and counts something: "0800 12 345 24/7", "078 055 800 2 x per dag". */
const HOURS = /^(?:24\/(?:24|7)|7\/7|\d)$/;

/** A candidate without what follows a number that is whole before: the hours of a helpline, or anything behind a public number. */
function withoutHours(candidate: string): string {
  for (const { 0: gap, index } of candidate.matchAll(SPACE_OR_DASH)) {
    const number = candidate.slice(0, index);
    const digits = dialled(number);
    if (isPublicNumber(digits) && !isPublicNumber(dialled(candidate))) return number;
    if (digits.length >= 9 && HOURS.test(candidate.slice(index + gap.length))) return number;
  }
  return candidate;
}

/** The digits of a telephone number as they are dialled within Belgium. */
export function dialled(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, "").replace(/^\+|^00(?=[1-9])/, "+");
  if (digits.startsWith("+32")) return `0${digits.slice(3).replace(/^0/, "")}`;
  return digits.replace("+", "00");
}

/** A Belgian number: its area, mobile or service code, then groups of digits, as in `087 32 53 2` and `+32 (0)2 511 64 6`. */
const BELGIAN = (() => {
  const space = "[ \\u00a0\\u202f]";
  const codeAnd = (code: string, first: string) => `(?:${code})\\)?(?:${space}|${space}?/${space}?)${first}`;
  const codes = [
    codeAnd("[2349]", "\\d{3}"),
    codeAnd("1[0-69]|5\\d|6[013-5789]|7[018]|8[0-35-79]|800|90\\d|4[5-9]\\d", "\\d{2,3}"),
  ];
  return new RegExp(
    `^\\(?(?:0|(?:\\+|00)32${space}?(?:\\(0\\))?)(?:${codes.join("|")})(?:(?:${space}|\\.)\\d{1,3}){0,3}$`,
  );
})();

/**
 * How many digits a telephone number would have if it were whole; undefined if it is, or is none of Belgium. Numbers have nine digits,
 * those of mobile telephones ten. Source: the Belgian numbering plan, royal decree of 27 April 2007.
 */
export function missesDigits({ start, end, digits }: PhoneNumber, text: string): number | undefined {
  const needed = /^04[5-9]/.test(digits) ? 10 : 9;
  if (digits.length >= needed || !BELGIAN.test(text.slice(start, end))) return undefined;
  return /^[ \u00a0\u202f./-]{0,3}\d/.test(text.slice(end, end + 4)) ? undefined : needed;
}

function isYear(written: string): boolean {
  return /^(?:18|19|20|21)\d\d$/.test(written);
}

/** `01/07/2027` and `30.07.2027` are dates, although they begin with digits and have eight. */
function isDate(written: string): boolean {
  return /^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})$/.test(written) || /^\d{4}-\d\d-\d\d$/.test(written);
}
