import { say } from "../../core/i18n/problems/documents/say.ts";
import { joinSaid, type Said } from "../../core/i18n/problems/Sentence.ts";
import { findLinks } from "../../core/text/entities/links.ts";
import { findNumbers } from "../../core/text/entities/numbers.ts";
import { GROUP, type LocalEntry, languageOf, type Message, platformsOf } from "./Message.ts";
import { hashtagsOf } from "./textParts.ts";

/** Gives the texts in a language to the messages in earlier languages that they translate. */
export function pairLanguage(
  messages: readonly Message[],
  language: string,
  earlier: readonly string[],
): Message[] {
  const translations = messages.filter((message) => languageOf(message) === language);
  const originals = messages.filter((message) => earlier.includes(languageOf(message)));
  const paired = new Map<Message, { readonly translation: Message; readonly why: Said }>();
  const taken = new Set<Message>();
  const pair = (translation: Message, original: Message, why: Said) => {
    if (paired.has(original) || taken.has(translation) || !canPair(translation, original)) return;
    paired.set(original, { translation, why });
    taken.add(translation);
  };
  for (const [reason, keyOf] of REASONS) {
    const byKey = groupBy(originals, (message) => keyOf(message, platformKey(message)));
    for (const translation of translations) {
      const key = taken.has(translation) ? undefined : keyOf(translation, platformKey(translation));
      const candidates = (key === undefined ? [] : (byKey.get(key) ?? [])).filter(
        (original) => !paired.has(original) && canPair(translation, original),
      );
      const [only, ...more] = candidates;
      const isSure =
        reason === GROUP || reason === KEY || (more.length === 0 && only && mayTranslate(translation, only));
      if (only !== undefined && isSure) pair(translation, only, reason);
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
        pair(
          translation,
          original,
          say(({ why }) => why.sameOrder),
        );
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

const KEY = say(({ why }) => why.sameHeading);
/** What texts of one message share, the surest first, as a key; undefined if a text has none. */
const REASONS: readonly (readonly [
  why: Said,
  keyOf: (message: Message, platforms: string) => string | undefined,
])[] = [
  [GROUP, ({ entries: [{ group }] }, platforms) => group && `${platforms} ${group}`],
  [KEY, ({ entries: [{ key }] }, platforms) => key && `${platforms} ${key}`],
  [say(({ why }) => why.sameDay), ({ entries: [{ when }] }, platforms) => when && `${platforms} ${when}`],
  [
    say(({ why }) => why.sameMarks),
    (message, platforms) => {
      const marks = marksOf(message);
      return marks.length > 0 ? `${platforms} ${marks.join(" ")}` : undefined;
    },
  ],
];

function groupBy(
  messages: readonly Message[],
  keyOf: (message: Message) => string | undefined,
): Map<string, Message[]> {
  const groups = new Map<string, Message[]>();
  for (const message of messages) {
    const key = keyOf(message);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [message]);
    else group.push(message);
  }
  return groups;
}

function platformKey({ platforms }: Message): string {
  return [...(platforms ?? ["all"])].sort().join(" ");
}

function samePlatforms(one: Message, other: Message): boolean {
  return platformKey(one) === platformKey(other);
}

function canPair(translation: Message, original: Message): boolean {
  // The posts of kits are paired by their ids.
  if (translation.entries[0].isOfKit && original.entries[0].isOfKit) return false;
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

function addTranslation(message: Message, translation: Message, why: Said): Message {
  const variants = new Map(message.variants);
  for (const [platform, texts] of translation.variants) {
    variants.set(platform, new Map([...(variants.get(platform) ?? []), ...texts]));
  }
  const languages = [...translation.texts.keys()].join(", ");
  const pairedBy = joinSaid([say((words) => words.why.inLanguages(languages)), why], "");
  return {
    texts: new Map([...message.texts, ...translation.texts]),
    variants,
    platforms: platformsOf([message, translation]),
    entries: [...message.entries, ...translation.entries],
    why: joinSaid([...(message.why === undefined ? [] : [message.why]), pairedBy], "; "),
  };
}
