import type { Campaign, Language } from "../campaign/Campaign.ts";
import type { Post } from "../compose/Post.ts";
import type { Place } from "../source/Place.ts";

export const severities = ["error", "warning", "info"] as const;

/** An error is what the platform would reject or what would do harm; a warning or an info withholds no post. */
export type Severity = (typeof severities)[number];

/** Something that a rule has to say, of every post and platform where it is the same. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, the number, and what to do. */
  readonly message: string;
  readonly place: Place;
  /** The ids of the posts. */
  readonly posts: readonly string[];
  readonly language: Language;
  /** The ids of the platforms. */
  readonly platforms: readonly string[];
}

/**
 * What a rule reports. `offset` is where in the post's text, in UTF-16 units; its beginning, where left out. `place` is for
 * what stands elsewhere in the campaign's file.
 */
export interface Report {
  readonly severity: Severity;
  readonly message: string;
  readonly offset?: number;
  readonly place?: Place;
}

/** A rule looks at one composed post, and at the facts and helplines of its campaign, and tells what it finds. Its page is docs/rules/NAME.md. */
export interface Rule {
  readonly name: string;
  readonly check: (post: Post, campaign: Campaign) => Iterable<Report>;
}
