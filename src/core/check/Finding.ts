import type { Language } from "../campaign/Campaign.ts";
import type { PartNumber } from "../compose/Post.ts";
import type { Said } from "../i18n/problems/Sentence.ts";
import type { Place } from "../source/Place.ts";
import type { Edit } from "../source/SourceText.ts";
import type { Severity } from "./Rule.ts";
import type { ParamsByRule } from "./rules/index.ts";

/** What findings carry, by rule. A mistake that makes a file no campaign is a finding as well. */
export type FindingParams = ParamsByRule & {
  readonly "campaign-file": { readonly message: Said };
};

/** Something that a rule has to say, about all posts, languages and platforms for which it is the same. */
export interface Finding<Name extends keyof FindingParams = keyof FindingParams> {
  readonly rule: Name;
  readonly severity: Severity;
  readonly params: FindingParams[Name];
  /** Which part it is about, of a post that is divided. */
  readonly part?: PartNumber;
  readonly place: Place;
  /** Just after the last character of what it is about. */
  readonly end: Place;
  /** The ids of the posts; none if it is about the file. */
  readonly posts: readonly string[];
  readonly languages: readonly Language[];
  /** The ids of the platforms. */
  readonly platforms: readonly string[];
  /** Why the campaign changed its severity, or switched it off. */
  readonly reason?: string;
  /** What fixes it in the file, if that is safe. */
  readonly fix?: readonly Edit[];
}
