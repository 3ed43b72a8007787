import { say } from "../../core/i18n/problems/documents/say.ts";
import { joinSaid, type Said } from "../../core/i18n/problems/Sentence.ts";
import { memoize } from "../../core/text/memoize.ts";
import { kitMessages } from "./kitEntries.ts";
import { GROUP, type LocalEntry, languageOf, type Message, platformsOf } from "./Message.ts";
import { pairLanguage } from "./pairLanguage.ts";
import { contentWords, normalise, overlap } from "./textParts.ts";

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
  const same = [
    ...kitMessages(entries.filter(({ isOfKit }) => isOfKit)),
    ...mergeSame(entries.filter(({ isOfKit }) => !isOfKit)),
  ];
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
            why: more.length > 0 ? say(({ why }) => why.sameText) : undefined,
          },
        ],
  );
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
): { readonly index: number; readonly why: Said } {
  const why = (other: Message): Said | undefined => {
    if (!isForOtherPlatforms(other, message) || languageOf(other) !== languageOf(message)) return undefined;
    const [mine, theirs] = [message.entries[0], other.entries[0]];
    if (mine.isOfKit || theirs.isOfKit) return undefined;
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
    if (isBelow && share >= ALIKE.below) return LIKE_BELOW;
    const isApart =
      mine.key !== undefined && theirs.key !== undefined && heading(mine.key) !== heading(theirs.key);
    if (isApart || share < ALIKE.alone) return undefined;
    // A few words in common, such as the campaign's name, make no message.
    return shared >= ALIKE.words || (share === 1 && shared >= 3) ? LIKE : undefined;
  };
  // Most messages are near those they belong with, and comparing all would take the square of their number.
  for (let index = Math.max(0, messages.length - WINDOW); index < messages.length; index++) {
    const other = messages[index];
    const reason = other && why(other);
    if (reason !== undefined) return { index, why: reason };
  }
  return { index: -1, why: "" };
}

/** A key without the place among the posts below its heading. */
function heading(key: string): string {
  return key.replace(/\/\d+$/, "");
}

/** Undefined if either names no day. */
function sameDay(one: LocalEntry, other: LocalEntry): boolean | undefined {
  const [mine, theirs] = [dayOf(one), dayOf(other)];
  return mine === undefined || theirs === undefined ? undefined : mine === theirs;
}

const dayOf = memoize(({ when }: LocalEntry) => when?.split(/,| (?=\d{1,2}:)/)[0]);
const wordsOf = memoize((entry: LocalEntry) => contentWords(entry.text));

const LIKE_BELOW = say(({ why }) => why.likeTextsBelow);
const LIKE = say(({ why }) => why.likeTexts);

/** How many messages back one for another platform is looked for. */
const WINDOW = 60;

function isForOtherPlatforms(one: Message, other: Message): boolean {
  const { platforms } = one;
  if (platforms === undefined || other.platforms === undefined) return false;
  return !other.platforms.some((id) => platforms.includes(id));
}

function addVariant(message: Message, other: Message, why: Said): Message {
  const variants = new Map(message.variants);
  for (const platform of other.platforms ?? []) variants.set(platform, other.texts);
  return {
    ...message,
    variants,
    platforms: [...(message.platforms ?? []), ...(other.platforms ?? [])],
    entries: [...message.entries, ...other.entries],
    why:
      message.why === undefined || String(message.why) === String(why)
        ? (message.why ?? why)
        : joinSaid([message.why, why], ", "),
  };
}
