import type { Campaign, Helpline, Language } from "../campaign/Campaign.ts";
import { entitiesOf } from "../source/entitiesOf.ts";
import type { SourceText } from "../source/SourceText.ts";
import { hostOf } from "../text/entities/hostOf.ts";
import { dialled } from "../text/entities/phoneNumbers.ts";
import { perLanguage } from "../text/language.ts";
import { lowerCase } from "../text/lowerCase.ts";
import { memoize } from "../text/memoize.ts";
import { type Span, withoutOverlaps } from "../text/Span.ts";
import { unicode } from "../text/unicode.ts";

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

/** By campaign, text and language, because several rules look for helplines in the same text. */
const mentionsIn = memoize((campaign: Pick<Campaign, "helplines">) => {
  const names = namesOf(campaign.helplines);
  return memoize((source: SourceText) =>
    perLanguage((language) => findMentions(source, language, names, campaign)),
  );
});

/**
 * Where a text mentions a helpline of the campaign: its telephone number, however it is spaced, or its site. In order, none
 * overlapping another.
 */
export function findHelplineMentions(
  source: SourceText,
  language: Language,
  campaign: Pick<Campaign, "helplines">,
): readonly HelplineMention[] {
  return mentionsIn(campaign)(source)(language);
}

function findMentions(
  source: SourceText,
  language: Language,
  names: readonly Name[],
  { helplines }: Pick<Campaign, "helplines">,
): HelplineMention[] {
  const { text } = entitiesOf(source);
  const lower = lowerCase(text);
  const digits = text.replace(/\D+/g, "");
  const named = names
    .filter((name) => digits.includes(name.digits))
    .flatMap((name) => [...findName(text, lower, name)])
    .filter((span) => !isOtherNumber(source, span, language));
  return withoutOverlaps([...named, ...findDialled(source, helplines)]);
}

/** "17/12" and "17.12" are dates or times, "1 712" and "116.123" are numbers. */
const DATE_OR_NUMBER = /^(?:\d{1,2}[./-]\d{1,2}|\d[ \u00a0\u202f.]\d{3}|\d{3}\.\d{3})$/;
const YEAR_BEFORE = unicode.iu`(?:^|\P{L})(?:in|anno|jaar|sinds|seit|jahre?|since|year|depuis|l’an)[ \u00a0]$`;
const PLACE_BEFORE = unicode.iu`(?:^|\P{L})(?:kamer|zaal|lokaal|salle|chambre|raum|zimmer|saal|room|bus|tram|trein|train|zug|voie|gleis|spoor|track|pagina|page|seite|art(?:ikel|icle)?\.?)[ \u00a0]$`;

/** Whether what looks like a short number of a helpline is a date, a time, a year, a room or a count. */
function isOtherNumber(source: SourceText, { start, end }: Span, language: string): boolean {
  const { text } = entitiesOf(source);
  const written = text.slice(start, end);
  if (!/^\d/.test(written) || end - start > 7) return false;
  if (DATE_OR_NUMBER.test(written)) return true;
  const before = text.slice(Math.max(0, start - 12), start);
  if (PLACE_BEFORE.test(before)) return true;
  if (/^\d{3}$/.test(written) && isCount(source, { start, end })) return true;
  if (!/^1\d{3}$/.test(written)) return false;
  return YEAR_BEFORE.test(before) || (language === "fr" && /(?:^|\P{L})en[ \u00a0]$/iu.test(before));
}

const SMALL_LETTER_AFTER = unicode.u`^[ \u00a0]\p{Ll}`;

/** What a helpline does, and its number may stand for it: "106 luistert, dag en nacht". */
const HELPS_AFTER = unicode.u`^[ \u00a0](?:luistert|helpt|antwoordt|staat|blijft|is|écoute|aide|répond|reste|est|vous|hört|hilft|antwortet|bleibt|ist|listens|helps|answers|stays)(?!\p{L})`;

/** "108 boekjes", unless something makes a telephone number of it: "bel 108 voor hulp", "le 107 répond". */
function isCount(source: SourceText, { start, end }: Span): boolean {
  const { text } = entitiesOf(source);
  if (!SMALL_LETTER_AFTER.test(text.slice(end, end + 2))) return false;
  if (HELPS_AFTER.test(text.slice(end, end + 12))) return false;
  if (/(?:^|\P{L})(?:de|het|le|au|die|der|the)[ \u00a0]$/iu.test(text.slice(Math.max(0, start - 5), start)))
    return false;
  return !entitiesOf(source).phoneNumbers.some((phone) => phone.start === start);
}

/** Numbers with a country code: `+32 78 05 58 00` is `078 055 800`. */
function findDialled(source: SourceText, helplines: readonly Helpline[]): HelplineMention[] {
  return entitiesOf(source).phoneNumbers.flatMap(({ start, end, digits }) => {
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

const namesOf = memoize((helplines: readonly Helpline[]): readonly Name[] =>
  helplines.flatMap((helpline) => {
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
        start: lowerCase(host),
        digits: "",
        expression: hostExpression(host),
      })),
    ];
  }),
);

/** The digits of a number, with at most two separators between any two. */
function phoneExpression(digits: string): RegExp {
  return new RegExp(`(?<!\\d)${[...digits].join("[ \\u00a0\\u202f./()-]{0,2}")}(?!\\d)`, "y");
}

/** A host, with or without `www.`, that is not part of a longer name. */
function hostExpression(host: string): RegExp {
  const escaped = host.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\w-]|(?<!www)\\.)${escaped}(?![\\w-]|\\.\\w)`, "iy");
}
