import type { Heading, Item, Paragraph } from "../ImportDocument.ts";
import { lineBelow, type Origin } from "../Origin.ts";
import { fieldLine } from "./fieldLabel.ts";
import { type Around, divides, isCapitals, levelOfLine, levelOfParagraph } from "./headingLevel.ts";
import { isPure, readLabel, sortsOf } from "./label.ts";
import { labelPhrase } from "./labelPhrase.ts";
import { depthOf } from "./nesting.ts";
import { pathRole } from "./pathRole.ts";
import { programmeAt, programmeIn } from "./programme.ts";
import { roleOf, wordCount } from "./role.ts";
import { isEmpty, LEVELS, type Piece, type Section, type Step, type Unit } from "./Section.ts";
import { withChildren } from "./withChildren.ts";

/** How many words the name of an account has. */
const LONGEST_NAME = 6;

/** Divides a document into sections by its headings, by lines that look like headings, and by labels. */
export function outline(blocks: readonly Piece[]): Section[] {
  const outliner = new Outliner(countMoments(blocks) > 1);
  for (const index of blocks.keys()) outliner.add(blocks, index);
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

class Outliner implements Around {
  readonly #sections: OpenSection[] = [{ path: [], units: [] }];
  readonly hasMoments: boolean;
  hasCapitals = false;
  #path: readonly Step[] = [];
  /** The blocks of lists that are part of posts. */
  readonly #ofPost = new Set<Piece>();
  /** That of the last item that is a heading. */
  #number = 0;

  constructor(hasMoments: boolean) {
    this.hasMoments = hasMoments;
  }

  finish(): Section[] {
    return withChildren(this.#sections);
  }

  add(blocks: readonly Piece[], index: number): void {
    const [block, next] = blocks.slice(index, index + 2);
    if (block === undefined) return;
    const programme = this.#programme(blocks, index);
    if (programme !== undefined) this.#push(programme);
    else if (block.kind === "heading") {
      if (block.text !== "" && !this.#isField(block)) this.#open(block.text, block.level, block.origin);
      else if (block.text !== "") this.#push({ kind: "text", text: block.text, origin: block.origin });
    } else if (block.kind === "paragraph") this.#paragraph(block, next);
    else if (block.kind === "item") this.#item(block, next);
    else this.#push(block);
  }

  /** A block of a list of days or hours that is part of the post above it. */
  #programme(blocks: readonly Piece[], index: number): Unit | undefined {
    const block = blocks[index];
    const above = this.#sections.at(-1)?.units.at(-1);
    if (block?.kind !== "item" && block?.kind !== "paragraph") return undefined;
    if (above?.kind === "text" && !this.#ofPost.has(block) && this.isInPosts)
      for (const one of programmeAt(blocks, index, above.text, this.#path)) this.#ofPost.add(one);
    if (!this.#ofPost.has(block)) return undefined;
    return block.kind === "item" ? block : { kind: "text", text: block.text, origin: block.origin };
  }

  /** A heading such as "Caption" inside a post is one of its fields. */
  #isField({ text, level }: Heading): boolean {
    if (this.#path.some((step) => step.level < LEVELS.capitals && step.level >= level)) return false;
    return (
      this.isInPosts && fieldLine(`${text.replace(/:$/, "")}:`) !== undefined && !isPure(readLabel(text))
    );
  }

  #paragraph(block: Paragraph, next: Piece | undefined): void {
    const lines = block.text.split("\n");
    const [first = "", ...others] = lines;
    if (lines.length === 1) {
      const level = levelOfParagraph(first, block.isBold, next, this);
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
    const ofPost = this.isInPosts ? programmeIn(lines, this.#path) : new Set();
    for (const [index, line] of lines.entries()) {
      if (ofPost.has(index)) {
        pending.push(line);
        continue;
      }
      const isFirst = index === 0 && others.length > 0;
      const level = levelOfLine(line, isFirst, this);
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
    if (isPart || (others.length > 0 && levelOfLine(first, true, this) !== undefined)) {
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
    if (phrase?.value === "" && announces && divides(phrase.label, this)) {
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
    return phrase !== undefined && phrase.value !== "" && divides(phrase.label, this) ? phrase : undefined;
  }

  #isLeft(): boolean {
    return pathRole(this.#path).kind === "left";
  }

  get isInPosts(): boolean {
    return pathRole(this.#path).kind === "posts";
  }

  get isStart(): boolean {
    return this.#sections.length === 1 && isEmpty(this.#sections[0]?.units ?? []);
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
    this.hasCapitals ||= isCapitals(text);
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
