import type { HashtagEntry } from "../../core/campaign/schema.ts";
import type { Platform } from "../../core/platform/Platform.ts";

/** What the editor's page starts with. */
export interface EditorData {
  /** The file's name, without its folder. */
  readonly name: string;
  /** The file's text; undefined for a new campaign. */
  readonly text: string | undefined;
  /** What was being edited when the page or the program last ended, as JSON; see `Draft`. */
  readonly draft: string | undefined;
  readonly platforms: readonly Platform[];
  /** The hashtags of the catalogue or the file that the campaign names. */
  readonly hashtags: readonly HashtagEntry[];
  /** The pictures in the campaign's folder. */
  readonly pictures: readonly string[];
}

/** Changes that were not saved. */
export interface Draft {
  /** The text of the file that they started from. */
  readonly base: string | undefined;
  /** The campaign file's values after them. */
  readonly value: unknown;
}
