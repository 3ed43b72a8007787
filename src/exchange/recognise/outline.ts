import { findPhoneNumbers } from "../../core/text/entities/phoneNumbers.ts";
import type { Heading, Item, Paragraph } from "../ImportDocument.ts";
import { lineBelow, type Origin } from "../Origin.ts";
import { fieldLine } from "./fieldLabel.ts";
import { isPure, type Label, readLabel, sortsOf } from "./label.ts";
import { labelPhrase } from "./labelPhrase.ts";
import { depthOf } from "./nesting.ts";
import { ABOUT, pathRole } from "./pathRole.ts";
import { isSectionWord, roleOf, wordCount } from "./role.ts";
import { isEmpty, LEVELS, type Piece, type Section, type Step, type Unit } from "./Section.ts";
import { onlyHashtags } from "./textParts.ts";
import { withChildren } from "./withChildren.ts";

/** The longest heading that is none by its style, in characters. */
const LONGEST = { label: 80, line: 75 };

/** How many words the name of an account has. */
const LONGEST_NAME = 6;

/** What no heading has: hashtags, mentions and links. */
const ADDRESS = /[#@]\p{L}|https?:|www\./u;

/** Divides a document into sections by its headings, by lines that look like headings, and by labels. */
export function outline(blocks: readonly Piece[]): Section[] {
  const outliner = new Outliner(countMoments(blocks) > 1);
  for (const [index, block] of blocks.entries()) outliner.add(block, blocks[index + 1]);
  return outliner.finish();
}

/** How many lines name a moment: one alone is the text of a post, several divide posts. */
function countMoments(blocks: readonly Piece[]): number {
  return blocks
    .flatMap((block) => ("text" in block ? block.text.split("\n") : []))
    .filter((line) => {
      const phrase = labelPhrase(line);
      return phrase !== undefined && phrase.label.moment !== undefined;
    }).length;
}

interface OpenSection {
  readonly path: readonly Step[];
  readonly units: Unit[];
}

class Outliner {
  readonly #sections: OpenSection[] = [{ path: [], units: [] }];
  readonly #hasMoments: boolean;
  /** Whether a heading was in capitals, so that others are. */
  #hasCapitals = false;
  #path: readonly Step[] = [];
  /** That of the last item that is a heading. */
  #number = 0;

  constructor(hasMoments: boolean) {
    this.#hasMoments = hasMoments;
  }

  finish(): Section[] {
    return withChildren(this.#sections);
  }

  add(block: Piece, next: Piece | undefined): void {
    if (block.kind === "heading") {
      if (block.text !== "" && !this.#isField(block)) this.#open(block.text, block.level, block.origin);
      else if (block.text !== "") this.#push({ kind: "text", text: block.text, origin: block.origin });
    } else if (block.kind === "paragraph") this.#paragraph(block, next);
    else if (block.kind === "item") this.#item(block, next);
    else this.#push(block);
  }

  /** A heading such as "Caption" inside a post is one of its fields. */
  #isField({ text, level }: Heading): boolean {
    if (this.#path.some((step) => step.level < LEVELS.capitals && step.level >= level)) return false;
    return (
      this.#isInPosts() && fieldLine(`${text.replace(/:$/, "")}:`) !== undefined && !isPure(readLabel(text))
    );
  }

  #paragraph(block: Paragraph, next: Piece | undefined): void {
    const lines = block.text.split("\n");
    const [first = "", ...others] = lines;
    if (lines.length === 1) {
      const level = this.#levelOf(first, block.isBold, next);
      if (level !== undefined) this.#open(first, level, block.origin);
      else this.#text(block.text, block.origin);
      return;
    }
    let pending: string[] = [];
    let start = 0;
    const flush = () => {
      if (pending.length > 0) this.#text(pending.join("\n"), lineBelow(block.origin, start));
      pending = [];
    };
    for (const [index, line] of lines.entries()) {
      const isFirst = index === 0 && others.length > 0;
      const level = this.#levelOfLine(line, isFirst);
      const inline = level === undefined && pending.length > 0 ? this.#inline(line) : undefined;
      if (level !== undefined || inline !== undefined) flush();
      if (level !== undefined) this.#open(line, level, lineBelow(block.origin, index));
      else {
        if (pending.length === 0) start = index;
        pending.push(line);
      }
    }
    flush();
  }

  #item(block: Item, next: Piece | undefined): void {
    const [first = "", ...others] = block.text.split("\n");
    // "1. Facebook" above its text, in one item; "3. How to use this" after a second part that was one as well.
    const isNext = block.number !== undefined && block.number === this.#number + 1;
    const isPart = isNext && roleOf(first, readLabel(first)).kind !== "unknown" && !/[.!?…]$/.test(first);
    if (isPart || (others.length > 0 && this.#levelOfLine(first, true) !== undefined)) {
      this.#openPart(first, block);
      const text = others.join("\n").trim();
      if (text !== "") this.#push({ kind: "text", text, origin: block.origin });
      return;
    }
    const phrase = labelPhrase(block.text);
    // A platform between texts, in a list whose levels were lost, names those below it.
    const isAbove =
      phrase !== undefined &&
      phrase.label.platforms.length > 0 &&
      next?.kind === "item" &&
      labelPhrase(next.text) === undefined;
    const announces = next?.kind === "item" ? next.depth > block.depth || isAbove : next !== undefined;
    if (phrase?.value === "" && announces && this.#accepts(phrase.label)) {
      this.#openPart(phrase.name, block);
    } else if (!this.#openInline(block.text, block.origin)) this.#push(block);
  }

  #openPart(name: string, { number, origin }: Item): void {
    this.#open(name, LEVELS.label, origin);
    this.#number = number ?? this.#number;
  }

  #text(text: string, origin: Origin): void {
    if (!this.#openInline(text, origin)) this.#push({ kind: "text", text, origin });
  }

  /** Opens a section for `Facebook: text`. */
  #openInline(text: string, origin: Origin): boolean {
    const inline = this.#inline(text);
    if (inline === undefined) return false;
    this.#open(inline.name, LEVELS.label, origin);
    this.#push({ kind: "text", text: inline.value, origin });
    return true;
  }

  #inline(text: string) {
    const phrase = labelPhrase(text);
    // Below "Our accounts", what follows a platform's name is that of an account.
    if (phrase !== undefined && this.#isLeft() && isName(phrase.value)) return undefined;
    return phrase !== undefined && phrase.value !== "" && this.#accepts(phrase.label) ? phrase : undefined;
  }

  #accepts(label: Label): boolean {
    const sorts = sortsOf(label);
    if (sorts.length === 1 && sorts[0] === "moment") return this.#hasMoments;
    return sorts.length > 0 || label.hasNoun;
  }

  /** The level of a paragraph of one line that is a heading; undefined if it is none. */
  #levelOf(line: string, isBold: boolean, next: Piece | undefined): number | undefined {
    // "Need help? Call 106" is no heading.
    if (findPhoneNumbers(line).length > 0) return undefined;
    const strict =
      this.#levelOfLine(line, true) ??
      (isCapitals(line) && !ADDRESS.test(line) ? LEVELS.capitals : undefined);
    if (strict !== undefined) return strict;
    const isStart = this.#sections.length === 1 && isEmpty(this.#sections[0]?.units ?? []);
    // A title may have the campaign's hashtag.
    const isTitle = isStart && !/https?:|www\./.test(line) && wordCount(line) > 1;
    if ((ADDRESS.test(line) && !isTitle) || line.length > LONGEST.line || /[.!,;…]$/.test(line))
      return undefined;
    if (this.#isInPosts() && !isBold) {
      // A short line inside a post is mostly its hook or its call.
      const isNamed = roleOf(line, readLabel(line)).kind !== "unknown" && !/[?:]$/.test(line);
      return isNamed && fieldLine(line) === undefined ? LEVELS.line : undefined;
    }
    if (fieldLine(line) !== undefined) return undefined;
    const announces =
      next !== undefined && next.kind !== "divider" && next.kind !== "heading" && !isTags(next);
    if (isBold) return LEVELS.bold;
    return announces && !/:$/.test(line) && /^\P{Ll}/u.test(line) ? LEVELS.line : undefined;
  }

  /** The level of a line that is a heading by its words or its capitals. */
  #levelOfLine(line: string, isFirst: boolean): number | undefined {
    if (line.length > LONGEST.label || /[.!,;…]$/.test(line)) return undefined;
    const label = readLabel(line);
    // "Option A (recommended)" divides as "Option A" does.
    const bare = readLabel(line.replace(/\s*\([^)]*\)/g, ""));
    if (isPure(bare) && this.#accepts(bare) && wordCount(label.rest) <= 4) return LEVELS.label;
    // "Für Ihre Facebook-Seite:" announces a text, whatever its other words are.
    const announces =
      /:$/.test(line) && line.length <= 40 && label.platforms.length > 0 && wordCount(label.rest) <= 3;
    if (announces && !ADDRESS.test(line) && !/hash ?tags?/i.test(line)) return LEVELS.label;
    if (!isFirst || ADDRESS.test(line)) return undefined;
    const role = roleOf(line, label);
    const isKnown = role.kind !== "unknown" && this.#hasCapitals && wordCount(line) <= 6;
    if (isCapitals(line) && (isKnown || !this.#isInPosts())) return LEVELS.capitals;
    // "About us" ends the posts above it.
    if (this.#isInPosts() && ABOUT.test(line) && wordCount(line) <= 8) return LEVELS.line;
    // "Wist je dat …?" inside a post is its first line.
    if (this.#isInPosts() && (/\?$/.test(line) || wordCount(line) > 6)) return undefined;
    const isNamed = isSectionWord(role, label) || (role.kind !== "unknown" && !this.#isInPosts());
    return isNamed && fieldLine(line) === undefined ? LEVELS.line : undefined;
  }

  #isLeft(): boolean {
    return pathRole(this.#path).kind === "left";
  }

  #isInPosts(): boolean {
    return pathRole(this.#path).kind === "posts";
  }

  #push(unit: Unit): void {
    this.#sections.at(-1)?.units.push(unit);
  }

  /** A language right above a platform is that of several: it ends the platform before it. */
  #raiseLanguage(): void {
    const last = this.#path.at(-1);
    const platform = this.#path.findIndex(({ sorts }) => sorts.includes("platform"));
    if (last?.sorts.join() !== "language" || platform === -1) return;
    this.#path = [...this.#path.slice(0, platform), last];
    this.#sections.splice(-1, 1, { path: this.#path, units: [...(this.#sections.at(-1)?.units ?? [])] });
  }

  #open(text: string, level: number, origin: Origin): void {
    const label = readLabel(text);
    const step: Step = {
      text: text.replace(/\s*:$/, ""),
      level,
      label,
      sorts: sortsOf(label),
      role: roleOf(text, label),
      origin,
    };
    this.#hasCapitals ||= isCapitals(text);
    const isBare = isEmpty(this.#sections.at(-1)?.units ?? []);
    if (isBare && step.sorts.includes("platform")) this.#raiseLanguage();
    this.#path = [...this.#path.slice(0, depthOf(step, this.#path, isBare)), step];
    this.#sections.push({ path: this.#path, units: [] });
  }
}

/** Whether a text is too short for a post and no sentence. */
function isName(text: string): boolean {
  return wordCount(text) <= LONGEST_NAME && !/[.!?…]$/.test(text);
}

/** A line of hashtags belongs to the text above it, which is no heading then. */
function isTags(block: Piece): boolean {
  return block.kind === "paragraph" && onlyHashtags(block.text) !== undefined;
}

function isCapitals(line: string): boolean {
  const letters = line.replace(/\P{L}/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
