import type { Campaign, Language } from "../campaign/Campaign.ts";
import { composePost } from "../compose/composePost.ts";
import type { Post } from "../compose/Post.ts";
import { type Limits, limitPlatform } from "../platform/limitPlatform.ts";
import type { Platform } from "../platform/Platform.ts";
import { comparePlaces, formatPlace } from "../source/Place.ts";
import { didYouMean } from "../source/suggest.ts";
import { type Problem, UserError } from "../source/UserError.ts";
import { checkPost } from "./checkPost.ts";
import type { Finding } from "./Finding.ts";
import { findMissing } from "./rules/translationMissing.ts";

/** All posts of a campaign that were asked for, composed and checked. */
export interface Kit {
  readonly campaign: Campaign;
  readonly platforms: readonly Platform[];
  /** Posts that are ready: no rule found an error in them. */
  readonly posts: readonly Post[];
  /** Posts with errors, which are never handed over as ready. */
  readonly withheld: readonly Post[];
  readonly findings: readonly Finding[];
}

/** What is asked for. */
export interface Selection {
  /** The ids of posts; all, where there are none. */
  readonly posts?: readonly string[];
  /** All, where there are none. */
  readonly languages?: readonly Language[];
  /** Limits to set, before those that the campaign sets. */
  readonly limits?: Limits;
}

/**
 * Composes and checks a campaign's posts for the given platforms, in the platforms' order, then the campaign's.
 *
 * @throws UserError where the selection names a post, a language or a limit that is not there.
 */
export function buildKit(campaign: Campaign, all: readonly Platform[], selection: Selection = {}): Kit {
  const { posts: ids = [], languages = [], limits = {} } = selection;
  checkSelection(campaign, ids, languages);
  const platforms = all.map((platform) => limitPlatform(limitPlatform(platform, campaign.limits), limits));
  const posts: Post[] = [];
  const withheld: Post[] = [];
  const findings: Finding[] = [];
  for (const platform of platforms) {
    for (const origin of campaign.posts) {
      if (!origin.platforms.includes(platform.id) || !selects(ids, origin.id)) continue;
      for (const language of campaign.languages) {
        if (!selects(languages, language)) continue;
        const source = origin.texts.get(language);
        if (source === undefined) {
          findings.push(findMissing(origin, language, platform));
          continue;
        }
        const post = composePost(origin, source, language, platform, campaign.hashtags);
        const found = checkPost(post, campaign);
        for (const finding of found) findings.push(finding);
        (found.some(({ severity }) => severity === "error") ? withheld : posts).push(post);
      }
    }
  }
  return { campaign, platforms, posts, withheld, findings: merge(findings) };
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
function merge(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const key = [formatPlace(finding.place), finding.rule, finding.language, finding.message].join("\0");
    const before = merged.get(key);
    const platforms = unite(before?.platforms, finding.platforms);
    const posts = unite(before?.posts, finding.posts);
    merged.set(key, { ...finding, posts, platforms });
  }
  return [...merged.values()].sort((one, other) => comparePlaces(one.place, other.place));
}
