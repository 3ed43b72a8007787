import type { Campaign, Language } from "../../core/campaign/Campaign.ts";
import { compareTexts, type Kind, type TextIn, written } from "../../core/check/compareTexts.ts";
import { Entities } from "../../core/source/entitiesOf.ts";
import { findTimes } from "../../core/text/entities/times.ts";
import { overlapsAny } from "../../core/text/Span.ts";
import { decodeWindows1252 } from "../../core/text/windows1252.ts";
import type { RoomCounter } from "./room.ts";
import type { TextToTranslate } from "./textsToTranslate.ts";

/** What is doubtful about a translation that is written all the same. */
export type Doubt =
  | { readonly kind: Kind; readonly missing: readonly string[]; readonly added: readonly string[] }
  | { readonly kind: "room"; readonly over: number; readonly platform: string }
  | { readonly kind: "lost-characters"; readonly lost: readonly string[] }
  | { readonly kind: "source-edited" };

/** What translations are held against. */
interface Surroundings {
  readonly campaign: Campaign;
  readonly rooms: RoomCounter;
  /** The language of the sources. */
  readonly main: Language;
  readonly language: Language;
}

/** What is doubtful about a translation, whatever it came in. */
export function doubtsAbout(
  { text, source }: TextToTranslate,
  target: string,
  { campaign, rooms, main, language }: Surroundings,
): Doubt[] {
  const excess = rooms.excessOf(text, target);
  return [
    ...mismatches(
      { entities: new Entities(source), language: main },
      { entities: new Entities(target), language },
      campaign,
    ),
    ...(excess === undefined ? [] : [{ kind: "room", ...excess } as const]),
  ];
}

/** What a translation states otherwise than its source, and links and numbers of helplines that it lacks. */
export function mismatches(original: TextIn, translation: TextIn, campaign: Campaign): Doubt[] {
  const found: Doubt[] = compareTexts(original, translation, campaign).map(({ kind, missing, added }) => ({
    kind,
    missing: written(missing),
    added: written(added),
  }));
  if (!found.some(({ kind }) => kind === "figure" || kind === "price"))
    found.push(...changedNumbers(original, translation));
  // What helplines have may differ by language, and is not compared; but it may not go without a word.
  if (campaign.helplines.length === 0) return found;
  const finders = {
    address: ({ links }: Entities) => links("any"),
    phone: ({ phoneNumbers }: Entities) => phoneNumbers,
  };
  const fewer = (["address", "phone"] as const).flatMap((kind): Doubt[] => {
    if (found.some((one) => one.kind === kind)) return [];
    const wordsIn = ({ entities }: TextIn) =>
      finders[kind](entities).map(({ start, end }) => entities.text.slice(start, end));
    const [ours, theirs] = [wordsIn(original), wordsIn(translation)];
    const missing = ours.filter((word) => !theirs.includes(word));
    return theirs.length < ours.length && missing.length > 0 ? [{ kind, missing, added: [] }] : [];
  });
  return [...found, ...fewer];
}

/**
 * Numbers too small for a figure, such as a price or a count of steps, that the translation gives otherwise. One that it only
 * lacks may be a word there, and an hour may be counted from noon.
 */
function changedNumbers(original: TextIn, translation: TextIn): Doubt[] {
  const [ours, theirs] = [numbersIn(original), numbersIn(translation)];
  const missing = without(ours, theirs);
  const added = without(theirs, ours);
  return missing.length > 0 && added.length > 0 ? [{ kind: "figure", missing, added }] : [];
}

/** The numbers in digits that are no part of a link, a telephone number, a date, a time of day, a hashtag or a figure. */
function numbersIn({ entities, language }: TextIn): string[] {
  const elsewhere = [
    entities.links("any"),
    entities.phoneNumbers,
    entities.dates(language),
    entities.hashtags,
    entities.figures(language),
    findTimes(entities.text, language) ?? [],
  ];
  return [...entities.text.matchAll(/(?<![\p{L}\p{N}/])\d{1,4}(?![\p{N}/])/gu)]
    .map(({ 0: number, index }) => ({ start: index, end: index + number.length, number }))
    .filter((span) => !elsewhere.some((spans) => overlapsAny(span, spans)))
    .map(({ number }) => number);
}

function without(these: readonly string[], those: readonly string[]): string[] {
  return [...new Set(these)].filter((number) => !those.some((other) => isSameNumber(number, other)));
}

/** 14u is 2 pm in English. */
function isSameNumber(one: string, other: string): boolean {
  const distance = Math.abs(Number(one) - Number(other));
  return distance === 0 || (distance === 12 && Math.max(Number(one), Number(other)) <= 24);
}

/** The characters that Windows-1252 has. */
const ENCODABLE = new Set(decodeWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte)));

/** What is left of a text that was saved in Windows-1252: programs put one question mark or two for what that lacks. */
export function asLossy(text: string): string {
  const saved = text.replace(/[^\0-\u00ff]/g, (unit) => (ENCODABLE.has(unit) ? unit : "?"));
  return saved.replace(/\?+/g, "?").trim();
}

/** Characters of the source that the file cannot hold, if question marks in the translation may stand for them. */
export function lostCharacters(source: string, target: string): string[] {
  if (!target.includes("?")) return [];
  // A question mark inside a word, as in "Mi?dzynarodowy", stands for a letter of the translation's own.
  const inWord = /\p{L}\?\p{L}/u.exec(target)?.[0];
  const ofSource = Array.from(source).filter((character) => !ENCODABLE.has(character));
  return [...new Set([...ofSource, ...(inWord === undefined ? [] : [inWord])])];
}
