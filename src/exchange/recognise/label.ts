import { unicode } from "../../core/text/unicode.ts";
import { DAYTIMES, MOMENTS, MONTHS, UNTIL, WEEKDAYS } from "../words/days.ts";
import { FILLERS, PLURAL_NOUNS, POST_NOUNS } from "../words/labels.ts";
import { LANGUAGE_WORDS } from "../words/languages.ts";
import { ALL_CHANNELS, OTHER_CHANNELS, PLATFORM_CAPITALS, PLATFORM_WORDS } from "../words/platforms.ts";
import { COUNT } from "./count.ts";
import { withoutOwners } from "./withoutOwners.ts";

/** What a heading or a label says of the posts below it. */
export interface Label {
  /** Ids, in the order named. */
  readonly platforms: readonly string[];
  /** Channels that bluehart has no rules for, as written. */
  readonly others: readonly string[];
  readonly isAll: boolean;
  readonly number: string | undefined;
  /** `9/10`: the ninth of ten, or a day, as written. */
  readonly ofMany: string | undefined;
  /** A day, a week, a date or a moment, as written. */
  readonly moment: string | undefined;
  readonly language: string | undefined;
  /** Whether it calls what follows a post, tweet, message… */
  readonly hasNoun: boolean;
  /** Whether it announces several. */
  readonly isPlural: boolean;
  /** Who looks after it, as written. */
  readonly owners: readonly string[];
  /** The words that say something else, such as a theme. */
  readonly rest: string;
}

/** What a label divides posts by. */
export type Sort = "platform" | "number" | "moment" | "language";

type Atom = "platform" | "other" | "all" | "number" | "moment" | "daytime" | "language" | "noun" | "filler";

const DAY_OF_WEEK = `(?:(?:${WEEKDAYS})\\.?,? )?`;
const YEAR = "\\d{4}|\\d{2}";
const DATE = [
  `${DAY_OF_WEEK}\\d{1,2}(?:er|st|nd|rd|th|\\.)? ?(?:${UNTIL}\\s?${DAY_OF_WEEK}\\d{1,2}(?:st|nd|rd|th|\\.)? )?(?:de )?(?:${MONTHS})\\.?(?:,? \\d{4})?`,
  `${DAY_OF_WEEK}(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?`,
  `\\d{4}-\\d{2}-\\d{2}`,
  `${DAY_OF_WEEK}\\d{1,2}[./-]\\d{1,2}[./-](?:${YEAR})`,
  `${DAY_OF_WEEK}\\d{1,2}\\.\\d{1,2}\\.`,
  `(?:${WEEKDAYS})\\.?,? \\d{1,2}[/.-]\\d{1,2}`,
  // "3/10" counts, but no post is the twelfth of ten.
  "\\d{1,2}/\\d{1,2}",
].join("|");
const NUMBER = `(?:${POST_NOUNS}) ?(?:n[°ºo]\\.? ?|nr\\.? ?|#)?\\d{1,3}(?: ?(?:\\/|of|van|sur|von) ?\\d{1,3})?|#\\d{1,3}|\\d{1,3} ?\\/ ?\\d{1,3}(?![./-]\\d)|(?:${POST_NOUNS}) [a-h]`;

const TIME =
  "(?:(?:om|at|à|um|vers|ab|vanaf|dès) )?(?:\\d{1,2} ?[:.hu] ?\\d{2}(?: ?(?:uhr|uur|u|h|[ap]\\.?m\\.?))?|\\d{1,2} ?(?:uhr|uur|u|h|heures?|[ap]\\.?m\\.?))";
/** What Dutch and German join to a platform's name. */
const COMPOUND =
  "-?(?:pagina|seite|berichte?n?|posts?|postings?|tekst(?:en)?|texte?|beitr[aä]ge?|kanal|account)";

/** What one expression finds: an atom per group of it, so that a pattern has no capturing group of its own. */
type Atoms = readonly (readonly [kind: Atom, value: string, pattern: string])[];

const isCode = (name: string) => name === name.toUpperCase();
const languages = (hasName: (name: string) => boolean): Atoms =>
  LANGUAGE_WORDS.map(([language, names]) => [
    "language",
    language,
    names.split("|").filter(hasName).join("|"),
  ]);

/** In the order in which they are tried. Few expressions, because each costs time when it is first used. */
const ATOMS = [
  finder("iuy", [["number", "", NUMBER]]),
  finder("iuy", [
    ["moment", "", DATE],
    ["moment", "", MOMENTS],
    ["moment", "", TIME],
    ["daytime", "", DAYTIMES],
    ["all", "", ALL_CHANNELS],
    ...PLATFORM_WORDS.map(([id, pattern]) => ["platform", id, `(?:${pattern})(?:${COMPOUND})?`] as const),
  ]),
  finder("uy", [
    ...PLATFORM_CAPITALS.map(([id, pattern]) => ["platform", id, pattern] as const),
    ...languages(isCode),
  ]),
  finder("iuy", [
    ["other", "", OTHER_CHANNELS],
    ...languages((name) => !isCode(name)),
    ["noun", "", POST_NOUNS],
    ["moment", "", `(?:${WEEKDAYS})s?`],
    ["filler", "", FILLERS],
  ]),
];

function finder(flags: "uy" | "iuy", atoms: Atoms) {
  const groups = atoms.map(([, , pattern]) => `(${pattern})`).join("|");
  const expression = unicode[flags]`(?:${groups})(?![\p{L}\p{N}])`;
  return (text: string, at: number) => {
    const [found, ...named] = expression.exec(text, at) ?? [];
    const [kind, value] = atoms[named.findIndex((group) => group !== undefined)] ?? [];
    if (found === undefined || kind === undefined || value === undefined) return undefined;
    return { kind, value, end: at + found.length };
  };
}

const plural = unicode.iu`(?:${PLURAL_NOUNS})(?![\p{L}\p{N}])`;

/** How many labels are remembered: the cells of a column say the same again and again. */
const MOST_REMEMBERED = 500;
const remembered = new Map<string, Label>();

/** Reads a heading or a label, such as "Day 1 – Facebook & X (FR)". */
export function readLabel(text: string): Label {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const label = read(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, label);
  return label;
}

function read(written: string): Label {
  const { text, owners } = withoutOwners(withoutOrdinal(written.replace(COUNT, " ")));
  const platforms: string[] = [];
  const others: string[] = [];
  let isAll = false;
  let number: string | undefined;
  let ofMany: string | undefined;
  let moment: string | undefined;
  let language: string | undefined;
  let hasNoun = false;
  const vague: string[] = [];
  const daytimes: string[] = [];
  let rest = "";
  for (let at = 0; at < text.length; ) {
    const found = isWordStart(text, at) ? atomAt(text, at) : undefined;
    if (found === undefined) {
      const [skipped = text.charAt(at)] = /^(?:[\p{L}\p{N}’']+|.)/su.exec(text.slice(at)) ?? [];
      rest += skipped;
      at += skipped.length;
      continue;
    }
    const { kind, value, end } = found;
    const written = text.slice(at, end);
    if (kind === "platform" && !platforms.includes(value)) platforms.push(value);
    if (kind === "platform" && /^tweets?$|(?:bericht|post|te[kx]st|beitr).*$/i.test(written)) hasNoun = true;
    if (kind === "other") others.push(written);
    if (kind === "all") isAll = true;
    if (kind === "number") {
      number ??= written;
      if (/^\d{1,2}\/\d{1,2}$/.test(written)) ofMany ??= written;
      hasNoun ||= /\p{L}{3}/u.test(written);
      if (/^tweet/i.test(written) && !platforms.includes("twitter")) platforms.push("twitter");
    }
    if (kind === "daytime") daytimes.push(written);
    if (kind === "moment" && VAGUE.test(written)) vague.push(written);
    else if (kind === "moment") moment = moment === undefined ? written : `${moment} ${written}`;
    if (kind === "language") language ??= value;
    if (kind === "noun") hasNoun = true;
    // A filler inside a phrase of other words belongs to the phrase.
    rest += kind === "filler" ? (/[\p{L}\p{N}]\s$/u.test(rest) ? written : " ") : " ";
    at = end;
  }
  let said = tidyRest(rest);
  // "Noon" is a time beside a day or a platform; elsewhere it is a word like others.
  if (moment !== undefined || platforms.length > 0)
    moment = [moment, ...daytimes].filter(Boolean).join(" ") || undefined;
  else said = [...daytimes, said].filter(Boolean).join(" ");
  // "So geht es" and "before you post" name no day.
  if (said !== "" || moment !== undefined) said = [...vague, said].filter(Boolean).join(" ");
  else if (vague.length > 0) moment = vague.join(" ");
  return {
    platforms,
    others,
    isAll,
    number,
    ofMany,
    moment,
    language,
    hasNoun,
    isPlural: plural.test(text),
    owners,
    rest: said,
  };
}

/** `2) Facebook`, `3 | Instagram`: the place of a heading among others, which says nothing of its posts. */
const ORDINAL =
  /^(?:[\s\p{P}\p{S}]*)(?:[([]\d{1,2}[)\]]|\d{1,2}(?:\.\d{1,2})*(?:[.):]|\s?[|–—-])|[a-z][.)])\s*[|–—-]?\s+(?=\S)/iu;

function withoutOrdinal(text: string): string {
  const start = text.search(/[\p{L}\p{N}]/u);
  // "1. Mai" and "16.03. – X" are dates.
  return start !== -1 && atomAt(text, start)?.kind === "moment" ? text : text.replace(ORDINAL, "");
}

/** Words that are a moment only if they stand alone. */
const VAGUE =
  /^(?:\p{L}{2,3}|before|after|during|avant|après|pendant|vooraf|nadien|vorher|nachher|während\p{L}*|start|launch|lancement|lancering|hier|today|vandaag|aujourd[’']hui|heute|tomorrow|morgen|demain)$/iu;

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || !/[\p{L}\p{N}]/u.test(text.charAt(at));
}

function atomAt(text: string, at: number) {
  for (const find of ATOMS) {
    const found = find(text, at);
    if (found !== undefined && !(found.kind === "number" && isPast(text.slice(at, found.end)))) return found;
  }
  return undefined;
}

/** Whether `12/10` cannot be the number of a post, because there are not as many. */
function isPast(number: string): boolean {
  const [, one, all] = /^(\d{1,3}) ?\/ ?(\d{1,3})$/.exec(number) ?? [];
  return Number(one) > Number(all);
}

/** What remains between separators, emoji and brackets. */
function tidyRest(rest: string): string {
  const words = rest
    .replace(/[()[\]{}*_•]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^(?:[\s\p{P}\p{S}]|\u200d|\ufe0f)+|[\s:,;/|&+–—=.#·…-]+$/gu, "");
  return /[\p{L}\p{N}]/u.test(words) ? words : "";
}

/** What the label divides posts by, if by anything. */
export function sortsOf(label: Label): Sort[] {
  return [
    ...(label.platforms.length > 0 || label.others.length > 0 || label.isAll ? ["platform" as const] : []),
    ...(label.number === undefined ? [] : ["number" as const]),
    ...(label.moment === undefined ? [] : ["moment" as const]),
    ...(label.language === undefined ? [] : ["language" as const]),
  ];
}

/** Whether it says where, when, which or in which language, and nothing else. */
export function isPure(label: Label): boolean {
  return label.rest === "" && (sortsOf(label).length > 0 || label.hasNoun);
}
