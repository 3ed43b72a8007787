import type { ImageFile } from "../../core/campaign/Campaign.ts";
import type { Section } from "../../core/i18n/editor/sections.ts";
import type { Path } from "../../core/source/SourceText.ts";
import type { Report } from "../../exchange/report.ts";

/** The values of a campaign file. */
export type Values = { readonly [key: string]: unknown };

/** What the page shows. */
export type View =
  | { readonly kind: "overview" }
  | { readonly kind: "section"; readonly section: Section }
  /** A post, by its place in the campaign. */
  | { readonly kind: "post"; readonly at: number };

/** The versions of a file of which one has to be chosen. */
export interface Conflict {
  readonly text: string;
  readonly theirs: Values;
}

export interface EditorState {
  /** The name of the campaign's file. */
  readonly name: string;
  /** The language in which the page speaks. */
  readonly ui: string;
  /** The campaign as it is being edited; undefined while a new one has not been started. */
  readonly value: Values | undefined;
  /** The text of the file when it was last read or written; undefined for a new file. */
  readonly base: string | undefined;
  /** Whether that file is gone: the next save begins it anew. */
  readonly isGone: boolean;
  /** The values of that text. */
  readonly saved: Values | undefined;
  /** What is not in the file yet because something in it is empty or not understood, and the values that were saved without it. */
  readonly unfinished: { readonly of: Values; readonly left: readonly Path[] } | undefined;
  /** Where the file has mistakes with which no command loads it, and the values that were saved with them. */
  readonly refused: { readonly of: Values; readonly paths: readonly Path[] } | undefined;
  readonly past: readonly Values[];
  readonly future: readonly Values[];
  readonly view: View;
  /** The pictures in the campaign's folder, by name. */
  readonly pictures: { readonly [name: string]: ImageFile };
  readonly conflict: Conflict | undefined;
  /** Unsaved changes of an earlier session, to be taken over or not. */
  readonly draft:
    | { readonly name: string; readonly base: string | undefined; readonly value: Values }
    | undefined;
  /** What became of the document that the campaign was made of; undefined if it was opened as a campaign. */
  readonly report: Report | undefined;
  /** Why what was asked for last failed. */
  readonly trouble: string | undefined;
  /** Whether the program that serves the page has ended, so that nothing can be saved. */
  readonly hasEnded: boolean;
  /** Whether drafts can be kept. */
  readonly keeps: boolean;
}
