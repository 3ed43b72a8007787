import type { Said } from "../core/i18n/problems/Sentence.ts";
import type { KitPost } from "./KitPost.ts";
import type { Origin } from "./Origin.ts";

/** What a reader makes of a file, whatever its format: blocks in the file's order, each with its place. */
export interface ImportDocument {
  readonly file: string;
  /** That of all its texts, if the file says it. */
  readonly language?: string;
  readonly blocks: readonly Block[];
  /** The posts, if it is a kit that bluehart wrote: their texts need no recognising. */
  readonly kit?: readonly KitPost[];
  /** What the reader left out, such as page numbers and hidden sheets. */
  readonly omitted: readonly Remark[];
  /** What the reader assumed, such as an encoding. */
  readonly assumed: readonly Remark[];
}

/** Something that was left out or assumed, and why. */
export interface Remark {
  /** The document's own words, or what is said of it. */
  readonly text: Said;
  readonly why: Said;
  readonly origin: Origin;
  /** The id of the post that it is about, if it is about one. */
  readonly post?: string;
}

export type Block = Heading | Paragraph | Item | Copy | Table | Picture | Divider;

export interface Heading {
  readonly kind: "heading";
  /** From 1, the highest; 0 for the title of the document. */
  readonly level: number;
  readonly text: string;
  readonly origin: Origin;
}

export interface Paragraph {
  readonly kind: "paragraph";
  /** Line breaks inside it are intended ones. */
  readonly text: string;
  /** Whether all of it is bold, as headings without a style are. */
  readonly isBold: boolean;
  readonly origin: Origin;
}

export interface Item {
  readonly kind: "item";
  /** From 0. */
  readonly depth: number;
  /** The number of an ordered list's item. */
  readonly number: number | undefined;
  readonly text: string;
  readonly origin: Origin;
}

/** A code block or a quotation, which documents use for texts to copy. */
export interface Copy {
  readonly kind: "copy";
  readonly text: string;
  /** The text with the blanks and empty lines that it has in the file, where the format keeps them. */
  readonly written?: string;
  readonly origin: Origin;
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly (readonly Cell[])[];
  readonly origin: Origin;
}

export interface Cell {
  readonly text: string;
  readonly origin: Origin;
  /** Whether the text is that of a merged cell above or beside it. */
  readonly isRepeated?: boolean;
}

export interface Picture {
  readonly kind: "picture";
  /** Undefined for a picture that the document contains. */
  readonly file: string | undefined;
  readonly alt: string;
  readonly origin: Origin;
}

/** A line across the page. */
export interface Divider {
  readonly kind: "divider";
  readonly origin: Origin;
}
