import type { CampaignPost } from "../../campaign/Campaign.ts";
import { postsById } from "../postsById.ts";
import type { CheckedKit, Concern } from "../Rule.ts";

/** The posts of a kit that say when they go out, with where the file says so and what that concerns. */
export function* datedPosts(kit: CheckedKit): Generator<Concern & { readonly origin: CampaignPost }> {
  for (const own of postsById(kit).values()) {
    const origin = own[0]?.origin;
    const text = origin?.whenText;
    if (origin === undefined || text === undefined) continue;
    yield {
      origin,
      at: text.range({ start: 0, end: text.value.length }),
      languages: [...new Set(own.map(({ language }) => language))],
      platforms: [...new Set(own.map(({ platform }) => platform.id))],
    };
  }
}
