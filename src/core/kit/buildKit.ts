import type { Campaign, CampaignPost, Language } from "../campaign/Campaign.ts";
import { hashtagsOf } from "../campaign/hashtagsOf.ts";
import { composeImages } from "../card/composeCards.ts";
import { checkPosts } from "../check/checkPosts.ts";
import type { Found, Note } from "../check/Found.ts";
import type { MissingText } from "../check/Rule.ts";
import { type ToImages, textFor } from "../compose/composePost.ts";
import { fillCampaign, postsOn } from "../compose/fillCampaign.ts";
import type { Post } from "../compose/Post.ts";
import { refusedNumbers, takesPost } from "../compose/takesPost.ts";
import { composeThread } from "../compose/thread/composeThread.ts";
import { limitPlatform } from "../platform/limitPlatform.ts";
import type { Platform } from "../platform/Platform.ts";
import { groupBy } from "../text/groupBy.ts";
import { type Findings, toFindings } from "./mergeFindings.ts";
import { checkSelection, type Selection, selects } from "./Selection.ts";

/** All posts of a campaign that were asked for, composed and checked. */
export interface Kit extends Findings {
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
}

/**
 * Composes and checks a campaign's posts for the given platforms, in the platforms' order, then the campaign's.
 *
 * @throws UserError if the selection names a post, a language or a limit that does not exist, or if a placeholder outside of
 * posts has no value.
 */
export function buildKit(written: Campaign, all: readonly Platform[], selection: Selection = {}): Kit {
  const source = withThreads(written, selection);
  const { languages, limits = {}, values = {}, calendar } = selection;
  checkSelection(source, selection);
  const campaign = fillCampaign(source, values);
  const platforms = all.map((platform) => limitPlatform(limitPlatform(platform, campaign.limits), limits));
  const selected = campaign.languages.filter((language) => selects(languages, language));
  const { composed, missing } = composeAll({ campaign, source, platforms, languages: selected, selection });
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

interface Work extends Pick<Kit, "campaign" | "source" | "platforms" | "selection"> {
  /** Those that are asked for. */
  readonly languages: readonly Language[];
}

/** Composes every post that is asked for, and says which texts are missing. */
function composeAll({ campaign, source, platforms, languages, selection }: Work) {
  const { posts: ids, values = {}, pictureSize: size } = selection;
  const composed: Post[] = [];
  const missing: MissingText[] = [];
  for (const platform of platforms) {
    for (const origin of postsOn(platform, campaign, source, values)) {
      if (!origin.platforms.includes(platform.id) || !selects(ids, origin.id)) continue;
      const hashtags = hashtagsOf(campaign, origin);
      for (const language of languages) {
        const text = textFor(origin, platform, language);
        if (text === undefined) {
          missing.push({ origin, language, platform });
          continue;
        }
        const toImages: ToImages = (images, body) =>
          composeImages(images, { campaign, post: origin.id, platform, language, text: body, size });
        composed.push(
          composeThread({ origin, source: text, language, platform, campaign, hashtags, toImages }),
        );
      }
    }
  }
  return { composed, missing };
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
