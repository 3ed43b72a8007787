import mammoth from "mammoth";
import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import type { Block, Cell, ImportDocument, Remark } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";
import { joinLink } from "./joinLink.ts";
import { tidy } from "./tidy.ts";
import { firstLine, unreadable } from "./unreadable.ts";
import { type Unseen, unseenOf } from "./unseenRuns.ts";
import { readWordParts, type WordParts } from "./wordParts.ts";

/** Reads a Word document: its styles make headings, its lists items, its tables tables. */
export async function readDocx(bytes: Uint8Array, file: string): Promise<ImportDocument> {
  const reader = new Reader(file);
  let parts: WordParts;
  try {
    parts = readWordParts(bytes, { file });
    await mammoth.convertToHtml(
      { buffer: Buffer.from(parts.bytes) },
      {
        // The document itself, before it becomes HTML, which would lose styles; nothing is left to convert.
        transformDocument: (document: unknown) => {
          for (const child of childrenOf(document)) reader.read(child);
          reader.readBeside(document);
          return { ...nodeOf(document), children: [] };
        },
      },
    );
  } catch (error) {
    throw unreadable(file, ({ damagedWord }) => damagedWord(firstLine(error)));
  }
  return {
    file,
    blocks: reader.blocks,
    omitted: [...reader.omitted, ...parts.omitted],
    assumed: parts.assumed,
  };
}

/** An element of the document as mammoth reads it; only what is looked at is typed. */
interface Element {
  readonly type?: unknown;
  readonly children?: unknown;
  readonly value?: unknown;
  readonly href?: unknown;
  readonly body?: unknown;
  readonly comments?: unknown;
  readonly authorName?: unknown;
  readonly notes?: unknown;
  readonly styleName?: unknown;
  readonly numbering?: unknown;
  readonly isBold?: unknown;
  readonly highlight?: unknown;
  readonly altText?: unknown;
  readonly colSpan?: unknown;
}

function nodeOf(value: unknown): Element {
  return typeof value === "object" && value !== null ? value : {};
}

function childrenOf(value: unknown): readonly unknown[] {
  const { children } = nodeOf(value);
  return Array.isArray(children) ? children : [];
}

/** The styles of headings, which files keep in English, and LibreOffice and others in the language of their writer. */
const HEADING = /^(?:heading|kop|titre|überschrift|rubrik)\s*(?<level>[1-9])$/i;
const TITLE = /^(?:title|titel|titre)$/i;
/** The style of the texts in kits that bluehart exports. */
const POST_TEXT = "PostText";
const QUOTE = /quot|citat|citaat|zitat|^(?:source ?)?code/i;

class Reader {
  readonly blocks: Block[] = [];
  readonly omitted: Remark[] = [];
  readonly #file: string;
  #paragraph = 0;

  constructor(file: string) {
    this.#file = file;
  }

  read(element: unknown): void {
    const { type } = nodeOf(element);
    if (type === "paragraph") this.#readParagraph(element);
    else if (type === "table") this.#readTable(element);
    else for (const child of childrenOf(element)) this.read(child);
  }

  /** Comments and footnotes, which are no part of a text. */
  readBeside(document: unknown): void {
    const { comments, notes } = nodeOf(document);
    const origin: Origin = { file: this.#file };
    for (const comment of Array.isArray(comments) ? comments : []) {
      const { body, authorName } = nodeOf(comment);
      const author = typeof authorName === "string" ? authorName : "";
      this.#omit(
        body,
        say(({ why }) => why.comment(author)),
        origin,
      );
    }
    const known: unknown = typeof notes === "object" && notes !== null ? Reflect.get(notes, "_notes") : {};
    for (const note of Object.values(known ?? {}))
      this.#omit(
        nodeOf(note).body,
        say(({ why }) => why.footnote),
        origin,
      );
  }

  #omit(body: unknown, why: Said, origin: Origin): void {
    const text = tidy((Array.isArray(body) ? body : []).map(textOf).join("\n"));
    if (text !== "") this.omitted.push({ text, why, origin });
  }

  /** What is hidden or struck through in a paragraph. Word divides a sentence into several runs. */
  #omitUnseen(element: unknown, origin: Origin): void {
    let last: Unseen | undefined;
    const stretches: { readonly unseen: Unseen; text: string }[] = [];
    for (const run of runsOf(element)) {
      const unseen = unseenOf(nodeOf(run).highlight);
      const text = childrenOf(run).map(textOf).join("");
      const stretch = stretches.at(-1);
      if (unseen !== undefined && unseen === last && stretch !== undefined) stretch.text += text;
      else if (unseen !== undefined) stretches.push({ unseen, text });
      last = unseen;
    }
    for (const { unseen, text } of stretches) {
      const own = tidy(text);
      if (own !== "") this.omitted.push({ text: own, why: say(({ why }) => why[unseen]), origin });
    }
  }

  #readParagraph(element: unknown): void {
    this.#paragraph++;
    const origin: Origin = { file: this.#file, paragraph: this.#paragraph };
    const { styleName, numbering } = nodeOf(element);
    const style = typeof styleName === "string" ? styleName : "";
    this.#omitUnseen(element, origin);
    const text = tidy(textOf(element));
    for (const alt of picturesOf(element))
      this.blocks.push({ kind: "picture", file: undefined, alt, origin });
    if (text === "") return;
    if (style === POST_TEXT) {
      this.blocks.push({ kind: "copy", text, written: textOf(element), origin });
      return;
    }
    const heading = HEADING.exec(style);
    const typed = /^(?:[•▪●○■➢✓\uf0b7–-]|o(?=\s{1,}\p{Lu}))\s+(?=\S)/u.exec(text);
    if (heading !== null || TITLE.test(style)) {
      this.blocks.push({ kind: "heading", level: Number(heading?.groups?.level ?? 0), text, origin });
    } else if (typeof numbering === "object" && numbering !== null) {
      const { level, isOrdered } = numberingOf(numbering);
      this.blocks.push({
        kind: "item",
        depth: level,
        number: isOrdered ? this.#paragraph : undefined,
        text,
        origin,
      });
    } else if (typed !== null) {
      this.blocks.push({
        kind: "item",
        depth: 0,
        number: undefined,
        text: text.slice(typed[0].length),
        origin,
      });
    } else if (QUOTE.test(style)) this.#addCopy(text, origin);
    else this.blocks.push({ kind: "paragraph", text, isBold: isAllBold(element), origin });
  }

  /** Paragraphs of a quotation, one below another, are one. */
  #addCopy(text: string, origin: Origin): void {
    const last = this.blocks.at(-1);
    if (last?.kind === "copy" && last.origin.paragraph === this.#paragraph - 1) {
      this.blocks.splice(-1, 1, { ...last, text: `${last.text}\n${text}` });
    } else this.blocks.push({ kind: "copy", text, origin });
  }

  #readTable(element: unknown): void {
    const origin: Origin = { file: this.#file, paragraph: this.#paragraph + 1 };
    const rows = childrenOf(element).map((row) => this.#readRow(row));
    const [only] = rows;
    // A table of one cell is a box around a text to copy.
    if (rows.length === 1 && only?.length === 1)
      this.blocks.push({ kind: "copy", text: only[0]?.text ?? "", origin });
    else if (rows.length > 0) this.blocks.push({ kind: "table", rows, origin });
  }

  #readRow(row: unknown): Cell[] {
    return childrenOf(row).flatMap((cell) => {
      const start = this.#paragraph + 1;
      const paragraphs = childrenOf(cell).flatMap((child) => this.#cellTexts(child));
      const text = paragraphs.join("\n\n");
      const origin: Origin = { file: this.#file, paragraph: start };
      const { colSpan } = nodeOf(cell);
      const repeated = Array.from({ length: typeof colSpan === "number" ? Math.min(colSpan, 50) - 1 : 0 });
      return [{ text, origin }, ...repeated.map((): Cell => ({ text, origin, isRepeated: true }))];
    });
  }

  #cellTexts(element: unknown): string[] {
    const { type, numbering } = nodeOf(element);
    if (type !== "paragraph") return childrenOf(element).flatMap((child) => this.#cellTexts(child));
    this.#paragraph++;
    this.#omitUnseen(element, { file: this.#file, paragraph: this.#paragraph });
    const text = tidy(textOf(element));
    if (text === "") return [];
    return [typeof numbering === "object" && numbering !== null ? `- ${text}` : text];
  }
}

function numberingOf(numbering: object): { readonly level: number; readonly isOrdered: boolean } {
  const level: unknown = Reflect.get(numbering, "level");
  return { level: Number(level) || 0, isOrdered: Reflect.get(numbering, "isOrdered") === true };
}

/** The words of an element that a reader sees. Tabs are spaces, breaks are breaks, and links keep their address. */
function textOf(element: unknown): string {
  const { type, value, href, highlight } = nodeOf(element);
  if (unseenOf(highlight) !== undefined) return "";
  if (type === "text") return typeof value === "string" ? value : "";
  if (type === "tab") return " ";
  if (type === "break") return "\n";
  const words = childrenOf(element).map(textOf).join("");
  return type === "hyperlink" && typeof href === "string" ? joinLink(words, href) : words;
}

function picturesOf(element: unknown): string[] {
  const { type, altText, highlight } = nodeOf(element);
  if (unseenOf(highlight) === "hiddenText") return [];
  if (type === "image") return [typeof altText === "string" ? altText : ""];
  return childrenOf(element).flatMap(picturesOf);
}

/** Whether every word of a paragraph is bold. */
function isAllBold(element: unknown): boolean {
  const runs = runsOf(element).filter((run) => textOf(run).trim() !== "");
  return runs.length > 0 && runs.every((run) => nodeOf(run).isBold === true);
}

function runsOf(element: unknown): unknown[] {
  return nodeOf(element).type === "run" ? [element] : childrenOf(element).flatMap(runsOf);
}
