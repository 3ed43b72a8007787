import type { Campaign, Language } from "../campaign/Campaign.ts";
import { valueNames } from "../compose/lookup.ts";
import type { Entities } from "../source/entitiesOf.ts";
import type { DateSpan } from "../text/entities/dates.ts";
import { findEuros } from "../text/entities/euros.ts";
import { type Figure, isSameFigure } from "../text/entities/figures.ts";
import { hostOf } from "../text/entities/hostOf.ts";
import { findMentions } from "../text/entities/mentions.ts";
import { dialled } from "../text/entities/phoneNumbers.ts";
import { findPlaceholders, namedPart } from "../text/entities/placeholders.ts";
import { findTimes } from "../text/entities/times.ts";
import { findWeekdays, namesWeekday } from "../text/entities/weekdays.ts";
import { memoize, memoizeName } from "../text/memoize.ts";
import { overlapsAny, type Span } from "../text/Span.ts";
import { findNearHelpline, findNearHost, namedHosts } from "./nearDeclared.ts";

export const KINDS = [
  "figure",
  "price",
  "phone",
  "address",
  "placeholder",
  "mention",
  "date",
  "weekday",
  "time",
] as const;
export type Kind = (typeof KINDS)[number];

/** What only one of two texts states, of one kind. */
export interface Difference {
  readonly kind: Kind;
  readonly missing: readonly Item[];
  readonly added: readonly Item[];
}

/** What a text holds, and its language. */
export interface TextIn {
  readonly entities: Entities;
  readonly language: Language;
}

/**
 * What a translation states otherwise than the text in the main language: figures, prices, telephone numbers, addresses, placeholders,
 * mentions, dates, weekdays and times of day.
 *
 * @param unfilled - the names of placeholders that nothing fills, which a rule of their own reports
 */
export function compareTexts(
  original: TextIn,
  translation: TextIn,
  campaign: Campaign,
  unfilled: ReadonlySet<string> = new Set(),
): Difference[] {
  const itemsIn = ({ entities, language }: TextIn) => itemsOf(campaign)(entities)(language);
  const ours = itemsIn(original);
  const theirs = itemsIn(translation);
  return KINDS.flatMap((kind) => {
    if (kind === "time" && timesIn(ours) !== timesIn(theirs)) return [];
    const onlyOurs = without(ours, theirs, kind, original, translation);
    const onlyTheirs = without(theirs, ours, kind, translation, original);
    // Two items that read the same would say nothing to the reader.
    const missing = onlyOurs.filter((item) => !written(onlyTheirs).includes(item.text));
    const added = onlyTheirs.filter((item) => !written(onlyOurs).includes(item.text));
    // A price or a weekday that only one text gives may be in other words in the other one.
    const isBoth = kind === "price" || kind === "weekday";
    if (isBoth ? missing.length === 0 || added.length === 0 : missing.length + added.length === 0) return [];
    // The rule for placeholders names the one that nothing fills.
    if ([...missing, ...added].some(({ value }) => unfilled.has(value))) return [];
    return [{ kind, missing, added }];
  });
}

/** How many times a text gives. Those that only one text gives may be in words in the other. */
function timesIn(items: readonly Item[]): number {
  return items.filter(({ kind }) => kind === "time").length;
}

/** What some items say, each once. */
export function written(items: readonly Item[]): string[] {
  return [...new Set(items.map(({ text }) => text))];
}

export interface Item extends Span {
  readonly kind: Kind;
  readonly text: string;
  /** What has to be the same in every language; figures and dates are compared by what they mean. */
  readonly value: string;
  readonly figure?: Figure;
  readonly date?: DateSpan;
  readonly weekday?: number;
  /** Whether another kind is compared in its place: the date that a weekday belongs to, the figure that a price is. */
  readonly isPart?: boolean;
}

/** The items of a kind that the other text does not have. */
function without(
  these: readonly Item[],
  those: readonly Item[],
  kind: Kind,
  own: TextIn,
  other: TextIn,
): Item[] {
  return these.filter(
    (item) =>
      item.kind === kind &&
      !item.isPart &&
      !those.some((that) => that.kind === kind && isSame(item, that)) &&
      !isHeld(item, own, other),
  );
}

/**
 * Whether the other text has what an item says in a form that is none by itself: a date as "30/7", a number that is a measure or
 * a public telephone number there. A percentage has to be one.
 */
function isHeld(item: Item, own: TextIn, other: TextIn): boolean {
  const { text } = other.entities;
  if (item.date !== undefined) return isInDigits(item.date, text);
  if (item.weekday !== undefined) return namesWeekday(text, item.weekday, other.language);
  if (item.kind === "phone") return new RegExp(`(?<!\\d)${item.value}(?!\\d)`).test(text);
  if (item.kind === "price")
    return other.entities.quantities(other.language).some(({ value }) => value === Number(item.value));
  if (item.figure === undefined || /[%ct]$/i.test(item.text)) return false;
  const values = (one: TextIn) => one.entities.quantities(one.language);
  const said = values(own).filter(({ start, end }) => start >= item.start && end <= item.end);
  return said.length > 0 && said.every(({ value }) => values(other).some((that) => that.value === value));
}

function isSame(one: Item, other: Item): boolean {
  if (one.figure !== undefined && other.figure !== undefined) return isSameFigure(one.figure, other.figure);
  if (one.date !== undefined && other.date !== undefined) return isSameDate(one.date, other.date);
  return one.value === other.value;
}

/** A text that gives no year leaves it to the reader. */
function isSameDate(one: DateSpan, other: DateSpan): boolean {
  const isYear = one.year === other.year || one.year === undefined || other.year === undefined;
  return one.day === other.day && one.month === other.month && isYear;
}

/** Whether a text has a date as "30/7", or "29 en 30/7", which is too short to be taken for a date by itself. */
function isInDigits({ day, month }: DateSpan, text: string): boolean {
  return new RegExp(`(?<![\\d/.-])0?${day}(?:[^\\d\\n]{1,5}\\d{1,2}\\.?){0,9}?[/.-]0?${month}(?!\\d)`).test(
    text,
  );
}

/** What a text states, found once for all its translations. */
const itemsOf = memoize((campaign: Campaign) =>
  memoize((entities: Entities) =>
    memoizeName((language: Language) => findItems({ entities, language }, campaign)),
  ),
);

/**
 * What a text states. A helpline's numbers and sites may differ by language, because the campaign declares them; those that
 * are almost one have a rule of their own, and so do mistyped addresses, which count as what they were meant to be.
 */
function findItems({ entities, language }: TextIn, campaign: Campaign): Item[] {
  const { text } = entities;
  const links = entities.links("any");
  const phones = entities.phoneNumbers.filter((phone) => !overlapsAny(phone, links));
  const placeholders = findPlaceholders(text);
  const mentions = findMentions(text).filter((mention) => !overlapsAny(mention, placeholders));
  const dates = entities.dates(language);
  const figures = entities.figures(language);
  const item = (kind: Kind, span: Span, value: string): Item => ({
    kind,
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    value,
  });
  const declared = declaredPhones(campaign);
  const isOther = (host: string) =>
    !namedHosts(campaign).has(host) && findNearHost(host, campaign) === undefined;
  const broken = entities.brokenLinks.filter((link) => !overlapsAny(link, links));
  const elsewhere = [links, phones, placeholders, dates, broken];
  return [
    ...phones
      .filter((phone) => !declared.has(phone.digits) && findNearHelpline(phone, campaign) === undefined)
      .map((phone) => item("phone", phone, phone.digits)),
    ...[...links.map((link) => ({ ...link, meant: link.text })), ...broken]
      .filter(({ meant }) => !meant.includes("@") && isOther(hostOf(meant)))
      .map((link) => item("address", link, withoutLanguage(hostOf(link.meant)))),
    ...placeholders.flatMap((span) =>
      span.name === undefined
        ? []
        : [item(namedPart(span.name)?.kind === "account" ? "mention" : "placeholder", span, span.name)],
    ),
    ...meantPlaceholders(entities, campaign).map(({ name, ...span }) => item("placeholder", span, name)),
    ...dates.map((date) => ({ ...item("date", date, ""), date })),
    // "Om 3 uur" and "à 15h" are one hour.
    ...(findTimes(text, language) ?? []).map((time) => item("time", time, String(time.minutes % (12 * 60)))),
    ...mentions.map((mention) => {
      const handle = mention.handle.toLowerCase();
      return item("mention", mention, accountsByHandle(campaign).get(handle) ?? handle);
    }),
    ...findWeekdays(text, language).map(({ weekday, ...span }) => {
      const isPart = dates.some((date) => date.weekday !== undefined && overlapsAny(span, [date.weekday]));
      return { ...item("weekday", span, String(weekday)), weekday, isPart };
    }),
    ...findEuros(text).map(({ value, ...span }) => ({
      ...item("price", span, String(value)),
      isPart: overlapsAny(span, figures),
    })),
    ...figures
      .filter((figure) => !elsewhere.some((spans) => overlapsAny(figure, spans)))
      .filter(({ start, end }) => !declared.has(text.slice(start, end)))
      .map((figure) => ({ ...item("figure", figure, ""), figure })),
  ];
}

/** `[plaats]` where `{{plaats}}` was meant: the rule for placeholders reports it. */
function meantPlaceholders({ stubs }: Entities, campaign: Campaign) {
  return stubs.flatMap(({ start, end, name = "" }) => {
    const value = valueNames(campaign).find((known) => known.toLowerCase() === name.toLowerCase());
    return value === undefined ? [] : [{ start, end, name: value }];
  });
}

/** nl.wikipedia.org and fr.wikipedia.org are one address in two languages. */
function withoutLanguage(host: string): string {
  return host.replace(/^(?:nl|fr|de|en)\./, "");
}

/** The placeholders of accounts, by the handles that they stand for: an account is one mention, however it is written. */
const accountsByHandle = memoize(
  ({ accounts }: Campaign): ReadonlyMap<string, string> =>
    new Map(
      Array.from(accounts).flatMap(([name, { handles }]) =>
        Array.from(handles.values(), (handle): [string, string] => [handle.toLowerCase(), `@${name}`]),
      ),
    ),
);

const declaredPhones = memoize(
  ({ helplines }: Campaign): ReadonlySet<string> =>
    new Set(helplines.flatMap(({ phone }) => (phone === undefined ? [] : [dialled(phone)]))),
);
