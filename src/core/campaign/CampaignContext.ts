import type { Platform } from "../platform/Platform.ts";
import type { Problem } from "../source/UserError.ts";
import type { ImageFile } from "./Campaign.ts";
import type { CardFacts } from "./CardFacts.ts";
import type { Catalogue } from "./Catalogue.ts";

/** What a campaign file may name: the platforms and the check rules. */
export interface CampaignNames {
  readonly platforms: readonly Platform[];
  readonly rules: readonly [string, ...string[]];
}

/** What a campaign is read with: the names it may use, and what was found of the files it names. */
export interface CampaignContext {
  readonly platforms: readonly Platform[];
  /** The hashtags of the catalogue or file that the campaign names; undefined if it names none. */
  readonly catalogue: Catalogue | undefined;
  /** What is wrong with that file. */
  readonly problems: readonly Problem[];
  /** What cards are made with; undefined if the campaign has none. */
  readonly cards?: CardFacts | undefined;
  /** What is where the campaign names an image; undefined if its path leaves the campaign's folder. */
  readonly imageFile: (file: string) => ImageFile | undefined;
}
