import { findLinks } from "../../core/text/entities/links.ts";
import { findNumbers } from "../../core/text/entities/numbers.ts";
import { memoize } from "../../core/text/memoize.ts";
import type { Entry } from "./Entry.ts";
import { contentWords, hashtagsOf, normalise, overlap } from "./textParts.ts";

/** A post whose language is settled. */
export type LocalEntry = Entry & { readonly language: string };

/** Texts that are one message: in one language or several, with its own text on some platforms. */
export interface Message {
  readonly texts: ReadonlyMap<string, string>;
  readonly variants: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Undefined if any of its texts is for no platform in particular. */
  readonly platforms: readonly string[] | undefined;
  readonly entries: readonly [LocalEntry, ...LocalEntry[]];
  /** Why its texts are one post, if it has several. */
  readonly why: string | undefined;
}

/** How much of the shorter text the longer one says, at least, for both to be one message: alone, below a like heading, at another time. */
const ALIKE = { alone: 0.6, below: 0.35, later: 0.8, words: 5 };

/** Makes messages of entries: the same text, or a like text for another platform, or in another language, is one message. */
export function mergeEntries(entries: readonly LocalEntry[], languages: readonly string[]): Message[] {
  const [, ...others] = languages;
  const pair = (messages: Message[]) =>
    others.reduce(
      (paired, language) => pairLanguage(paired, language, languages.slice(0, languages.indexOf(language))),
      messages,
    );
  const same = mergeSame(entries);
  const platformsFirst = pair(mergePlatforms(same));
  if (others.length === 0) return platformsFirst;
  // Either order may miss a message: texts that differ by platform in one language only, or are alike in one only.
  const languagesFirst = mergePlatforms(pair(same));
  return languagesFirst.length < platformsFirst.length ? languagesFirst : platformsFirst;
}

/** The same text twice is one message for both platforms. */
function mergeSame(entries: readonly LocalEntry[]): Message[] {
  const byText = new Map<string, LocalEntry[]>();
  for (const entry of entries) {
    const key = `${entry.language}\0${normalise(entry.text)}`;
    const before = byText.get(key);
    if (before === undefined) byText.set(key, [entry]);
    else before.push(entry);
  }
  return Array.from(byText.values()).flatMap(([first, ...more]): Message[] =>
    first === undefined
      ? []
      : [
          {
            texts: new Map([[first.language, first.text]]),
            variants: new Map(),
            platforms: platformsOf([first, ...more]),
            entries: [first, ...more],
            why: more.length > 0 ? "the same text" : undefined,
          },
        ],
  );
}

function platformsOf(
  entries: readonly { readonly platforms: readonly string[] | undefined }[],
): readonly string[] | undefined {
  if (entries.some(({ platforms }) => platforms === undefined)) return undefined;
  return [...new Set(entries.flatMap(({ platforms }) => platforms ?? []))];
}

/** Texts of one group, or alike, for different platforms are one message, the first of them with variants. */
function mergePlatforms(messages: readonly Message[]): Message[] {
  const merged: Message[] = [];
  for (const message of messages) {
    const at = findSame(merged, message);
    const before = merged[at.index];
    if (before === undefined) merged.push(message);
    else merged[at.index] = addVariant(before, message, at.why);
  }
  return merged;
}

function findSame(
  messages: readonly Message[],
  message: Message,
): { readonly index: number; readonly why: string } {
  const why = (other: Message): string | undefined => {
    if (!isForOtherPlatforms(other, message) || languageOf(other) !== languageOf(message)) return undefined;
    const [mine, theirs] = [message.entries[0], other.entries[0]];
    if (mine.group !== undefined && mine.group === theirs.group) return GROUP;
    if (sameDay(mine, theirs) === false) return undefined;
    const { share, shared } = overlap(wordsOf(mine), wordsOf(theirs));
    // A post goes out once: texts for two times of a day are one only if they hardly differ.
    if (
      mine.when !== undefined &&
      theirs.when !== undefined &&
      mine.when !== theirs.when &&
      share < ALIKE.later
    )
      return undefined;
    const isBelow = mine.key !== undefined && mine.key === theirs.key;
    if (isBelow && share >= ALIKE.below) return "headings of the same name and like texts";
    const isApart =
      mine.key !== undefined && theirs.key !== undefined && heading(mine.key) !== heading(theirs.key);
    if (isApart || share < ALIKE.alone) return undefined;
    // A few words in common, such as the campaign's name, make no message.
    return shared >= ALIKE.words || (share === 1 && shared >= 3) ? "like texts" : undefined;
  };
  // Most messages are near those they belong with, and comparing all would take the square of their number.
  const start = Math.max(0, messages.length - WINDOW);
  for (const [offset, other] of messages.slice(start).entries()) {
    const reason = why(other);
    if (reason !== undefined) return { index: start + offset, why: reason };
  }
  return { index: -1, why: "" };
}

/** A key without the place among the posts below its heading. */
function heading(key: string): string {
  return key.replace(/\/\d+$/, "");
}

/** Undefined if either names no day. */
function sameDay(one: LocalEntry, other: LocalEntry): boolean | undefined {
  const day = (when: string | undefined) => when?.split(/,| (?=\d{1,2}:)/)[0];
  const [mine, theirs] = [day(one.when), day(other.when)];
  return mine === undefined || theirs === undefined ? undefined : mine === theirs;
}

const wordsOf = memoize((entry: LocalEntry) => contentWords(entry.text));

/** How many messages back one for another platform is looked for. */
const WINDOW = 60;

function languageOf(message: Message): string {
  return message.entries[0].language;
}

function isForOtherPlatforms(one: Message, other: Message): boolean {
  const { platforms } = one;
  if (platforms === undefined || other.platforms === undefined) return false;
  return !other.platforms.some((id) => platforms.includes(id));
}

function addVariant(message: Message, other: Message, why: string): Message {
  const variants = new Map(message.variants);
  for (const platform of other.platforms ?? []) variants.set(platform, other.texts);
  return {
    ...message,
    variants,
    platforms: [...(message.platforms ?? []), ...(other.platforms ?? [])],
    entries: [...message.entries, ...other.entries],
    why: [...new Set([message.why, why].filter((reason) => reason !== undefined))].join(", "),
  };
}

/** Gives the texts in a language to the messages in earlier languages that they translate. */
function pairLanguage(messages: readonly Message[], language: string, earlier: readonly string[]): Message[] {
  const translations = messages.filter((message) => languageOf(message) === language);
  const originals = messages.filter((message) => earlier.includes(languageOf(message)));
  const paired = new Map<Message, { readonly translation: Message; readonly why: string }>();
  const taken = new Set<Message>();
  const pair = (translation: Message, original: Message, why: string) => {
    if (paired.has(original) || taken.has(translation) || !canPair(translation, original)) return;
    paired.set(original, { translation, why });
    taken.add(translation);
  };
  for (const [reason, isSame] of REASONS) {
    for (const translation of translations) {
      if (taken.has(translation)) continue;
      const candidates = originals.filter(
        (original) =>
          !paired.has(original) && canPair(translation, original) && isSame(translation, original),
      );
      const [only, ...more] = candidates;
      if (only !== undefined && (more.length === 0 || reason === GROUP || reason === KEY))
        pair(translation, only, reason);
    }
  }
  const leftOver = translations.filter((translation) => !taken.has(translation));
  const open = originals.filter((original) => !paired.has(original) && !original.texts.has(language));
  if (leftOver.length === open.length) {
    const couples = leftOver.flatMap((translation, index) => {
      const original = open[index];
      return original === undefined ? [] : [{ translation, original }];
    });
    // One couple that cannot be a translation shows that the order means nothing.
    if (couples.every(({ translation, original }) => mayTranslate(translation, original)))
      for (const { translation, original } of couples)
        pair(translation, original, "the same place in the order");
  }
  return messages.flatMap((message) => {
    if (taken.has(message)) return [];
    const found = paired.get(message);
    return [found === undefined ? message : addTranslation(message, found.translation, found.why)];
  });
}

/** Whether nothing shows that a text is no translation: another day, another platform, other pictures, other numbers, or far longer. */
function mayTranslate(translation: Message, original: Message): boolean {
  const [mine, theirs] = [translation.entries[0], original.entries[0]];
  if (mine.when !== undefined && theirs.when !== undefined && mine.when !== theirs.when) return false;
  if (!samePlatforms(translation, original)) return false;
  const files = ({ images }: LocalEntry) => images.map(({ file }) => file).join();
  if (mine.images.length > 0 && theirs.images.length > 0 && files(mine) !== files(theirs)) return false;
  const numbers = ({ text }: LocalEntry) => findNumbers(text).map(({ value }) => value);
  const [own, other] = [numbers(mine), numbers(theirs)];
  if (own.length > 0 && other.length > 0 && !own.some((number) => other.includes(number))) return false;
  const [short = 0, long = 0] = [mine.text.length, theirs.text.length].sort((one, next) => one - next);
  return long <= short * MOST_LONGER + 40;
}

/** How many times as long as its original a translation may be; a few words may be any number of times. */
const MOST_LONGER = 2;

const GROUP = "under the same heading or in the same row";
const KEY = "headings of the same name";
const LINKS = "the same links, hashtags and numbers";

/** What tells that two texts are one message, the surest first. */
const REASONS: readonly (readonly [why: string, isSame: (one: Message, other: Message) => boolean])[] = [
  [GROUP, (one, other) => sameKey(one, other, "group") && samePlatforms(one, other)],
  [KEY, (one, other) => sameKey(one, other, "key") && samePlatforms(one, other)],
  [
    "on the same day, for the same platforms",
    (one, other) => {
      const { when } = one.entries[0];
      return (
        when !== undefined &&
        when === other.entries[0].when &&
        samePlatforms(one, other) &&
        mayTranslate(one, other)
      );
    },
  ],
  [
    LINKS,
    (one, other) => {
      const [mine, theirs] = [marksOf(one), marksOf(other)];
      return mine.length > 0 && mine.join(" ") === theirs.join(" ") && samePlatforms(one, other);
    },
  ],
];

function sameKey(one: Message, other: Message, key: "group" | "key"): boolean {
  const mine = one.entries[0][key];
  return mine !== undefined && mine === other.entries[0][key];
}

function samePlatforms(one: Message, other: Message): boolean {
  return (
    [...(one.platforms ?? ["all"])].sort().join(" ") === [...(other.platforms ?? ["all"])].sort().join(" ")
  );
}

function canPair(translation: Message, original: Message): boolean {
  return [...translation.texts.keys()].every((language) => !original.texts.has(language));
}

/** What a translation keeps. */
function marksOf(message: Message): string[] {
  const { text } = message.entries[0];
  return [
    ...findLinks(text, "any").map((link) => link.text.toLowerCase()),
    ...hashtagsOf(text).map((tag) => `#${tag.toLowerCase()}`),
    ...findNumbers(text).map(({ value }) => String(value)),
  ].sort();
}

function addTranslation(message: Message, translation: Message, why: string): Message {
  const variants = new Map(message.variants);
  for (const [platform, texts] of translation.variants) {
    variants.set(platform, new Map([...(variants.get(platform) ?? []), ...texts]));
  }
  return {
    texts: new Map([...message.texts, ...translation.texts]),
    variants,
    platforms: platformsOf([message, translation]),
    entries: [...message.entries, ...translation.entries],
    why: [message.why, `in ${[...translation.texts.keys()].join(", ")}: ${why}`]
      .filter((reason) => reason !== undefined)
      .join("; "),
  };
}
