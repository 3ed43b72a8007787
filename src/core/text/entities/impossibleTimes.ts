import { perLanguage } from "../language.ts";
import { type UnicodeExpression, unicode } from "../unicode.ts";
import { CALENDAR_NAMES } from "./calendarNames.ts";
import { goesOn } from "./goesOn.ts";
import type { Impossible } from "./Impossible.ts";
import { isNamed } from "./labels.ts";

/** What is written as a time of day, and what is around it. */
interface Time {
  readonly hour: number;
  readonly minute: number | undefined;
  /** Between hour and minutes: a colon, a full stop, or a letter, perhaps with spaces. */
  readonly mark: string;
  /** A word or letter for hours after it, in lower case. */
  readonly unit: string;
  readonly before: string;
  readonly after: string;
}

const SPACE = String.raw`[ \u00a0\u202f]`;

/** An hour above 23, or minutes above 59. Looking for one takes far less time than compiling what is below. */
const MAY_BE_TIME =
  /(?:^|\D)(?:1[3-9]|2[0-3]|00?)(?:[:.]\d\d)?[ \u00a0\u202f]?[ap]\.?m(?![a-z])|(?:^|\D)(?:2[4-9]|[3-9]\d)(?:[:.]\d\d|[ \u00a0\u202f]?(?:u(?:ur)?|h(?:eures?)?|uhr|[ap]\.?m)(?![a-z]))|\d(?:[:.]|[ \u00a0\u202f]?[uh][ \u00a0\u202f]?)[6-9]\d(?!\d)/i;
const TIME = unicode.giu`(?:(?<![\p{L}\d#@/.,:-])|(?<=\d[uh]?-))(?<hour>\d{1,2})(?=[:.]\d|${SPACE}?[uhap])(?:(?<mark>[:.]|${SPACE}?[uh]${SPACE}?)(?<minute>\d\d))?(?!\d|[:.,/-]\d|${SPACE}?[°%€])(?:${SPACE}?(?<unit>uur|uhr|heures?|[uh]|[ap]\.?m\.?)(?![\p{L}\d]))?(?!\p{L}|-\p{L})`;

/**
 * The times of day in a text that do not exist, in Dutch, French, German or English. `24:00` exists (ISO 8601-1:2019). Most numbers need
 * a word that makes them a time: `25:30` may be a score, the length of a video or a verse, and `30 uur` a duration.
 */
export function findImpossibleTimes(text: string, language: string): Impossible[] {
  const words = wordsOf(language);
  if (words === undefined || !MAY_BE_TIME.test(text)) return [];
  return Array.from(TIME.matchAll(text)).flatMap(
    ({ 0: written, index: start, groups = {} }): Impossible[] => {
      const end = start + written.length;
      const time = {
        hour: Number(groups.hour),
        minute: groups.minute === undefined ? undefined : Number(groups.minute),
        mark: groups.mark?.toLowerCase() ?? "",
        unit: groups.unit?.toLowerCase() ?? "",
        before: text.slice(Math.max(0, start - 60), start),
        after: text.slice(end, end + 60),
      };
      const { hour, minute = 0 } = time;
      if (isOffDial(time, words)) return [{ start, end, kind: "hours" }];
      if (hour < 24 && minute < 60) return [];
      if (hour === 24 && minute === 0) return [];
      if (isNamed(time.before) || !isTimeOfDay(time, words) || (IS_LENGTH.test(text) && !isClock(time)))
        return [];
      return [{ start, end, kind: minute > 59 ? "minutes" : "hours" }];
    },
  );
}

interface Words {
  /** A word that a time of day follows, a time with which this one makes a range, or a clock. */
  readonly cue: UnicodeExpression;
  /** A word that a whole hour follows, although hours are counted as well. */
  readonly point: UnicodeExpression;
  readonly weekday: UnicodeExpression;
  /** Whether "pm" is an hour: in Dutch it may be "per maand". */
  readonly hasTwelve: boolean;
}

const CUES: { readonly [language: string]: { readonly [kind in "point" | "label" | "other"]: string } } = {
  nl: { point: "om", label: "aanvang|start|begin|deuren", other: "tot|vanaf|rond" },
  fr: { point: "à", label: "début|ouverture|portes|heure", other: "dès|vers" },
  de: { point: "um", label: "beginn|einlass|start|uhrzeit", other: "ab|bis|gegen" },
  en: { point: "at", label: "doors|start|starts", other: "from|until|till" },
};
/** "19:00 tot ". */
const RANGE_BEFORE = String.raw`(?:^|[^\d:])(?:[01]?\d|2[0-4])(?:[:.]\d\d|${SPACE}?[uh](?:\d\d)?)${SPACE}?(?:uur|uhr|u|h)?${SPACE}?(?:[-–—]|tot|en|à|et|bis|und|to|and)${SPACE}?$`;

const wordsOf = perLanguage((base): Words | undefined => {
  const cues = CUES[base];
  const weekdays = CALENDAR_NAMES[base]?.weekdays.join("|");
  if (cues === undefined || weekdays === undefined) return undefined;
  const { point, label, other } = cues;
  const word = String.raw`(?:^|[^\p{L}\d])`;
  return {
    cue: unicode.iu`${word}(?:${point}|${label}|${other})${SPACE}?:?${SPACE}$|${RANGE_BEFORE}|[⏰🕐-🕧]\ufe0f?${SPACE}?$`,
    point: unicode.iu`${word}(?:${point}|(?:${label})${SPACE}?:)${SPACE}$`,
    weekday: unicode.iu`${word}(?:${weekdays})\.?,?${SPACE}$`,
    hasTwelve: base === "en",
  };
});

/** "Uhr", "am" and "pm" are for times only; the other words count hours as well. */
function isClock({ unit }: Time): boolean {
  return /^(?:uhr|[ap])/.test(unit);
}

/** "13 pm", "at 0 am": hours that the English clock of twelve hours has not. "00:30 am" is understood. */
function isOffDial({ hour, minute, unit, before, after }: Time, { cue, hasTwelve }: Words): boolean {
  if (!hasTwelve || !/^[ap]/.test(unit) || isNamed(before)) return false;
  if (hour === 0 ? minute !== undefined : hour < 13 || hour > 23) return false;
  return minute !== undefined || unit.startsWith("p") || (cue.test(before) && GOES_ON.test(after));
}

/** Whether its words make numbers a time of day. */
function isTimeOfDay(time: Time, { cue, point, weekday }: Words): boolean {
  const { hour, minute, mark, unit, before, after } = time;
  if (unit === "uhr") return true;
  const isAnnounced = cue.test(before) && !isQuantity(time);
  if (isClock(time)) return minute !== undefined || isAnnounced;
  if (minute === undefined) {
    const isOn = weekday.test(before) || (point.test(before) && !RANGE_OF_HOURS.test(before));
    return isOn && !isQuantity(time) && GOES_ON.test(after) && !INFINITIVE.test(after);
  }
  if (mark === ".") return unit !== "" && isAnnounced;
  // "9 h 75" is no time, and no duration; "tot 9 u 75 mensen" has two numbers.
  if (minute > 59 && mark !== ":") return !/\s$/.test(mark) || GOES_ON.test(after);
  if (mark === ":") return isAnnounced || (unit !== "" && (minute > 59 || !DURATION_BEFORE.test(before)));
  if (isAnnounced || (weekday.test(before) && !isQuantity(time))) return true;
  // "24h24" is around the clock.
  return hour === 24 && minute !== 24 && !DURATION_BEFORE.test(before) && !isQuantity(time);
}

/** What follows a time, and not what is counted in hours. */
const GOES_ON = goesOn(
  "op|in|bij|en|of|aan|stipt|et|ou|au|aux|à|dans|chez|sur|place|salle|devant|précises?|pile|pour|avec|le|la|les|rue|und|oder|im|an|and|or|at|on",
);
/** "Om 48 uur in stilte door te brengen." */
const INFINITIVE = unicode.u`^[^.!?\n]{0,60}\ste\s\p{Ll}`;
const RANGE_OF_HOURS = /\d(?:\s?h(?:eures?)?)?\sà\s$/i;

/** A word before a length of time: "een vlucht van 24u30". */
const DURATION_BEFORE = unicode.iu`(?:^|\P{L})(?:in|na|binnen|van|de|d[’']|of|duur|duurt|gedurende|ruim|dan|ongeveer|durant|pendant|en|après|dure|nach|innerhalb|dauert?|within|after|for|lasts?|takes?|totaal|total|=)${SPACE}?:?${SPACE}?$`;
/** "Passer à 36h30", "het gaat om 30 uur". */
const QUANTITY_BEFORE = unicode.iu`(?:^|\P{L})(?:(?:pass|limit|rédui|port|fix|augment|estim|égal|supérieur|inférieur|semaine|temps|contrat|forfait|horaire|travail|maxim|minim)\p{L}*${SPACE}à|(?:gaat|ging|draait|vraagt|vragen)${SPACE}(?:\p{L}+${SPACE})?om)${SPACE}$`;
const RATE_AFTER = unicode.iu`^(?:\/|${SPACE}(?:per|par|pro|an?|de|van)(?!\p{L})|${SPACE}(?:hebdo|wekelijks|wöchentlich|weekly))`;

function isQuantity({ before, after }: Time): boolean {
  return QUANTITY_BEFORE.test(before) || RATE_AFTER.test(after);
}

/** What has a length in minutes and seconds, or a score. */
const IS_LENGTH = unicode.iu`(?:^|\P{L})(?:video|vidéo|film|clip|podcast|aflevering|épisode|episode|folge|marathon|run|race|course|finish|record|rekord|score|km)`;
