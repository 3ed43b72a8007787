import { MONTHS, UNTIL } from "../words/days.ts";
import { isInstruction } from "./instruction.ts";
import { readLabel, sortsOf } from "./label.ts";
import { labelPhrase } from "./labelPhrase.ts";
import { wordCount } from "./role.ts";
import type { Piece, Step } from "./Section.ts";
import { hasTagOrLink } from "./textParts.ts";

/** How many words an entry of a list has at most that is part of a post, and how many entries make a programme. */
const ENTRY = { words: 12, least: 2 };

/** Whether a line announces posts or tells what to do, as opposed to one that opens a list of its post, such as "Three tips:". */
export function announcesPosts(text: string): boolean {
  const label = readLabel(text);
  return isInstruction(text) || label.hasNoun || label.isPlural || sortsOf(label).includes("platform");
}

/** Whether a text is one of a list that is part of a post. */
export function isEntry(text: string): boolean {
  return wordCount(text) <= ENTRY.words && !hasTagOrLink(text) && !/[.!?…]\s|[.!?…]$|\n/.test(text);
}

/** Whether a text says what is on a day or at an hour: "lundi : marche au parc". */
function isOfMoment(text: string): boolean {
  const phrase = labelPhrase(text);
  return (
    phrase !== undefined && phrase.value !== "" && sortsOf(phrase.label).join() === "moment" && isEntry(text)
  );
}

/** A single day, and no week or period, whose days may have posts of their own. */
const ONE_DAY = new RegExp(
  `^(?!.*\\d\\S*\\s?${UNTIL}\\s?\\d)(?:.*(?<!\\p{L})(?:${MONTHS})(?!\\p{L})|.*\\d[./]\\d)`,
  "iu",
);

/** Whether lines below a text are its programme and no posts of those days: their heading names its day, or a line that ends in a colon opens them. */
function continues(above: string, path: readonly Step[]): boolean {
  const isOpened = /:$/.test(above) && !announcesPosts(above);
  return isOpened || path.some(({ label, sorts }) => sorts.length > 1 && ONE_DAY.test(label.moment ?? ""));
}

/** The blocks from one on that are the programme of the text above them. */
export function programmeAt(
  blocks: readonly Piece[],
  start: number,
  above: string,
  path: readonly Step[],
): readonly Piece[] {
  if (!continues(above, path)) return [];
  let end = start;
  let count = 0;
  for (
    let block = blocks[end];
    block?.kind === "item" || block?.kind === "paragraph";
    block = blocks[++end]
  ) {
    const lines = block.text.split("\n");
    const entries = lines.filter(isOfMoment).length;
    if (block.kind === "item" ? !isEntry(block.text) : entries < lines.length) break;
    count += entries;
  }
  return count >= ENTRY.least ? blocks.slice(start, end) : [];
}

/** The places of the lines of a paragraph that are its programme. */
export function programmeIn(lines: readonly string[], path: readonly Step[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (let start = 1; start < lines.length; start++) {
    let end = start;
    while (isOfMoment(lines[end] ?? "")) end++;
    if (end - start >= ENTRY.least && continues(lines[start - 1] ?? "", path))
      for (let at = start; at < end; at++) places.add(at);
    start = Math.max(start, end);
  }
  return places;
}
