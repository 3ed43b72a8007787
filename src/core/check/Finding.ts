import type { Campaign, Language } from "../campaign/Campaign.ts";
import type { Post } from "../compose/Post.ts";
import type { Place } from "../source/Place.ts";
import type { Edit, SourceRange } from "../source/SourceText.ts";
import type { Span } from "../text/Span.ts";

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
  /** Behind the last character of what it is about. */
  readonly end: Place;
  /** The ids of the posts; none, where it is about the file. */
  readonly posts: readonly string[];
  readonly languages: readonly Language[];
  /** The ids of the platforms. */
  readonly platforms: readonly string[];
  /** Why the campaign changed its severity, or switched it off. */
  readonly reason?: string;
  /** What fixes it in the file, where that is safe. */
  readonly fix?: readonly Edit[];
}

/** What a fix puts in place of a range of a post's text. */
export interface Replacement extends Span {
  readonly insert: string;
}

/**
 * What a rule reports. `span` is what it is about in the post's text; its beginning, where left out. `at` is for what stands
 * elsewhere in the campaign's file.
 */
export interface Report {
  readonly severity: Severity;
  readonly message: string;
  readonly span?: Span;
  readonly at?: SourceRange;
  readonly fix?: readonly Replacement[];
}

/** A rule looks at one composed post, and at the facts and helplines of its campaign, and tells what it finds. Its page is docs/rules/NAME.md. */
export interface Rule {
  readonly name: string;
  readonly check: (post: Post, campaign: Campaign) => Iterable<Report>;
}

/** A rule that looks at all composed posts together. */
export interface KitRule {
  readonly name: string;
  readonly checkAll: (posts: readonly Post[]) => Iterable<Report & { readonly post: Post }>;
}
