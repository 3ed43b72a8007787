import type { Said } from "../../core/i18n/problems/Sentence.ts";
import type { Remark } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";

/** A text to post, as it was found, with what was said of it. */
export interface Entry {
  readonly text: string;
  /** Whether it is a post of a kit that bluehart wrote, whose text stays as it is. */
  readonly isOfKit?: boolean;
  /** As the document says it; undefined if it does not. */
  readonly language: string | undefined;
  /** Ids; undefined if the document names none. */
  readonly platforms: readonly string[] | undefined;
  /** Whether the document says that it is for all of them. */
  readonly isForAll?: boolean;
  /** What texts of one message share for certain, such as the row or "Post 1" above the platforms. */
  readonly group: string | undefined;
  /** What they may share, such as "Post 1" below a platform. */
  readonly key: string | undefined;
  /** As written: a date, a day, a time. */
  readonly when: string | undefined;
  /** What a field for times alone holds, as it is written in `when`. */
  readonly time?: string | undefined;
  readonly images: readonly { readonly file: string; readonly alt: string }[];
  readonly contentWarning?: string | undefined;
  readonly title?: NamedValue | undefined;
  readonly firstComment?: NamedValue | undefined;
  /** Whether the document says that it may be posted in parts. */
  readonly isThread?: boolean;
  /** What the document says of it and a campaign has no key for. */
  readonly notes: readonly Said[];
  /** Why this is a post. */
  readonly why: Said;
  readonly origin: Origin;
  readonly id?: string | undefined;
}

/** What stands beside a label or in a column. */
export interface NamedValue {
  /** The label, as the document has it. */
  readonly name: string;
  readonly value: string;
}

/** What a part of a document gave. */
export interface Found {
  readonly entries: readonly Entry[];
  readonly hashtags: readonly FoundHashtags[];
  readonly left: readonly Remark[];
  readonly assumed: readonly Remark[];
}

/** A list of hashtags that belongs to no single post. */
export interface FoundHashtags {
  readonly tags: readonly string[];
  readonly platforms: readonly string[] | undefined;
  readonly language: string | undefined;
  /** What tells that it is one. */
  readonly why: Said;
  readonly origin: Origin;
}
