import type { Said } from "../../core/i18n/problems/Sentence.ts";
import type { Decision } from "../Draft.ts";
import type { Remark } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";
import type { FoundFact, FoundHelpline } from "./background.ts";
import type { FoundDates } from "./campaignLine.ts";
import type { Entry, FoundHashtags } from "./Entry.ts";

export interface FoundSection {
  readonly heading: string;
  readonly text: string;
  readonly language: string | undefined;
  readonly origin: Origin;
}

/** What one document gave. */
export interface FoundDocument {
  /** The campaign's name. */
  readonly title: { readonly text: string; readonly why: Said; readonly origin: Origin } | undefined;
  readonly dates: readonly FoundDates[];
  readonly entries: readonly Entry[];
  readonly hashtags: readonly FoundHashtags[];
  readonly background: readonly FoundSection[];
  readonly facts: readonly FoundFact[];
  readonly helplines: readonly FoundHelpline[];
  readonly left: readonly Remark[];
  readonly assumed: readonly Remark[];
  readonly rivals: readonly string[];
  /** What the columns of its tables became. */
  readonly columns: readonly Decision[];
}
