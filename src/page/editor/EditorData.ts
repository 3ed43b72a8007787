import type { ImageFile } from "../../core/campaign/Campaign.ts";
import type { CardFacts } from "../../core/campaign/CardFacts.ts";
import type { CardDesign } from "../../core/campaign/cardDesign.ts";
import type { HashtagEntry } from "../../core/campaign/schema/hashtagsSchema.ts";
import type { Platform } from "../../core/platform/Platform.ts";

/** What the page itself holds. */
export interface PageData {
  /** The languages that the page speaks, the usual one first. */
  readonly languages: readonly string[];
  /** The only language that can be changed, in a translator's page. */
  readonly to: string | undefined;
  /** What a page that no program serves starts with. */
  readonly local: LocalData | undefined;
}

export interface LocalData {
  readonly start: EditorData;
  /** The program's own hashtags, which campaigns name as `catalogue`. */
  readonly catalogue: PlainCatalogue;
}

/** The hashtags of a catalogue, and those of its groups. */
export interface PlainCatalogue {
  readonly hashtags: readonly HashtagEntry[];
  readonly groups: { readonly [name: string]: readonly HashtagEntry[] };
}

/** What is known of a campaign when it is opened. */
export interface EditorData {
  /** The file's name, without its folder. */
  readonly name: string;
  /** The file's text; undefined for a new campaign. */
  readonly text: string | undefined;
  /** What was being edited when the page or the program last ended, as JSON; see `Draft`. */
  readonly draft: string | undefined;
  readonly platforms: readonly Platform[];
  /** The hashtags of the catalogue or the file that the campaign names; undefined if it names none, or one that cannot be read. */
  readonly catalogue: PlainCatalogue | undefined;
  /** What cards are made with, the designs by name: those of the program, and those of the campaign. */
  readonly cards: Pick<CardFacts, "fonts"> & { readonly designs: readonly (readonly [string, CardDesign])[] };
  /** The pictures in the campaign's folder, by name. */
  readonly pictures: { readonly [name: string]: ImageFile };
}

/** Changes that were not saved. */
export interface Draft {
  /** The name of the file. */
  readonly name: string;
  /** The text of the file that they started from. */
  readonly base: string | undefined;
  /** The campaign file's values after them. */
  readonly value: unknown;
}
