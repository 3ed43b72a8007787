import type { Campaign, CampaignPost } from "../campaign/Campaign.ts";
import { editInPost, type Post, rangeInPost } from "../compose/Post.ts";
import { contentWarningAsPost } from "./contentWarningAsPost.ts";
import type { Finding, FindingParams } from "./Finding.ts";
import type { CheckedKit, Concern, KitReport, KitRule, PostRule, Report, Severity } from "./Rule.ts";
import { comparingRules, kitRules, type ParamsByRule, postRules, textRules } from "./rules/index.ts";

type RuleName = keyof ParamsByRule;

/** What a rule says of a post, without its place. */
export type Note = Pick<Finding, "rule" | "params"> & Pick<Report<unknown>, "isForAuthor">;

/** What a rule found, with the severity that the campaign gives it, and the post it is about, if it is about one. */
export interface Found {
  readonly severity: Severity | "off";
  readonly post: Post | undefined;
  /** What it says. */
  readonly note: Note;
  /** Whether it is about a post. */
  readonly concerns: (post: Post) => boolean;
  /** Looks up places in files, so only call it for what is shown. */
  readonly toFinding: () => Omit<Finding, "severity">;
}

/** Caps findings per rule and post, so that a hostile file cannot flood the report. */
const MOST_REPORTS = 200;

/** What all rules find in the posts of a kit. */
export function checkPosts(kit: CheckedKit): Found[] {
  const found: Found[] = [];
  for (const post of kit.posts) checkTexts(post, kit.campaign, found);
  for (const rule of kitRules) checkKit(rule, kit, found);
  return found;
}

/** What all rules find in one post of a kit. */
export function checkPostIn(kit: CheckedKit, post: Post): Found[] {
  const found: Found[] = [];
  checkTexts(post, kit.campaign, found);
  for (const rule of comparingRules) checkKit(rule, kit, found);
  return found.filter(({ concerns }) => concerns(post));
}

/** Runs the rules over a post's text and its content warning. */
function checkTexts(post: Post, campaign: Campaign, found: Found[]): void {
  for (const rule of postRules) checkPost(rule, post, campaign, found);
  const warning = contentWarningAsPost(post);
  if (warning === undefined) return;
  for (const rule of textRules) checkPost(rule, warning, campaign, found, post);
}

/** Runs a rule over a post, or over a text of the post `about`. */
function checkPost<Name extends RuleName>(
  rule: PostRule<Name, FindingParams[Name]>,
  post: Post,
  campaign: Campaign,
  found: Found[],
  about = post,
): void {
  let number = 0;
  for (const report of rule.check(post, campaign)) {
    if (++number > MOST_REPORTS) break;
    const one = toFound(rule, { ...report, post }, campaign);
    found.push(about === post ? one : { ...one, post: about, concerns: (other) => other === about });
  }
}

function checkKit<Name extends RuleName>(
  rule: KitRule<Name, FindingParams[Name]>,
  kit: CheckedKit,
  found: Found[],
): void {
  for (const report of rule.checkKit(kit)) found.push(toFound(rule, report, kit.campaign));
}

function toFound<Name extends RuleName>(
  { name, severity: usual }: { readonly name: Name; readonly severity: Severity },
  report: KitReport<FindingParams[Name]>,
  campaign: Campaign,
): Found {
  const post = "post" in report ? report.post : undefined;
  const origin = "post" in report ? report.post.origin : report.origin;
  const { severity, reason } = weigh(name, report.severity ?? usual, campaign, origin);
  return {
    severity,
    post,
    note: { rule: name, params: report.params, ...(report.isForAuthor && { isForAuthor: true }) },
    concerns: (other) => ("post" in report ? report.post === other : isAbout(report, other)),
    toFinding: () => ({
      rule: name,
      params: report.params,
      ...locate(report),
      ...(reason !== undefined && { reason }),
    }),
  };
}

function isAbout({ origin, languages, platforms }: Concern, post: Post): boolean {
  return origin?.id === post.id && languages.includes(post.language) && platforms.includes(post.platform.id);
}

/** The severity that the campaign gives a finding, and why. What a platform rejects, or does harm, stays an error. */
function weigh(
  rule: RuleName,
  severity: Severity,
  campaign: Campaign,
  origin: CampaignPost | undefined,
): { readonly severity: Severity | "off"; readonly reason?: string } {
  if (severity === "error") return { severity };
  return origin?.rules.get(rule) ?? campaign.rules.get(rule) ?? { severity };
}

const START = { start: 0, end: 0 };

/** Where a report is in the campaign's file, what it concerns, and its fix there. */
function locate(
  report: KitReport<unknown>,
): Pick<Finding, "place" | "end" | "posts" | "languages" | "platforms" | "fix"> {
  if (!("post" in report)) {
    const { at, origin, languages, platforms, edits } = report;
    return {
      ...placeAndEnd(at),
      posts: origin === undefined ? [] : [origin.id],
      languages,
      platforms,
      ...(edits !== undefined && { fix: edits }),
    };
  }
  const { post, span = START, at = rangeInPost(post, span) } = report;
  const fix = fixOf(report, post);
  return {
    ...placeAndEnd(at),
    posts: [post.id],
    languages: [post.language],
    platforms: [post.platform.id],
    ...(fix !== undefined && { fix }),
  };
}

function placeAndEnd({ place, end }: Pick<Finding, "place" | "end">): Pick<Finding, "place" | "end"> {
  return { place, end };
}

/** A fix as edits of the file; undefined if one of them is not possible, because a fix is applied whole or not at all. */
function fixOf({ fix }: Report<unknown>, post: Post): Finding["fix"] {
  const edits = fix?.map((replacement) => editInPost(post, replacement, replacement.insert));
  const possible = edits?.filter((edit) => edit !== undefined);
  return possible?.length === edits?.length ? possible : undefined;
}
