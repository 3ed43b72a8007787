import type { CampaignPost } from "../../campaign/Campaign.ts";
import type { CheckedKit, Concern } from "../Rule.ts";

/** The posts of a kit that say when they go out, with where the file says so and what that concerns. */
export function* datedPosts({ posts }: CheckedKit): Generator<Concern & { readonly origin: CampaignPost }> {
  for (const origin of new Set(posts.map((post) => post.origin))) {
    const text = origin.whenText;
    if (text === undefined) continue;
    const own = posts.filter((post) => post.origin === origin);
    yield {
      origin,
      at: text.range({ start: 0, end: text.value.length }),
      languages: [...new Set(own.map(({ language }) => language))],
      platforms: [...new Set(own.map(({ platform }) => platform.id))],
    };
  }
}
