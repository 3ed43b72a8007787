import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import type { Block, Cell } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";
import type { Label, Sort } from "./label.ts";
import type { Role } from "./role.ts";

/** A heading or a label above a part of a document. */
export interface Step {
  readonly text: string;
  /** That of a real heading, or one of the levels below. */
  readonly level: number;
  readonly label: Label;
  readonly sorts: readonly Sort[];
  readonly role: Role;
  /** Whether it is a theme or an audience: several of its kind divide the posts. */
  readonly isTheme?: boolean;
  readonly origin: Origin;
}

/** The levels of lines that look like headings, below all real ones. Labels nest by what they divide by, not by level. */
export const LEVELS = { capitals: 40, bold: 45, line: 50, label: 100 } as const;

/** A paragraph, an item or the like. */
export type Unit =
  | { readonly kind: "text" | "copy"; readonly text: string; readonly origin: Origin }
  | {
      readonly kind: "item";
      readonly text: string;
      readonly depth: number;
      readonly number: number | undefined;
      readonly origin: Origin;
    }
  | { readonly kind: "table"; readonly rows: readonly (readonly Cell[])[]; readonly origin: Origin }
  | {
      readonly kind: "picture";
      readonly file: string | undefined;
      readonly alt: string;
      readonly origin: Origin;
    }
  | { readonly kind: "divider"; readonly origin: Origin }
  | Note;

/** A line that an editor wrote beside the texts, and what it is. */
export interface Note {
  readonly kind: "note";
  readonly note: string;
  readonly what: Said;
  readonly origin: Origin;
}

/** A block of a document, once the remarks of its editor are apart. */
export type Piece = Block | Note;

/** What is below a heading, up to the next one. */
export interface Section {
  /** The headings above it, the outermost first. */
  readonly path: readonly Step[];
  readonly units: readonly Unit[];
  /** Whether headings below its own follow it. */
  readonly hasChildren: boolean;
  /** The languages whose labels are right below that of its platform. */
  readonly languagesBelow: readonly string[];
}

/** Whether a section holds nothing but remarks of its editor. */
export function isEmpty(units: readonly Unit[]): boolean {
  return units.every(({ kind }) => kind === "note");
}

/** A picture as the report names it. */
export function describePicture({ file, alt }: Unit & { readonly kind: "picture" }): Said {
  return [file, alt].filter(Boolean).join(": ") || say(({ left }) => left.pictureInDocument);
}
