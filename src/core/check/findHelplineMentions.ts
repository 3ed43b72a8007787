import type { Campaign, Helpline, Language } from "../campaign/Campaign.ts";
import type { Post } from "../compose/Post.ts";
import { hostOf } from "../text/entities/hostOf.ts";
import { dialled, findPhoneNumbers } from "../text/entities/phoneNumbers.ts";
import { baseLanguage } from "../text/language.ts";
import { memoize } from "../text/memoize.ts";
import { type Span, withoutOverlaps } from "../text/Span.ts";

/** Where a text mentions a helpline. */
export interface HelplineMention extends Span {
  readonly helpline: Helpline;
}

/** A telephone number or a host by which a text can mention a helpline. */
interface Name {
  readonly helpline: Helpline;
  /** How it starts, in lower case. The expression is tried only there. */
  readonly start: string;
  /** A text whose digits do not include these cannot mention it. */
  readonly digits: string;
  readonly expression: RegExp;
}

/** By campaign, then by post, because several rules look for helplines in the same post. */
const mentionsIn = memoize((campaign: Campaign) => {
  const names = namesOf(campaign);
  return memoize((post: Post) => findMentions(post, names, campaign));
});

/**
 * Where a post mentions a helpline of the campaign: its telephone number, however it is spaced, or its site. In order, none
 * overlapping another.
 */
export function findHelplineMentions(post: Post, campaign: Campaign): readonly HelplineMention[] {
  return mentionsIn(campaign)(post);
}

function findMentions(
  { text, language }: Post,
  names: readonly Name[],
  { helplines }: Campaign,
): HelplineMention[] {
  const lower = toLowerCase(text);
  const digits = text.replace(/\D+/g, "");
  const named = names
    .filter((name) => digits.includes(name.digits))
    .flatMap((name) => [...findName(text, lower, name)])
    .filter((span) => !isOtherNumber(text, span, language));
  return withoutOverlaps([...named, ...findDialled(text, helplines)]);
}

/** "17/12" and "17.12" are dates or times, "1 712" and "116.123" are numbers. */
const DATE_OR_NUMBER = /^(?:\d{1,2}[./-]\d{1,2}|\d[ \u00a0\u202f.]\d{3}|\d{3}\.\d{3})$/;
const YEAR_BEFORE = /(?:^|\P{L})(?:in|anno|jaar|sinds|seit|jahre?|since|year|depuis|l’an)[ \u00a0]$/iu;
const PLACE_BEFORE =
  /(?:^|\P{L})(?:kamer|zaal|lokaal|salle|chambre|raum|zimmer|saal|room|bus|tram|trein|train|zug|voie|gleis|spoor|track|pagina|page|seite|art(?:ikel|icle)?\.?)[ \u00a0]$/iu;

/** Whether what looks like a short number of a helpline is a date, a time, a year, a room or a count. */
function isOtherNumber(text: string, { start, end }: Span, language: Language): boolean {
  const written = text.slice(start, end);
  if (!/^\d/.test(written) || end - start > 7) return false;
  if (DATE_OR_NUMBER.test(written)) return true;
  const before = text.slice(Math.max(0, start - 12), start);
  if (PLACE_BEFORE.test(before)) return true;
  if (/^\d{3}$/.test(written) && isCount(text, { start, end })) return true;
  if (!/^1\d{3}$/.test(written)) return false;
  return (
    YEAR_BEFORE.test(before) || (baseLanguage(language) === "fr" && /(?:^|\P{L})en[ \u00a0]$/iu.test(before))
  );
}

/** "108 boekjes", unless something makes a telephone number of it: "bel 108 voor hulp", "le 107 répond". */
function isCount(text: string, { start, end }: Span): boolean {
  if (!/^[ \u00a0]\p{Ll}/u.test(text.slice(end, end + 2))) return false;
  if (/(?:^|\P{L})(?:de|het|le|au|die|der|the)[ \u00a0]$/iu.test(text.slice(Math.max(0, start - 5), start)))
    return false;
  const from = Math.max(0, start - 130);
  return !findPhoneNumbers(text.slice(from, end + 12)).some((phone) => from + phone.start === start);
}

/** Lower case with every letter in its place: U+0130 is the only one whose lower case has two units. */
function toLowerCase(text: string): string {
  return text.replaceAll("\u0130", "i").toLowerCase();
}

/** Numbers with a country code: `+32 78 05 58 00` is `078 055 800`. */
function findDialled(text: string, helplines: readonly Helpline[]): HelplineMention[] {
  if (!/\+|00/.test(text)) return [];
  return findPhoneNumbers(text).flatMap(({ start, end, digits }) => {
    const helpline = helplines.find(({ phone }) => phone !== undefined && dialled(phone) === digits);
    return helpline === undefined ? [] : [{ start, end, helpline }];
  });
}

function* findName(
  text: string,
  lower: string,
  { start: first, expression, helpline }: Name,
): Generator<HelplineMention> {
  for (let start = lower.indexOf(first); start !== -1; start = lower.indexOf(first, start + 1)) {
    expression.lastIndex = start;
    const match = expression.exec(text)?.[0];
    if (match !== undefined) yield { start, end: start + match.length, helpline };
  }
}

function namesOf({ helplines }: Campaign): Name[] {
  return helplines.flatMap((helpline) => {
    const { phone = "", site, formerSites = [] } = helpline;
    const digits = phone.replace(/\D/g, "");
    const hosts = [...site.values(), ...formerSites].map(hostOf).filter((host) => host !== "");
    const phones =
      digits === ""
        ? []
        : [{ helpline, start: digits.charAt(0), digits, expression: phoneExpression(digits) }];
    return [
      ...phones,
      ...hosts.map((host) => ({
        helpline,
        start: toLowerCase(host),
        digits: "",
        expression: hostExpression(host),
      })),
    ];
  });
}

/** The digits of a number, with at most two separators between any two. */
function phoneExpression(digits: string): RegExp {
  return new RegExp(`(?<!\\d)${[...digits].join("[ \\u00a0\\u202f./()-]{0,2}")}(?!\\d)`, "y");
}

/** A host, with or without `www.`, that is not part of a longer name. */
function hostExpression(host: string): RegExp {
  const escaped = host.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\w-]|(?<!www)\\.)${escaped}(?![\\w-]|\\.\\w)`, "iy");
}
