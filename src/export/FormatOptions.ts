import type { DelimiterName } from "../core/text/delimiters.ts";

/** What a calendar has an event for: a post, or a post on one platform in one language. */
export const eventUnits = ["post", "platform"] as const;
export type EventUnit = (typeof eventUnits)[number];

/** What a caller may choose about formats. The registry says which format uses what. */
export interface FormatOptions {
  readonly delimiter?: DelimiterName;
  readonly per?: EventUnit;
  /** The public address of the folder that the images' files are named from. */
  readonly mediaBase?: string;
}
