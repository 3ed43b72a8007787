import { baseLanguage } from "../language.ts";

interface CalendarNames {
  /** From Sunday. An abbreviation follows its name, behind a bar. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

/** The names of weekdays and months, in lower case. */
export const CALENDAR_NAMES: { readonly [language: string]: CalendarNames } = {
  nl: names(
    "zondag|zo maandag|ma dinsdag|di woensdag|woe|wo donderdag|do vrijdag|vr zaterdag|za",
    "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec",
  ),
  fr: names(
    "dimanche|dim lundi|lun mardi|mar mercredi|mer jeudi|jeu vendredi|ven samedi|sam",
    "janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc",
  ),
  de: names(
    "sonntag|so montag|mo dienstag|di mittwoch|mi donnerstag|do freitag|fr samstag|sonnabend|sa",
    "januar|jänner|jan februar|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez",
  ),
  en: names(
    "sunday|sun monday|mon tuesday|tues|tue wednesday|weds|wed thursday|thurs|thu friday|fri saturday|sat",
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
  ),
};

/** The languages in which dates are read. */
export const CALENDAR_LANGUAGES = Object.keys(CALENDAR_NAMES);

function names(weekdays: string, months: string): CalendarNames {
  return { weekdays: weekdays.split(" "), months: months.split(" ") };
}

/** The names of all languages, as alternatives of an expression. */
export const WEEKDAYS = anyOf("weekdays");
export const MONTHS = anyOf("months");

function anyOf(kind: keyof CalendarNames): string {
  return Object.values(CALENDAR_NAMES)
    .flatMap((names) => names[kind])
    .join("|");
}

/** A language's name of a weekday, from 0, Sunday, with a capital in German and English. */
export function weekdayName(weekday: number, language: string): string | undefined {
  return nameOf("weekdays", weekday, language);
}

/** A language's name of a month, from 1, with a capital in German and English. */
export function monthName(month: number, language: string): string | undefined {
  return nameOf("months", month - 1, language);
}

function nameOf(kind: keyof CalendarNames, index: number, language: string): string | undefined {
  const base = baseLanguage(language);
  const name = CALENDAR_NAMES[base]?.[kind][index]?.split("|")[0];
  return name !== undefined && ["de", "en"].includes(base)
    ? name.charAt(0).toUpperCase() + name.slice(1)
    : name;
}
