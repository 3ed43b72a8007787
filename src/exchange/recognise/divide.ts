import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import { findLinks } from "../../core/text/entities/links.ts";
import { lineBelow, type Origin } from "../Origin.ts";
import { wordCount } from "./role.ts";
import type { Unit } from "./Section.ts";
import { hashtagsOf, hasTagOrLink, isBare, onlyHashtags } from "./textParts.ts";

export interface Divided {
  readonly groups: readonly { readonly text: string; readonly origin: Origin }[];
  readonly why: Said;
  /** What the document does not say for certain. */
  readonly assumption?: Said;
  /** Units that are no part of a post. */
  readonly aside: readonly Unit[];
}

interface Expectations {
  readonly expects: "one" | "many" | "unknown";
  /** Whether the platform takes short texts only. */
  readonly isShort: boolean;
}

type TextUnit = Extract<Unit, { readonly text: string }>;
type Group = readonly TextUnit[];

/** How many characters a platform of short texts takes. */
const SHORT = 280;

/** Divides the texts of a section into posts: at its code blocks, its dividers, its items or its paragraphs. */
export function divide(units: readonly Unit[], expectations: Expectations): Divided {
  const listed = atTop(
    expectations.expects === "one" ? units : units.flatMap(itemsOfEmoji).flatMap(itemsOfCounts),
  );
  const { groups, ...divided } = divideUnits(listed, expectations);
  return { groups: withoutEmojiBullets(groups), ...divided };
}

/** Items below a label that is an item itself are the top of their list. */
function atTop(units: readonly Unit[]): Unit[] {
  const top = units.reduce((least, unit) => (unit.kind === "item" ? Math.min(least, unit.depth) : least), 9);
  return units.map((unit) => (unit.kind === "item" ? { ...unit, depth: unit.depth - top } : unit));
}

/** An emoji before a text, as web pages use it for a bullet. */
const EMOJI_BULLET =
  /^(?<emoji>(?:\p{Extended_Pictographic}\ufe0f?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*|[\u{1f1e6}-\u{1f1ff}]{2}))\s+/u;

/** Lines that all begin with one emoji are items. */
function itemsOfEmoji(unit: Unit): Unit[] {
  if (unit.kind !== "text") return [unit];
  const lines = unit.text.split("\n");
  const emoji = new Set(lines.map((line) => EMOJI_BULLET.exec(line)?.groups?.emoji));
  if (lines.length < 2 || emoji.size > 1 || emoji.has(undefined)) return [unit];
  return lines.map((text, index) => ({
    kind: "item",
    text,
    depth: 0,
    number: undefined,
    origin: lineBelow(unit.origin, index),
  }));
}

/** `1/3 …`, `2/3 …`: each line is one of as many. */
const COUNTED = /^\(?(?<number>\d{1,2})\s?\/\s?(?<all>\d{1,2})[.):]?\s+/u;

/** Lines that count from one to their number are items. */
function itemsOfCounts(unit: Unit): Unit[] {
  if (unit.kind !== "text") return [unit];
  const lines = unit.text.split("\n");
  const isCounted = lines.every((line, index) => {
    const { number, all } = COUNTED.exec(line)?.groups ?? {};
    return Number(number) === index + 1 && Number(all) === lines.length;
  });
  if (lines.length < 2 || !isCounted) return [unit];
  return lines.map((line, index) => ({
    kind: "item",
    text: line.replace(COUNTED, ""),
    depth: 0,
    number: index + 1,
    origin: lineBelow(unit.origin, index),
  }));
}

/** Texts that all begin with one emoji have it for a bullet. */
function withoutEmojiBullets(groups: Divided["groups"]): Divided["groups"] {
  const emoji = new Set(groups.map(({ text }) => EMOJI_BULLET.exec(text)?.groups?.emoji));
  if (groups.length < 2 || emoji.size > 1 || emoji.has(undefined)) return groups;
  return groups.map(({ text, origin }) => ({ text: text.replace(EMOJI_BULLET, ""), origin }));
}

function divideUnits(units: readonly Unit[], { expects, isShort }: Expectations): Divided {
  const texts = units.filter((unit): unit is TextUnit => "text" in unit);
  if (texts.length === 0) return { groups: [], why: "", aside: [] };
  const copies = texts.filter(({ kind }) => kind === "copy");
  if (copies.length > 0) {
    // Hashtags below a text to copy belong to it.
    const groups = grouped(
      texts.filter((unit) => unit.kind === "copy" || onlyHashtags(unit.text) !== undefined),
    );
    const aside = texts.filter((unit) => unit.kind !== "copy" && onlyHashtags(unit.text) === undefined);
    return { groups: groups.map(join), why: say(({ why }) => why.eachBlock), aside };
  }
  const divided = splitAt(units, ({ kind }) => kind === "divider");
  if (divided.length > 1)
    return { groups: divided.map(join), why: say(({ why }) => why.dividers), aside: [] };
  const items = texts.filter((unit) => unit.kind === "item" && unit.depth === 0);
  const paragraphs = texts.filter(({ kind }) => kind === "text");
  const isList = paragraphs.filter(({ text }) => !isTail(text)).length === 0;
  if (expects !== "one" && items.length > 0) {
    if (isList)
      return { groups: grouped(texts, true).map(join), why: say(({ why }) => why.eachItem), aside: [] };
    if (isNumbered(texts)) {
      const start = texts.findIndex(({ kind }) => kind === "item");
      return {
        groups: grouped(texts.slice(start), true, true).map(join),
        why: say(({ why }) => why.eachNumber),
        aside: texts.slice(0, start),
      };
    }
  }
  if (expects === "one" || texts.length === 1)
    return { groups: [join(texts)], why: say(({ why }) => why.headingOfOne), aside: [] };
  return paragraphGroups(texts, expects, isShort);
}

function paragraphGroups(
  texts: readonly TextUnit[],
  expects: Expectations["expects"],
  isShort: boolean,
): Divided {
  const groups = grouped(texts);
  const bodies = groups.map((group) => join(group));
  const tagged = bodies.filter(({ text }) => hasTagOrLink(text)).length;
  const whole = join(texts);
  const separate = (why: Said): Divided => ({
    groups: bodies,
    why,
    aside: [],
    ...(bodies.length > 1 &&
      expects !== "many" && { assumption: say(({ assumed }) => assumed.paragraphsApart(bodies.length)) }),
  });
  if (bodies.length === 1) return separate(say(({ why }) => why.oneParagraph));
  if (expects === "many") return separate(say(({ why }) => why.announcesSeveral));
  if (tagged >= 2 && tagged >= bodies.length * 0.6) return separate(say(({ why }) => why.ownTags));
  if (isShort && whole.text.length > SHORT) return separate(say(({ why }) => why.tooLongForOne));
  const assumption = say(({ assumed }) => assumed.paragraphsTogether(bodies.length));
  if (tagged > 0 || !isShort)
    return { groups: [whole], why: say(({ why }) => why.noOwnTags), assumption, aside: [] };
  return separate(say(({ why }) => why.shortOnX));
}

/** Whether the list's items are numbered, each perhaps with paragraphs below it. */
function isNumbered(texts: readonly TextUnit[]): boolean {
  const numbers = texts.flatMap((unit) => (unit.kind === "item" && unit.depth === 0 ? [unit.number] : []));
  return numbers.length > 1 && numbers.every((number) => number !== undefined);
}

/** A line of hashtags, an address or emoji, which continues what is above it. */
function isTail(text: string): boolean {
  return onlyHashtags(text) !== undefined || isBare(text) || isPointer(text);
}

/** A few words and a link, such as "Learn more: www.example.org". */
function isPointer(text: string): boolean {
  const links = findLinks(text, "any");
  const [link] = links;
  if (link === undefined || links.length > 1 || text.includes("\n") || hashtagsOf(text).length > 0)
    return false;
  return text.slice(link.end).trim().length <= 2 && wordCount(text.slice(0, link.start)) <= 4;
}

/**
 * Puts each unit in a group of its own; tails, items below a colon and nested items continue a group.
 *
 * @param byItem - whether top-level items begin groups
 * @param byItemOnly - whether nothing else does
 */
function grouped(texts: readonly TextUnit[], byItem = false, byItemOnly = false): Group[] {
  const groups: TextUnit[][] = [];
  for (const unit of texts) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const isTop = unit.kind === "item" && unit.depth === 0;
    const continuesList =
      unit.kind === "item" && before !== undefined && (before.kind === "item" || /[:…]$/.test(before.text));
    const begins = byItem ? isTop || (!byItemOnly && unit.kind === "copy") : !continuesList;
    if (last === undefined || (begins && !isTail(unit.text))) groups.push([unit]);
    else last.push(unit);
  }
  return groups;
}

function splitAt(units: readonly Unit[], isBoundary: (unit: Unit) => boolean): TextUnit[][] {
  const groups: TextUnit[][] = [[]];
  for (const unit of units) {
    if (isBoundary(unit)) groups.push([]);
    else if ("text" in unit) groups.at(-1)?.push(unit);
  }
  return groups.filter((group) => group.length > 0);
}

/** The text of a group: paragraphs with an empty line between them, the items of a list on lines of their own. */
function join(group: Group): { readonly text: string; readonly origin: Origin } {
  const [first] = group;
  let text = "";
  group.forEach((unit, index) => {
    const before = group[index - 1];
    const isListItem = unit.kind === "item" && index > 0;
    const line = isListItem ? `- ${unit.text}` : unit.text;
    const inList = before?.kind === "item" && isListItem;
    if (index > 0) text += inList ? "\n" : "\n\n";
    text +=
      index === 0 && unit.kind === "item" && group[1]?.kind === "item" && !isNested(group)
        ? `- ${unit.text}`
        : line;
  });
  return { text, origin: first?.origin ?? { file: "" } };
}

function isNested(group: Group): boolean {
  return group.slice(1).every((unit) => unit.kind !== "item" || unit.depth > 0);
}
