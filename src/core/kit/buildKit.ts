import type { Campaign, CampaignPost, Language, Threads } from "../campaign/Campaign.ts";
import type { Calendar } from "../campaign/dates.ts";
import { hashtagsOf } from "../campaign/hashtagsOf.ts";
import { composeImages } from "../card/composeCards.ts";
import { checkPosts } from "../check/checkPosts.ts";
import type { Finding } from "../check/Finding.ts";
import type { Found, Note } from "../check/Found.ts";
import type { MissingText } from "../check/Rule.ts";
import { toFinding } from "../check/toFinding.ts";
import { textFor } from "../compose/composePost.ts";
import { fillCampaign, postsOn } from "../compose/fillCampaign.ts";
import type { SetValues } from "../compose/lookup.ts";
import type { Post } from "../compose/Post.ts";
import { refusedNumbers, takesPost } from "../compose/takesPost.ts";
import { composeThread } from "../compose/thread/composeThread.ts";
import { say } from "../i18n/problems/source/say.ts";
import { type Limits, limitPlatform } from "../platform/limitPlatform.ts";
import type { PictureSize, Platform } from "../platform/Platform.ts";
import { comparePlaces, formatPlace } from "../source/Place.ts";
import type { SourceText } from "../source/SourceText.ts";
import { type Problem, UserError } from "../source/UserError.ts";
import { groupBy } from "../text/groupBy.ts";
import { suggest } from "../text/suggest.ts";

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
  /** What rules found in a post. */
  readonly foundIn: (post: Post) => readonly Found[];
  /** The warnings about a post that is ready, or the errors of one that is withheld. */
  readonly notesOf: (post: Post) => readonly Note[];
  readonly findings: readonly Finding[];
  /** What rules found that the campaign has switched off, each with the reason. */
  readonly switchedOff: readonly Finding[];
}

/** What is asked for. An empty list selects nothing; undefined selects everything. */
export interface Selection {
  /** The ids of posts. */
  readonly posts?: readonly string[] | undefined;
  readonly languages?: readonly Language[] | undefined;
  /** Limits that override the campaign's. */
  readonly limits?: Limits;
  /** Values that override the campaign's. */
  readonly values?: SetValues;
  /** What dates are counted from. Without it, rules about dates stay silent. */
  readonly calendar?: Calendar | undefined;
  /** Whether all posts are divided where they are too long, also those that do not say so. */
  readonly thread?: boolean | undefined;
  /** Where parts have their numbers, in place of what the campaign says. */
  readonly numbering?: Threads["numbering"] | undefined;
  /** The size of cards on platforms that have it; by default each platform's usual one. */
  readonly pictureSize?: PictureSize["name"] | undefined;
}

/**
 * Composes and checks a campaign's posts for the given platforms, in the platforms' order, then the campaign's.
 *
 * @throws UserError if the selection names a post, a language or a limit that does not exist, or if a placeholder outside of
 * posts has no value.
 */
export function buildKit(written: Campaign, all: readonly Platform[], selection: Selection = {}): Kit {
  const source = withThreads(written, selection);
  const { posts: ids, languages, limits = {}, values = {}, calendar, pictureSize } = selection;
  checkSelection(source, ids, languages);
  const campaign = fillCampaign(source, values);
  const platforms = all.map((platform) => limitPlatform(limitPlatform(platform, campaign.limits), limits));
  const selected = campaign.languages.filter((language) => selects(languages, language));
  const composed: Post[] = [];
  const compose = (origin: CampaignPost, text: SourceText, language: Language, platform: Platform) =>
    composeThread({
      origin,
      source: text,
      language,
      platform,
      campaign,
      hashtags: hashtagsOf(campaign, origin),
      toImages: (images, body) =>
        composeImages(images, {
          campaign,
          post: origin.id,
          platform,
          language,
          text: body,
          size: pictureSize,
        }),
    });
  const missing: MissingText[] = [];
  for (const platform of platforms) {
    for (const origin of postsOn(platform, campaign, source, values)) {
      if (!origin.platforms.includes(platform.id) || !selects(ids, origin.id)) continue;
      for (const language of selected) {
        const text = textFor(origin, platform, language);
        if (text === undefined) missing.push({ origin, language, platform });
        else composed.push(compose(origin, text, language, platform));
      }
    }
  }
  const posts = dropWhereRefused(composed, campaign);
  const found = checkPosts({ campaign, unfilled: source, posts, missing, languages: selected, calendar });
  const errors = found.filter(({ severity }) => severity === "error");
  const faulty = new Set(
    errors.flatMap(({ post, concerns }) => (post === undefined ? posts.filter(concerns) : [post])),
  );
  let byId: ReadonlyMap<string | undefined, readonly Found[]> | undefined;
  const foundIn = (post: Post) => {
    byId ??= groupBy(found, ({ origin }) => origin?.id);
    return byId.get(post.id)?.filter(({ concerns }) => concerns(post)) ?? [];
  };
  let known: Findings | undefined;
  const findings = () => {
    known ??= toFindings(found);
    return known;
  };
  return {
    campaign,
    source,
    selection,
    platforms,
    posts: posts.filter((post) => !faulty.has(post)),
    withheld: posts.filter((post) => faulty.has(post)),
    foundIn,
    notesOf: (post) => {
      const severity = faulty.has(post) ? "error" : "warning";
      return foundIn(post).flatMap((one) => (one.severity === severity ? [one.note] : []));
    },
    // Their places are looked up only if somebody asks what was found.
    get findings() {
      return findings().findings;
    },
    get switchedOff() {
      return findings().switchedOff;
    },
  };
}

/**
 * Drops posts that say `platforms: all` from the platforms that take them in no language. If a platform takes a post in some
 * languages only, it stays, so that the others are reported. So does a post that no platform takes: it may not vanish without a word.
 */
function dropWhereRefused(composed: readonly Post[], campaign: Campaign): readonly Post[] {
  const dropped = new Set(
    composed.filter(
      (post) =>
        (post.origin.skipsWhereRefused &&
          !takesPost(post) &&
          !isTaken(post.origin, post.platform, campaign)) ||
        (post.origin.namesNoPlatform && isRefusedForNumbers(post, campaign)),
    ),
  );
  if (dropped.size === 0) return composed;
  const taken = new Set(composed.filter((post) => !dropped.has(post)).map(({ id }) => id));
  return composed.filter((post) => !dropped.has(post) || !taken.has(post.id));
}

/** Whether a platform refuses a post for a telephone number, in every language. */
function isRefusedForNumbers({ origin, platform }: Post, { languages }: Campaign): boolean {
  return languages.every((language) => {
    const text = textFor(origin, platform, language);
    return text === undefined || refusedNumbers(platform, text).length > 0;
  });
}

function isTaken(origin: CampaignPost, platform: Platform, campaign: Campaign): boolean {
  const hashtags = hashtagsOf(campaign, origin);
  return campaign.languages.some((language) => {
    const text = textFor(origin, platform, language);
    return (
      text !== undefined &&
      takesPost(composeThread({ origin, source: text, language, platform, campaign, hashtags }))
    );
  });
}

/** A campaign whose posts are divided as the selection says. */
function withThreads(campaign: Campaign, { thread, numbering }: Selection): Campaign {
  if (!thread && numbering === undefined) return campaign;
  const { threads, posts } = campaign;
  return {
    ...campaign,
    ...(numbering && { threads: { ...threads, numbering } }),
    ...(thread && { posts: posts.map((post) => ({ ...post, thread })) }),
  };
}

type Findings = Pick<Kit, "findings" | "switchedOff">;

function toFindings(found: readonly Found[]): Findings {
  const on: Finding[] = [];
  const off: Finding[] = [];
  for (const one of found) {
    if (one.severity === "off") off.push({ ...toFinding(one), severity: "info" });
    else on.push({ ...toFinding(one), severity: one.severity });
  }
  return { findings: merge(on), switchedOff: merge(off) };
}

function selects(list: readonly string[] | undefined, name: string): boolean {
  return list === undefined || list.some((wanted) => wanted.toLowerCase() === name.toLowerCase());
}

export function checkSelection(
  campaign: Campaign,
  ids: readonly string[] = [],
  languages: readonly Language[] = [],
): void {
  const known = campaign.posts.map(({ id }) => id);
  const problems = [
    ...unknown("unknownPost", ids, known),
    ...unknown("unknownLanguage", languages, campaign.languages),
  ];
  if (problems.length > 0) throw new UserError(problems);
}

function unknown(
  kind: "unknownPost" | "unknownLanguage",
  wanted: readonly string[],
  known: readonly string[],
): Problem[] {
  return wanted
    .filter((name) => !selects(known, name))
    .map((name) => ({
      message: say((words) => words[kind](name, words.didYouMean(suggest(name, known)), known.join(", "))),
    }));
}

/**
 * Makes one finding of those that say the same of the same place, for all their posts, languages and platforms; in the file's
 * order. A message that names its platform then names them all.
 */
function merge(findings: readonly Finding[]): Finding[] {
  const groups = groupBy(findings, ({ place, rule, params, part, severity, reason }) => {
    const said = JSON.stringify("platform" in params ? { ...params, platform: "" } : params);
    return `${rule} ${severity} ${formatPlace(place)} ${said} ${part?.number} ${part?.of} ${reason}`;
  });
  return Array.from(groups.values(), unite)
    .flat()
    .sort((one, other) => comparePlaces(one.place, other.place));
}

function unite(same: readonly Finding[]): readonly Finding[] {
  const [first] = same;
  if (first === undefined || same.length === 1) return same;
  const all = (listOf: (finding: Finding) => readonly string[]) => [...new Set(same.flatMap(listOf))];
  const united = {
    ...first,
    posts: all(({ posts }) => posts),
    platforms: all(({ platforms }) => platforms),
    languages: all(({ languages }) => languages),
  };
  if (!("platform" in united.params)) return [united];
  const names = all(({ params }) => ("platform" in params ? [params.platform] : []));
  return [{ ...united, params: { ...united.params, platform: names.join(", ") } }];
}
