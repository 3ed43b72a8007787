import type { Campaign, CampaignPost, CampaignText, Language } from "../../core/campaign/Campaign.ts";
import { hashtagsOf } from "../../core/campaign/hashtagsOf.ts";
import { composePost } from "../../core/compose/composePost.ts";
import { fillText, type Lookup } from "../../core/compose/fillText.ts";
import { lookup } from "../../core/compose/lookup.ts";
import { type Count, countText, type LimitCount } from "../../core/platform/countText.ts";
import { type FieldName, fieldNames, platformOfField } from "../../core/platform/fields.ts";
import { limitPlatform } from "../../core/platform/limitPlatform.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import { plainText } from "../../core/source/SourceText.ts";
import type { UnitName } from "../../core/text/counting/units.ts";
import { memoize } from "../../core/text/memoize.ts";

/** How much a platform leaves for a text: its limit, less the hashtags and the content warning that go with it. */
export interface RoomLimit {
  readonly platform: string;
  readonly unit: UnitName;
  readonly max: number;
}

/** The room for a text on the platforms that post it. */
export interface Room {
  readonly limits: readonly RoomLimit[];
  /** What is left on the tightest platform, in its unit; without a translation, all of its room. */
  readonly left: number;
  readonly tightest: string;
  /** Whether hashtags are added unless the text has them, so that a # in it changes what counts. */
  readonly addsHashtags: boolean;
}

/** The most that a UTF-16 unit costs: in `t.co`, which X counts as 23. A text with this much room left need not be counted. */
const DEAREST = 6;
/** More than the hashtags and the content warning of a post cost. */
const HASHTAGS = 1000;

/** Counts the room for the texts of a campaign in a language. */
export class RoomCounter {
  readonly #campaign: Campaign;
  readonly #platforms: readonly Platform[];
  readonly #language: Language;
  readonly #lookupOn: (platform: Platform) => Lookup;

  constructor(campaign: Campaign, platforms: readonly Platform[], language: Language) {
    this.#campaign = campaign;
    this.#platforms = platforms.map((platform) => limitPlatform(platform, campaign.limits));
    this.#language = language;
    this.#lookupOn = memoize((platform: Platform) => lookup(campaign, {}, language, platform));
  }

  /** By how much a text is too long for the platform for which it is the most; undefined if it fits all of them. */
  excessOf(
    { path }: CampaignText,
    target: string,
  ): { readonly over: number; readonly platform: string } | undefined {
    const post = path[0] === "posts" ? this.#campaign.posts[Number(path[1])] : undefined;
    if (post === undefined) return undefined;
    const field = fieldAt(path);
    if (field !== undefined) {
      const room = this.#roomForField(post, path, field, target);
      return room !== undefined && room.left < 0 ? { over: -room.left, platform: room.tightest } : undefined;
    }
    if (path.at(-1) !== "text") return undefined;
    const most = target.length * DEAREST + HASHTAGS;
    const [worst] = this.#platformsOf(post, path)
      .filter(({ limits }) =>
        limits.some((limit) => Math.min(limit.max, limit.withImage?.max ?? limit.max) < most),
      )
      .flatMap((platform) =>
        readings(this.#compose(post, platform, target)).map(({ remaining }) => ({
          over: -remaining,
          platform: platform.name,
        })),
      )
      .sort((one, other) => other.over - one.over);
    return worst !== undefined && worst.over > 0 ? worst : undefined;
  }

  /** Undefined for a text that no platform limits. */
  roomFor({ path }: CampaignText, target: string): Room | undefined {
    const post = path[0] === "posts" ? this.#campaign.posts[Number(path[1])] : undefined;
    if (post === undefined) return undefined;
    if (path.at(-1) === "alt") return altTextRoom(this.#platformsOf(post), target);
    const field = fieldAt(path);
    if (field !== undefined) return this.#roomForField(post, path, field, target);
    if (path.at(-1) !== "text") return undefined;
    const platforms = this.#platformsOf(post, path);
    const limits = platforms.flatMap((platform) =>
      readings(this.#compose(post, platform, "a")).map(({ unit, remaining }) => ({
        platform: platform.name,
        unit,
        // The letter counts one in every unit.
        max: remaining + 1,
      })),
    );
    const counted =
      target === ""
        ? limits.map(({ platform, max }) => ({ platform, left: max }))
        : platforms.flatMap((platform) =>
            readings(this.#compose(post, platform, target)).map(({ remaining }) => ({
              platform: platform.name,
              left: remaining,
            })),
          );
    const addsHashtags = platforms.some((platform) => this.#hashtagsOn(platform, post).length > 0);
    return withTightest(limits, counted, addsHashtags);
  }

  /** The room for a title or a first comment, on the platforms that have such a field and no variant with its own. */
  #roomForField(
    post: CampaignPost,
    path: CampaignText["path"],
    field: FieldName,
    target: string,
  ): Room | undefined {
    const own = path[2] === "variants" ? String(path[3]).toLowerCase() : undefined;
    const platforms = this.#platforms.filter(({ id, aliases = [], fields }) => {
      const rules = fields?.[field];
      if (rules === undefined || !post.platforms.includes(id)) return false;
      if (rules.withImage && post.images.length + (post.variants.get(id)?.images?.length ?? 0) === 0)
        return false;
      return own === undefined
        ? (post.variants.get(id)?.[field].size ?? 0) === 0
        : id === own || aliases.includes(own);
    });
    const countOn = (platform: Platform, text: string) => {
      const { value } = fillText(plainText(text, post.place), this.#lookupOn(platform));
      return readings(countText(value.trim(), platformOfField(platform, field)));
    };
    const limits = platforms.flatMap((platform) =>
      countOn(platform, "a").map(({ unit, remaining }) => ({
        platform: platform.name,
        unit,
        // The letter counts one in every unit.
        max: remaining + 1,
      })),
    );
    const counted = platforms.flatMap((platform) =>
      countOn(platform, target).map(({ remaining }) => ({ platform: platform.name, left: remaining })),
    );
    return withTightest(limits, counted, false);
  }

  /** The platforms that post a text of a post: of a variant its own, else all that have no variant. */
  #platformsOf(post: CampaignPost, path: CampaignText["path"] = []): Platform[] {
    const own = path[2] === "variants" ? String(path[3]).toLowerCase() : undefined;
    const [main] = this.#campaign.languages;
    const meant = this.#platforms.filter(({ id, thread, aliases = [] }) => {
      // A text that may have several parts has room for everything.
      if (!post.platforms.includes(id) || (post.thread && thread !== undefined)) return false;
      if (path.length === 0) return true;
      return own === undefined
        ? !post.variants.get(id)?.texts.has(main)
        : id === own || aliases.includes(own);
    });
    if (!post.skipsWhereRefused || own !== undefined) return meant;
    const original = post.texts.get(main)?.value ?? "";
    const fitting = meant.filter((platform) =>
      readings(this.#compose(post, platform, original)).every(({ remaining }) => remaining >= 0),
    );
    return fitting.length > 0 ? fitting : meant;
  }

  #compose(post: CampaignPost, platform: Platform, text: string): Count {
    const filled = fillText(plainText(text, post.place), this.#lookupOn(platform));
    return composePost(post, filled, this.#language, platform, this.#hashtagsOn(platform, post)).count;
  }

  /** The hashtags that a post gets whatever room it has. */
  #hashtagsOn(platform: Platform, post: CampaignPost) {
    const hashtags = hashtagsOf(this.#campaign, post);
    const { placement } = platform.hashtags;
    if (placement === "none") return [];
    return placement === "single" ? hashtags : hashtags.filter(({ use }) => use === "always");
  }
}

/** The field of a post or a variant that is at a path. */
function fieldAt(path: CampaignText["path"]): FieldName | undefined {
  const isOwn = path.length === 3 || (path.length === 5 && path[2] === "variants");
  return isOwn ? fieldNames.find((name) => name === path.at(-1)) : undefined;
}

/** A count by every limit that holds, in its strict reading as well. */
function readings({ strict, otherLimits, ...count }: Count): LimitCount[] {
  return [count, ...(strict === undefined ? [] : [strict]), ...otherLimits];
}

/** The room for an image's alternative text, which platforms limit in UTF-16 units. */
function altTextRoom(platforms: readonly Platform[], target: string): Room | undefined {
  const limits = platforms.flatMap(({ name, altText }) =>
    altText === undefined ? [] : [{ platform: name, unit: "utf16", max: altText.max } as const],
  );
  const counted = limits.map(({ platform, max }) => ({ platform, left: max - target.length }));
  return withTightest(limits, counted, false);
}

function withTightest(
  limits: readonly RoomLimit[],
  counted: readonly { readonly platform: string; readonly left: number }[],
  addsHashtags: boolean,
): Room | undefined {
  const [first] = counted.toSorted((one, other) => one.left - other.left);
  return first && { limits, left: first.left, tightest: first.platform, addsHashtags };
}
