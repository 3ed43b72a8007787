import type { Campaign, CampaignPost, Language } from "../campaign/Campaign.ts";
import { checkPost, type RuleReport, toFinding } from "../check/checkPost.ts";
import type { Finding, Severity } from "../check/Finding.ts";
import { kitRules } from "../check/rules/index.ts";
import { findMissing } from "../check/rules/translationMissing.ts";
import { composePost, textFor } from "../compose/composePost.ts";
import { fillCampaign, type SetValues } from "../compose/fillCampaign.ts";
import type { Post } from "../compose/Post.ts";
import { type Limits, limitPlatform } from "../platform/limitPlatform.ts";
import type { Platform } from "../platform/Platform.ts";
import { comparePlaces, formatPlace } from "../source/Place.ts";
import { type Problem, UserError } from "../source/UserError.ts";
import { didYouMean } from "../text/suggest.ts";

/** All posts of a campaign that were asked for, composed and checked. */
export interface Kit {
  readonly campaign: Campaign;
  /** The campaign as its file has it, placeholders and all. */
  readonly source: Campaign;
  readonly selection: Selection;
  readonly platforms: readonly Platform[];
  /** Posts that are ready: no rule found an error in them. */
  readonly posts: readonly Post[];
  /** Posts with errors, which are never handed over as ready. */
  readonly withheld: readonly Post[];
  readonly findings: readonly Finding[];
  /** What rules found that the campaign has switched off, each with the reason. */
  readonly switchedOff: readonly Finding[];
}

/** What is asked for. */
export interface Selection {
  /** The ids of posts; all, where there are none. */
  readonly posts?: readonly string[];
  /** All, where there are none. */
  readonly languages?: readonly Language[];
  /** Limits to set, before those that the campaign sets. */
  readonly limits?: Limits;
  /** What fills placeholders, before what the campaign sets. */
  readonly values?: SetValues;
}

/**
 * Composes and checks a campaign's posts for the given platforms, in the platforms' order, then the campaign's.
 *
 * @throws UserError where the selection names a post, a language or a limit that is not there, or a placeholder outside of
 * posts has no value.
 */
export function buildKit(source: Campaign, all: readonly Platform[], selection: Selection = {}): Kit {
  const { posts: ids = [], languages = [], limits = {}, values = {} } = selection;
  checkSelection(source, ids, languages);
  const campaign = fillCampaign(source, values);
  const platforms = all.map((platform) => limitPlatform(limitPlatform(platform, campaign.limits), limits));
  const composed: Post[] = [];
  const missing: Finding[] = [];
  for (const platform of platforms) {
    for (const origin of campaign.posts) {
      if (!origin.platforms.includes(platform.id) || !selects(ids, origin.id)) continue;
      for (const language of campaign.languages) {
        if (!selects(languages, language)) continue;
        const text = textFor(origin, platform, language);
        if (text === undefined) missing.push(findMissing(origin, language, platform));
        else composed.push(composePost(origin, text, language, platform, campaign.hashtags));
      }
    }
  }
  const reports = new Map(composed.map((post) => [post, checkPost(post, campaign)]));
  for (const { name, checkAll } of kitRules) {
    for (const { post, ...report } of checkAll(composed)) reports.get(post)?.push({ rule: name, ...report });
  }
  const posts: Post[] = [];
  const withheld: Post[] = [];
  for (const [post, own] of reports) {
    const isReady = own.every(
      ({ rule, severity }) => weigh(rule, severity, campaign, post.origin).severity !== "error",
    );
    (isReady ? posts : withheld).push(post);
  }
  let known: Findings | undefined;
  const findings = () => {
    known ??= findAll(reports, missing, campaign);
    return known;
  };
  return {
    campaign,
    source,
    selection,
    platforms,
    posts,
    withheld,
    // Their places are looked up only where somebody asks what was found.
    get findings() {
      return findings().findings;
    },
    get switchedOff() {
      return findings().switchedOff;
    },
  };
}

type Findings = Pick<Kit, "findings" | "switchedOff">;

function findAll(
  reports: ReadonlyMap<Post, readonly RuleReport[]>,
  missing: readonly Finding[],
  campaign: Campaign,
): Findings {
  const all: Weighed[] = missing.map((finding) => {
    const origin = campaign.posts.find(({ id }) => finding.posts.includes(id));
    return { ...finding, ...weigh(finding.rule, finding.severity, campaign, origin) };
  });
  for (const [post, own] of reports) {
    for (const report of own) {
      all.push({ ...toFinding(report, post), ...weigh(report.rule, report.severity, campaign, post.origin) });
    }
  }
  const merged = merge(all);
  return {
    findings: merged.filter((finding): finding is Finding => finding.severity !== "off"),
    switchedOff: merged.flatMap((finding) =>
      finding.severity === "off" ? [{ ...finding, severity: "info" }] : [],
    ),
  };
}

/** A finding whose rule the campaign may have switched off. */
type Weighed = Omit<Finding, "severity"> & { readonly severity: Finding["severity"] | "off" };

/** How much a finding weighs for the campaign, and why. What a platform rejects, or does harm, stays an error. */
export function weigh(
  rule: string,
  severity: Severity,
  campaign: Campaign,
  origin: CampaignPost | undefined,
): Pick<Weighed, "severity" | "reason"> {
  const setting = origin?.rules.get(rule) ?? campaign.rules.get(rule);
  if (setting === undefined || severity === "error") return { severity };
  return { severity: setting.severity, reason: setting.reason };
}

function selects(list: readonly string[], name: string): boolean {
  return list.length === 0 || list.some((wanted) => wanted.toLowerCase() === name.toLowerCase());
}

function checkSelection(campaign: Campaign, ids: readonly string[], languages: readonly Language[]): void {
  const known = campaign.posts.map(({ id }) => id);
  const problems = [...unknown("post", ids, known), ...unknown("language", languages, campaign.languages)];
  if (problems.length > 0) throw new UserError(problems);
}

function unknown(kind: string, wanted: readonly string[], known: readonly string[]): Problem[] {
  return wanted
    .filter((name) => !selects(known, name))
    .map((name) => ({
      message: `unknown ${kind} "${name}"${didYouMean(name, known)}\nThe ${kind}s are: ${known.join(", ")}.`,
    }));
}

function unite(before: readonly string[] = [], more: readonly string[] = []): string[] {
  return [...new Set([...before, ...more])];
}

/** Findings that say the same of the same place become one, for all their posts and platforms; in the order of the file. */
function merge(findings: readonly Weighed[]): Weighed[] {
  const merged = new Map<string, Weighed>();
  for (const finding of findings) {
    const { place, rule, message, severity, reason } = finding;
    const key = [formatPlace(place), rule, message, severity, reason].join("\0");
    const before = merged.get(key);
    const platforms = unite(before?.platforms, finding.platforms);
    const posts = unite(before?.posts, finding.posts);
    const languages = unite(before?.languages, finding.languages);
    merged.set(key, { ...finding, posts, platforms, languages });
  }
  return [...merged.values()].sort((one, other) => comparePlaces(one.place, other.place));
}
