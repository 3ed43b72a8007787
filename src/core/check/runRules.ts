import type { Campaign, CampaignPost, Language } from "../campaign/Campaign.ts";
import type { Part, Post } from "../compose/Post.ts";
import { isTextMessage } from "../platform/Platform.ts";
import { entitiesOf } from "../source/entitiesOf.ts";
import type { SourceText } from "../source/SourceText.ts";
import { memoize, memoizeName } from "../text/memoize.ts";
import type { FindingParams } from "./Finding.ts";
import type { Found } from "./Found.ts";
import { cardWordsAsPosts, fieldsAsPosts } from "./fieldsAsPosts.ts";
import type { Body, CheckedKit, Concern, KitReport, KitRule, PostRule, Severity, TextRule } from "./Rule.ts";
import type { ParamsByRule, postRules } from "./rules/index.ts";
import { wordRules } from "./wordRules.ts";

type RuleName = keyof ParamsByRule;

/** Caps findings per rule and post, so that a hostile file cannot flood the report. */
const MOST_REPORTS = 200;

/**
 * The rules about texts that look at a card's own words as well: not those that need a post's length, links or hashtags, nor those that look at
 * all texts of a campaign anyway.
 */
const cardRules: ReadonlySet<RuleName> = new Set([
  "placeholder",
  "invisible-characters",
  "mixed-script",
  "date-impossible",
  "figure-outdated",
  "phone-unknown",
  "address-unknown",
  "link-malformed",
  "typography",
]);

/** Runs the rules over a post's text, content warning, title and first comment, and over what its cards say. */
export function checkTexts(
  rules: readonly (typeof postRules)[number][],
  post: Post,
  campaign: Campaign,
  found: Found[],
): void {
  for (const rule of rules) {
    if ("checkText" in rule) addFoundInText(rule.name, post, campaign, found);
    else if (!rule.looksAtParts || post.parts === undefined) checkPost(rule, post, campaign, found);
    else checkParts(rule, post, post.parts, campaign, found);
  }
  const inFields: Found[] = [];
  for (const field of fieldsAsPosts(post)) {
    for (const rule of rules) {
      if ("checkText" in rule) addFoundInText(rule.name, field, campaign, inFields);
      else if (rule.looksAtFields) checkPost(rule, field, campaign, inFields);
    }
  }
  for (const one of inFields) found.push({ ...one, post, concerns: (other) => other === post });
  for (const words of cardWordsAsPosts(post)) checkCardWords(rules, words, post, campaign, found);
}

function checkCardWords(
  rules: readonly (typeof postRules)[number][],
  words: Post,
  post: Post,
  campaign: Campaign,
  found: Found[],
): void {
  const inWords: Found[] = [];
  for (const rule of rules) {
    if (!cardRules.has(rule.name)) continue;
    if ("checkText" in rule) addFoundInText(rule.name, words, campaign, inWords);
    else checkPost(rule, words, campaign, inWords);
  }
  for (const one of inWords) {
    // card-text reports placeholders that no value fills.
    const { params } = one.note;
    if (one.note.rule === "placeholder" && !("kind" in params && params.kind === "stub")) continue;
    found.push({ ...one, post, onCard: true, concerns: (other) => other === post });
  }
}

function checkPost<Name extends RuleName>(
  rule: PostRule<Name, FindingParams[Name]>,
  post: Post,
  campaign: Campaign,
  found: Found[],
): void {
  let number = 0;
  for (const report of rule.check(post, campaign)) {
    if (++number > MOST_REPORTS) break;
    found.push(toFound(rule, { ...report, post }, campaign));
  }
}

function checkParts<Name extends RuleName>(
  rule: PostRule<Name, FindingParams[Name]>,
  post: Post,
  parts: readonly Part[],
  campaign: Campaign,
  found: Found[],
): void {
  const inParts: Found[] = [];
  for (const part of parts) {
    const inPart: Found[] = [];
    checkPost(rule, part, campaign, inPart);
    inParts.push(...inPart.map((one) => ({ ...one, note: { ...one.note, part: part.part } })));
  }
  for (const one of inParts.slice(0, MOST_REPORTS))
    found.push({ ...one, post, concerns: (other) => other === post });
}

/** What a rule found in a text, said of a post that has this text. */
type FoundInText = (post: Post) => Found;

/** Adds what a rule finds in a post's words. */
export function addFoundInText(rule: RuleName, post: Post, campaign: Campaign, found: Found[]): void {
  // Typographic marks would halve a text message, and composing makes them plain.
  if (rule === "typography" && isTextMessage(post.platform)) return;
  for (const inText of textChecks(campaign)(post.source)(post.language).get(rule) ?? [])
    found.push(inText(post));
}

/** What rules found in a text, by rule: once for all platforms that post it. */
const textChecks = memoize((campaign: Campaign) =>
  memoize((source: SourceText) =>
    memoizeName((language: Language) => {
      const found = new Map<RuleName, readonly FoundInText[]>();
      const entities = entitiesOf(source);
      const body = { text: entities.text, language, source, entities };
      for (const rule of wordRules) {
        if (!("checkText" in rule)) continue;
        const inText = checkText(rule, body, campaign);
        if (inText.length > 0) found.set(rule.name, inText);
      }
      return found;
    }),
  ),
);

function checkText<Name extends RuleName>(
  rule: TextRule<Name, FindingParams[Name]>,
  body: Body,
  campaign: Campaign,
): readonly FoundInText[] {
  const found: FoundInText[] = [];
  for (const report of rule.checkText(body, campaign)) {
    if (found.length === MOST_REPORTS) break;
    found.push((post) => toFound(rule, { ...report, post }, campaign));
  }
  return found;
}

/** Runs a rule over a kit. */
export function checkKit<Name extends RuleName>(
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
    origin,
    note: { rule: name, params: report.params, ...(report.isForAuthor && { isForAuthor: true }) },
    concerns: (other) => ("post" in report ? report.post === other : isAbout(report, other)),
    report,
    reason,
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
