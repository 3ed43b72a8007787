import type { Campaign } from "../campaign/Campaign.ts";
import { editInPost, type Post, rangeInPost } from "../compose/Post.ts";
import type { Finding, Replacement, Report } from "./Finding.ts";
import { rules } from "./rules/index.ts";

/** What a rule reports, and which. */
export interface RuleReport extends Report {
  readonly rule: string;
}

/** How much one rule reports of one post: a post of which there is more to say is none that anybody reads to the end. */
const MOST_REPORTS = 200;

/** What all rules report of a post, for the platform it is meant for. */
export function checkPost(post: Post, campaign: Campaign): RuleReport[] {
  const reports: RuleReport[] = [];
  for (const { name, check } of rules) {
    let number = 0;
    for (const report of check(post, campaign)) {
      if (++number > MOST_REPORTS) break;
      reports.push({ rule: name, ...report });
    }
  }
  return reports;
}

const START = { start: 0, end: 0 };

/** What a rule reports of a post, with its place in the campaign's file. */
export function toFinding(report: RuleReport, post: Post): Finding {
  const { rule, severity, message, span = START, at = rangeInPost(post, span), fix } = report;
  const edits = fix?.map((replacement: Replacement) => editInPost(post, replacement, replacement.insert));
  const whole = edits?.filter((edit) => edit !== undefined);
  return {
    rule,
    severity,
    message,
    place: at.place,
    end: at.end,
    posts: [post.id],
    languages: [post.language],
    platforms: [post.platform.id],
    // A fix is done whole or not at all.
    ...(whole !== undefined && whole.length === edits?.length && { fix: whole }),
  };
}
