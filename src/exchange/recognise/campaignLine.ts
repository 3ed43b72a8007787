import { findPhoneNumbers } from "../../core/text/entities/phoneNumbers.ts";
import type { Origin } from "../Origin.ts";
import { DAY_WORDS, NAME_WORDS, PERIOD_WORDS, RUNS, TITLE_WORDS } from "../words/campaignDates.ts";
import { WEEKDAYS } from "../words/days.ts";
import { type DateSettings, type FoundDate, findDate } from "./dates.ts";
import { isPure, readLabel } from "./label.ts";
import { roleOf } from "./role.ts";

/** A line that says when the campaign runs, which day it is about, or what it is called. */
export interface FoundDates {
  readonly kind: "day" | "period" | "name";
  /** Of the day or of the campaign. */
  readonly name: string;
  /** The dates as written; empty beside a name. */
  readonly dates: string;
  /** The whole line. */
  readonly text: string;
  /** Whether the line says more, and stays part of the background. */
  readonly isProse: boolean;
  readonly origin: Origin;
  /** That of its document, if it is known. */
  readonly language?: string | undefined;
}

/** The longest line that names a day, in characters. */
const LONGEST = 120;
const isPeriod = new RegExp(`^(?:${PERIOD_WORDS})$`, "iu");
const isName = new RegExp(`^(?:${NAME_WORDS})$`, "iu");
const isTitle = new RegExp(`^(?:${TITLE_WORDS})$`, "iu");
const isDay = new RegExp(`^(?:${DAY_WORDS})$`, "iu");
/** What is between the first day and the last. */
const TO = /\s*(?:[–—-]|\b(?:t\/m|tot(?: en met)?|till?|until|to|through|en|au|bis(?: zum)?)\b)\s*/giu;
const AROUND = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${WEEKDAYS}|from|van|vanaf|du|le|vom|von|am|on|op|den|de|the|der)(?![\\p{L}\\p{N}])\\.?`,
  "giu",
);
/** What dates are looked for with, before it is known how the document writes them. */
const ANY: DateSettings = {
  dayFirst: true,
  today: "2000-01-01",
  year: undefined,
  languages: ["nl", "fr", "de"],
};

/** The days that a text consists of; undefined if it says anything else. The year is that of the last one. */
export function daysIn(
  text: string,
  settings: DateSettings,
): readonly [FoundDate, ...FoundDate[]] | undefined {
  const only = (part: string) => {
    const found = findDate(part, settings);
    return found === undefined || /[\p{L}\p{N}]/u.test(found.rest.replace(AROUND, "")) ? undefined : found;
  };
  const whole = only(text);
  if (whole !== undefined) return [whole];
  for (const { 0: to, index } of text.matchAll(TO)) {
    const end = only(text.slice(index + to.length));
    const [, before = "", day] =
      /^(\D{0,20})(\d{1,2})(?:\.|er|st|nd|rd|th)?$/iu.exec(text.slice(0, index)) ?? [];
    const isDayAlone = day !== undefined && !/\p{L}/u.test(before.replace(AROUND, ""));
    const start = isDayAlone && end !== undefined ? { ...end, day: Number(day) } : only(text.slice(0, index));
    if (start !== undefined && end !== undefined) return [{ ...start, year: start.year ?? end.year }, end];
  }
  return undefined;
}

/** How a line parts a name from its dates. */
const PARTS = [
  /^([^:]{2,80}?)\s?:\s*(.+)$/u,
  /^(.{2,80}?)\s+[–—-]\s+(.+)$/u,
  /^(.{2,80}?),\s+(.+)$/u,
  /^(.{2,80}?)\s*\((.+)\)$/u,
];

/** "It is World Day" and "c'est la Journée": the name is what follows. */
const IS =
  /^(?:(?:it|this|that) is|it[’']s|(?:we )?(?:celebrate|mark)|(?:het|dat|dit) is|is het|(?:vieren|houden) we|c[’']est|nous (?:célébrons|fêtons)|(?:on|l[’']on) (?:célèbre|fête)|(?:das|es) ist|ist(?: der)?|(?:feiern|begehen) wir)\s+(?:the|de|het|la|le|les|der|die|das|den)?\s*/iu;

/** What a line says behind its dates or its name: whom to ask. */
const CONTACT =
  /[\s,;.|–—-]+(?:contact(?:persoon|person)?|kontakt|ansprechpartner(?:in)?|info|tél|tel|vragen|questions|fragen)\s?(?::|\.:?)\s.*$/iu;

/** What a line above the posts says of the campaign. */
export function readLine(line: string, origin: Origin): FoundDates[] {
  const whole = line.trim();
  const said = whole.replace(CONTACT, "");
  const [first = "", more] = said.split(/(?<=(?:\p{L}{2}|\d{4})[.!?])\s+(?=\p{Lu})/u, 2);
  const text = more === undefined ? said : first.replace(/[.!]$/, "");
  const named = readNameAndPeriod(said, whole, origin);
  if (named.length > 0) return named;
  const found = readSentenceOfDay(text, origin);
  if (found === undefined)
    return [readName(said, origin)].flatMap((one) => (one ? { ...one, text: whole } : []));
  const name = found.name.replace(IS, "").replace(/\.$/, "");
  return [{ ...found, name, text: whole, isProse: more !== undefined || name !== found.name }];
}

/** "Campaign: Rivers for all, 3-9 May 2027" */
function readNameAndPeriod(said: string, text: string, origin: Origin): FoundDates[] {
  const named = readName(said, origin);
  for (const pattern of PARTS.slice(1)) {
    const [, name = "", dates = ""] = pattern.exec(named?.name ?? "") ?? [];
    if (name === "" || (daysIn(dates, ANY)?.length ?? 0) < 2) continue;
    const both = { name, text, isProse: false, origin };
    return [
      { ...both, kind: "name", dates: "" },
      { ...both, kind: "period", dates },
    ];
  }
  return [];
}

/** "Campaign: Rivers for all" */
function readName(text: string, origin: Origin, isLabel = isName): FoundDates | undefined {
  const [, label = "", name = ""] = /^([^:]{2,40}?)\s?:\s*(.+)$/u.exec(text) ?? [];
  const isNamed =
    isLabel.test(label) &&
    text.length <= LONGEST &&
    /\p{L}{2}/u.test(name) &&
    !/@[^\s@]+\.\p{L}/u.test(name) &&
    findPhoneNumbers(name).length === 0 &&
    daysIn(name, ANY) === undefined;
  return isNamed ? { kind: "name", name, dates: "", text, isProse: false, origin } : undefined;
}

function readSentenceOfDay(text: string, origin: Origin): FoundDates | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  for (const pattern of PARTS) {
    const [, one = "", other = ""] = pattern.exec(text) ?? [];
    const [day = "", name = ""] = other.split(/,\s+(?=\D)/u);
    const found =
      classify(one, other, text, origin) ??
      classify(other, one, text, origin) ??
      // "The day: 30 July, World Day Against Trafficking"
      (isDay.test(one) && name !== "" ? classify(name, day, text, origin, true) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

function classify(
  name: string,
  dates: string,
  text: string,
  origin: Origin,
  isNamed = false,
): FoundDates | undefined {
  const words = name.replace(/^[\s\p{P}\p{S}]+|\s+$/gu, "");
  const days = words === "" ? undefined : daysIn(dates, ANY);
  // "Monday: 3 May" and "Week 1: 3-9 May" divide posts.
  if (days === undefined || isPure(readLabel(words)) || roleOf(words, readLabel(words)).kind !== "unknown")
    return undefined;
  if (days.length > 1)
    return isPeriod.test(words) || isName.test(words)
      ? { kind: "period", name: words, dates, text, isProse: false, origin }
      : undefined;
  return isNamed || isDay.test(words) || isDay.test(words.replace(IS, ""))
    ? { kind: "day", name: words, dates, text, isProse: false, origin }
    : undefined;
}

/** "Title: Rivers for all" */
export function readTitle(text: string, origin: Origin): FoundDates | undefined {
  return readName(text, origin, isTitle);
}

/** A sentence that says when the campaign runs. */
export function readSentence(text: string, origin: Origin): FoundDates | undefined {
  const dates = RUNS.exec(text)?.groups?.dates?.trim() ?? "";
  const days = dates === "" ? undefined : daysIn(dates, ANY);
  return days === undefined || days.length < 2
    ? undefined
    : { kind: "period", name: "", dates, text, isProse: true, origin };
}

/** Days as a key, however they are written. */
export function sameDays(dates: string): string {
  return (daysIn(dates, ANY) ?? []).map(({ year, month, day }) => [year, month, day].join()).join(" ");
}
