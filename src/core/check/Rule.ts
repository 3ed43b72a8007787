import type { Campaign, CampaignPost, Language } from "../campaign/Campaign.ts";
import type { Calendar } from "../campaign/dates.ts";
import type { Post } from "../compose/Post.ts";
import type { Platform } from "../platform/Platform.ts";
import type { Entities } from "../source/entitiesOf.ts";
import type { Edit, SourceRange, SourceText } from "../source/SourceText.ts";
import type { Span } from "../text/Span.ts";

export const severities = ["error", "warning", "info"] as const;

/** An error is what the platform would reject or what would do harm; a warning or an info withholds no post. */
export type Severity = (typeof severities)[number];

/** What a fix puts in place of a span of a post's text. */
export interface Replacement extends Span {
  readonly insert: string;
}

/** What a rule found. The sentence that says so is in core/i18n, and is made from `params`. */
export interface Report<Params> {
  readonly params: Params;
  /** Defaults to the rule's severity. */
  readonly severity?: Severity;
  /** What it is about in the post's text; defaults to its start. */
  readonly span?: Span;
  /** What it is about, if that is elsewhere in a file. */
  readonly at?: SourceRange;
  readonly fix?: readonly Replacement[];
  /** Whether it is about a file of which a kit holds a better copy: it is for the author, not for those who get the kit. */
  readonly isForAuthor?: boolean;
}

interface RuleData<Name extends string> {
  /** By which a campaign changes its severity or switches it off; its page is docs/rules/NAME.md. */
  readonly name: Name;
  readonly severity: Severity;
  /** Whether it can offer a fix. */
  readonly fixable: boolean;
}

/** A rule that looks at one composed post and what its campaign knows. */
export interface PostRule<Name extends string, Params> extends RuleData<Name> {
  /** Whether it looks at the content warning, the title and the first comment as well. */
  readonly looksAtFields?: true;
  /** Whether it looks at each part of a post that is divided, in place of the whole. */
  readonly looksAtParts?: true;
  readonly check: (post: Post, campaign: Campaign) => Iterable<Report<Params>>;
}

/** The campaign's words in a post, without the hashtags that composing adds: the same on every platform. */
export interface Body {
  /** Without white space at its ends. */
  readonly text: string;
  readonly language: Language;
  readonly source: SourceText;
  readonly entities: Entities;
}

/** A rule that looks at a post's words, whatever the platform, and at its content warning, title and first comment. Spans are those of the body. */
export interface TextRule<Name extends string, Params> extends RuleData<Name> {
  readonly checkText: (body: Body, campaign: Campaign) => Iterable<Report<Params>>;
}

/** A text that a post does not have in one of the languages asked for. */
export interface MissingText {
  readonly origin: CampaignPost;
  readonly language: Language;
  readonly platform: Platform;
}

/** All that was asked for, composed: what rules look at that compare posts, or look beyond them. */
export interface CheckedKit {
  readonly campaign: Campaign;
  /** The campaign before its placeholders were filled. */
  readonly unfilled: Campaign;
  readonly posts: readonly Post[];
  readonly missing: readonly MissingText[];
  readonly languages: readonly Language[];
  /** What dates are counted from; without it, rules about dates stay silent. */
  readonly calendar: Calendar | undefined;
}

/** What a kit rule reports is about one post, or about a place in the file and what that concerns. */
export type KitReport<Params> = Report<Params> & ({ readonly post: Post } | Concern);

export interface Concern {
  readonly at: SourceRange;
  /** What fixes it, as edits of the file. */
  readonly edits?: readonly Edit[];
  readonly origin?: CampaignPost;
  readonly languages: readonly Language[];
  /** The ids of platforms. */
  readonly platforms: readonly string[];
}

/** A rule that looks at a whole kit. */
export interface KitRule<Name extends string, Params> extends RuleData<Name> {
  readonly checkKit: (kit: CheckedKit) => Iterable<KitReport<Params>>;
}
