import { memoize } from "../text/memoize.ts";
import type { Campaign, CampaignPost } from "./Campaign.ts";
import type { Hashtag } from "./Catalogue.ts";

type Hashtags = Pick<Campaign, "hashtags" | "hashtagGroups">;

/** The hashtags that are meant for a post: those of the group it chooses, otherwise the campaign's. */
export function hashtagsOf(
  { hashtags, hashtagGroups }: Hashtags,
  { hashtagGroup }: Pick<CampaignPost, "hashtagGroup">,
): readonly Hashtag[] {
  return hashtagGroup === undefined ? hashtags : (hashtagGroups.get(hashtagGroup) ?? []);
}

/** Every hashtag of a campaign, those of groups among them. */
export const allHashtags = memoize(({ hashtags, hashtagGroups }: Hashtags): readonly Hashtag[] => [
  ...hashtags,
  ...[...hashtagGroups.values()].flat(),
]);
