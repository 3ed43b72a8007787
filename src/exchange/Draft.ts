import type { Said } from "../core/i18n/problems/Sentence.ts";
import type { Remark } from "./ImportDocument.ts";
import type { Origin } from "./Origin.ts";

/** A text for each language, in the order of the campaign's languages; `und` if the language is unknown. */
export type DraftTexts = ReadonlyMap<string, string>;

/** A campaign as it was recognised, before it is written. */
export interface Draft {
  readonly title: DraftTexts;
  readonly languages: readonly string[];
  /** The day that it is about; its date such as 07-30. */
  readonly day: { readonly date: string; readonly name: DraftTexts } | undefined;
  /** Its first and its last day, such as 2027-07-30. */
  readonly period: { readonly from: string; readonly to: string } | undefined;
  readonly hashtags: readonly DraftHashtag[];
  readonly values: readonly DraftValue[];
  readonly background: readonly DraftSection[];
  readonly facts: readonly DraftFact[];
  readonly helplines: readonly DraftHelpline[];
  readonly posts: readonly DraftPost[];
  /** What became what, and why. */
  readonly became: readonly Decision[];
  readonly assumed: readonly Remark[];
  readonly left: readonly Remark[];
  /** What only its author knows. */
  readonly questions: readonly Question[];
}

export interface Decision {
  /** The part of the campaign, such as `post open-je-ogen` or `background`. */
  readonly what: Said;
  readonly why: Said;
  readonly origin: Origin;
  /** The id of the post that it became, if it became one. */
  readonly post?: string;
}

export interface DraftHashtag {
  readonly tag: string;
  /** Undefined for all. */
  readonly platforms: readonly string[] | undefined;
  readonly languages: readonly string[] | undefined;
}

export interface DraftValue {
  readonly name: string;
  /** As the document writes the placeholder. */
  readonly written: string;
}

export interface DraftSection {
  readonly heading: DraftTexts;
  readonly text: DraftTexts;
}

export interface DraftFact {
  readonly id: string;
  readonly figure: string;
  readonly statement: DraftTexts;
  readonly source: string | undefined;
}

export interface DraftHelpline {
  readonly name: string;
  readonly phone: string | undefined;
  readonly site: string | undefined;
  readonly note: string | undefined;
}

export interface DraftImage {
  readonly file: string;
  readonly alt: DraftTexts;
}

export interface DraftPost {
  readonly id: string;
  /** Ids; undefined if the document names none. */
  readonly platforms: readonly string[] | undefined;
  readonly texts: DraftTexts;
  /** Empty if it has none, as is the first comment. */
  readonly title: DraftTexts;
  readonly firstComment: DraftTexts;
  /** Whether it may be posted in several parts. */
  readonly isThread: boolean;
  /** By the id of the platform. */
  readonly variants: ReadonlyMap<string, DraftVariant>;
  /** In the form that campaign files use. */
  readonly when: string | undefined;
  readonly images: readonly DraftImage[];
  /** Empty if it has none. */
  readonly contentWarning: DraftTexts;
  /** What the document says of the post and the campaign file has no key for, and what was assumed: a line each. */
  readonly comments: readonly Said[];
}

/** What is different on a platform; a field without texts is the post's. */
export interface DraftVariant {
  readonly texts: DraftTexts;
  readonly title: DraftTexts;
  readonly firstComment: DraftTexts;
}

/** Something that only the author of the document knows, with the answer that is assumed. */
export interface Question {
  readonly id: string;
  readonly text: Said;
  readonly choices: readonly string[];
  readonly assumed: string;
}
