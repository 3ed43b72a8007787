import type { FindingParams } from "../../check/Finding.ts";
import type { Severity } from "../../check/Rule.ts";

/** What is to be known of a rule, beside what it says of a post. In Markdown. */
export interface RulePage {
  /** What it finds. Without a full stop. */
  readonly summary: string;
  /** Why that matters, and what else the rule looks at. */
  readonly why: string;
  readonly fix: string;
}

/** The pages of the rules in one language. A language that lacks one does not compile. */
export interface RuleWords {
  readonly labels: {
    readonly title: string;
    /** The columns of the index. */
    readonly rule: string;
    readonly finds: string;
    readonly severity: string;
    readonly canBeFixed: string;
    readonly yes: string;
    /** The headings of a page. */
    readonly why: string;
    readonly bad: string;
    readonly good: string;
    readonly fix: string;
    readonly heading: string;
    readonly fixable: string;
    /** What severities mean, below the index. */
    readonly about: string;
    readonly severities: { readonly [severity in Severity]: string };
  };
  /** That a file is no campaign is no rule's finding. */
  readonly pages: { readonly [rule in Exclude<keyof FindingParams, "campaign-file">]: RulePage };
}
