import { findPhoneNumbers } from "../../core/text/entities/phoneNumbers.ts";
import { fieldLine } from "./fieldLabel.ts";
import { isPure, type Label, readLabel, sortsOf } from "./label.ts";
import { ABOUT } from "./pathRole.ts";
import { isSectionWord, roleOf, wordCount } from "./role.ts";
import { LEVELS, type Piece } from "./Section.ts";
import { onlyHashtags } from "./textParts.ts";

/** The longest heading that is none by its style, in characters. */
const LONGEST = { label: 80, line: 75 };

/** What no heading has: hashtags, mentions and links. */
const ADDRESS = /[#@]\p{L}|https?:|www\./u;

/** What is known of a document around a line. */
export interface Around {
  /** Whether several lines name a moment, so that they divide posts. */
  readonly hasMoments: boolean;
  /** Whether a heading was in capitals, so that others are. */
  readonly hasCapitals: boolean;
  readonly isInPosts: boolean;
  /** Whether nothing is above it. */
  readonly isStart: boolean;
}

/** The level of a paragraph of one line that is a heading; undefined if it is none. */
export function levelOfParagraph(
  line: string,
  isBold: boolean,
  next: Piece | undefined,
  around: Around,
): number | undefined {
  // "Need help? Call 106" is no heading.
  if (findPhoneNumbers(line).length > 0) return undefined;
  const strict =
    levelOfLine(line, true, around) ??
    (isCapitals(line) && !ADDRESS.test(line) ? LEVELS.capitals : undefined);
  if (strict !== undefined) return strict;
  // A title may have the campaign's hashtag.
  const isTitle = around.isStart && !/https?:|www\./.test(line) && wordCount(line) > 1;
  if ((ADDRESS.test(line) && !isTitle) || line.length > LONGEST.line || /[.!,;…]$/.test(line))
    return undefined;
  if (around.isInPosts && !isBold) {
    // A short line inside a post is mostly its hook or its call.
    const isNamed = roleOf(line, readLabel(line)).kind !== "unknown" && !/[?:]$/.test(line);
    return isNamed && fieldLine(line) === undefined ? LEVELS.line : undefined;
  }
  if (fieldLine(line) !== undefined) return undefined;
  const announces = next !== undefined && next.kind !== "divider" && next.kind !== "heading" && !isTags(next);
  if (isBold) return LEVELS.bold;
  return announces && !/:$/.test(line) && /^\P{Ll}/u.test(line) ? LEVELS.line : undefined;
}

/** The level of a line that is a heading by its words or its capitals. */
export function levelOfLine(line: string, isFirst: boolean, around: Around): number | undefined {
  if (line.length > LONGEST.label || /[.!,;…]$/.test(line)) return undefined;
  const label = readLabel(line);
  // "Option A (recommended)" divides as "Option A" does.
  const bare = readLabel(line.replace(/\s*\([^)]*\)/g, ""));
  if (isPure(bare) && divides(bare, around) && wordCount(label.rest) <= 4) return LEVELS.label;
  // "Für Ihre Facebook-Seite:" announces a text, whatever its other words are.
  const announces =
    /:$/.test(line) && line.length <= 40 && label.platforms.length > 0 && wordCount(label.rest) <= 3;
  if (announces && !ADDRESS.test(line) && !/hash ?tags?/i.test(line)) return LEVELS.label;
  if (!isFirst || ADDRESS.test(line)) return undefined;
  const role = roleOf(line, label);
  const isKnown = role.kind !== "unknown" && around.hasCapitals && wordCount(line) <= 6;
  if (isCapitals(line) && (isKnown || !around.isInPosts)) return LEVELS.capitals;
  // "About us" ends the posts above it.
  if (around.isInPosts && ABOUT.test(line) && wordCount(line) <= 8) return LEVELS.line;
  // "Wist je dat …?" inside a post is its first line.
  if (around.isInPosts && (/\?$/.test(line) || wordCount(line) > 6)) return undefined;
  const isNamed = isSectionWord(role, label) || (role.kind !== "unknown" && !around.isInPosts);
  return isNamed && fieldLine(line) === undefined ? LEVELS.line : undefined;
}

/** Whether a label divides posts: a moment does where there are several. */
export function divides(label: Label, { hasMoments }: Around): boolean {
  const sorts = sortsOf(label);
  if (sorts.length === 1 && sorts[0] === "moment") return hasMoments;
  return sorts.length > 0 || label.hasNoun;
}

/** A line of hashtags belongs to the text above it, which is no heading then. */
function isTags(block: Piece): boolean {
  return block.kind === "paragraph" && onlyHashtags(block.text) !== undefined;
}

export function isCapitals(line: string): boolean {
  const letters = line.replace(/\P{L}/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
