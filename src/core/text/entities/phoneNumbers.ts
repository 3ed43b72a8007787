import type { Span } from "../Span.ts";

/** A telephone number in a text. */
export interface PhoneNumber extends Span {
  /** Its digits as they are dialled within Belgium: `+32 78 05 58 00`, `0032 78…` and `078 055 800` are all `078055800`. */
  readonly digits: string;
  /** Whether a word or sign for calling is just before it. Not looked for before a number that is one without it. */
  readonly announced: boolean;
}

/** Digits, perhaps after a plus sign, with at most two signs between them that group telephone numbers. */
const CANDIDATE = /\+?\(?\d(?:[ \u00a0\u202f./()-]{0,2}\d){2,16}/g;
const LAST_GROUP = /[ \u00a0\u202f./()-]{1,2}\d+$/;

/** A word or sign for calling, in Dutch, French, German and English, with little between it and the number. */
const CALL =
  /(?:☎|📞|📱|🤙|\b(?:tele(?:foo|fo|pho)n\p{L}*|tél(?:éphone\p{L}*)?|tel|gsm|mobiel|mobile|handy|bel(?:t|len)?|opbellen|appel(?:ez|er|s|le)?|téléphon\p{L}*|numéro|nummer|number|ruf(?:en|t)?|anruf(?:en)?|hotline|helpline|hulplijn|ligne|call|ring|phone|dial|sms|whatsapp)\b)[^\p{L}\p{N}]{0,4}(?:(?:naar|op|het|au|le|la|gratis|gratuit(?:ement)?|kostenlos|under|unter|die|der|ons|nous|uns|us|an|sie|ze|now|nu|dan|nummer|numéro|number|via|on|is|:)[^\p{L}\p{N}]{1,4}){0,3}$/iu;

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
    const announced =
      (!isLong || !/^[+0]/.test(raw)) && isAnnounced(text.slice(Math.max(0, start - 60), start));
    if (announced || (isLong && /^[+0]/.test(raw))) found.push({ start, end, digits, announced });
  }
  return found;
}

/** A candidate without the groups at its end that belong to what follows: "02 511 64 64 2e verdieping". */
function wholeGroups(text: string, index: number, candidate: string): string | undefined {
  if (!candidate.startsWith("+") && /[\d\p{L}]$/u.test(text.slice(Math.max(0, index - 2), index)))
    return undefined;
  let written = candidate;
  while (/^(?:[\d\p{L}]|[.,]\d)/u.test(text.slice(index + written.length, index + written.length + 2))) {
    const shorter = written.replace(LAST_GROUP, "");
    if (shorter === written) return undefined;
    written = shorter;
  }
  return written.replace(/\D/g, "").length >= 3 ? written : undefined;
}

/** The digits of a telephone number as they are dialled within Belgium. */
export function dialled(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, "").replace(/^\+|^00(?=[1-9])/, "+");
  if (digits.startsWith("+32")) return `0${digits.slice(3).replace(/^0/, "")}`;
  return digits.replace("+", "00");
}

/** A part of each word or sign for calling. Looking for one takes far less time than compiling the expression. */
const MAY_CALL =
  /[☎📞📱🤙]|\b(?:tel|tél|gsm|mobi|handy|bel(?:t|len)?\b|opbellen|appel|num|ruf|anruf|hotline|helpline|hulplijn|ligne|call|ring|phone|dial|sms|whatsapp)/iu;

function isAnnounced(before: string): boolean {
  return MAY_CALL.test(before) && CALL.test(before);
}

function isYear(written: string): boolean {
  return /^(?:18|19|20|21)\d\d$/.test(written);
}

/** `01/07/2027` and `30.07.2027` are dates, although they begin with digits and have eight. */
function isDate(written: string): boolean {
  return /^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})$/.test(written) || /^\d{4}-\d\d-\d\d$/.test(written);
}
