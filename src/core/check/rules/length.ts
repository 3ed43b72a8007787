import { limitsExceeded } from "../../compose/fieldProblems.ts";
import { countText, type LimitCount } from "../../platform/countText.ts";
import type { PostRule } from "../Rule.ts";

/** The post is longer than the platform allows. */
export const length: PostRule<
  "length",
  {
    readonly platform: string;
    readonly count: LimitCount;
    /** The hashtags that were added, and the length without them. */
    readonly without: { readonly tags: readonly string[]; readonly length: number } | undefined;
  }
> = {
  name: "length",
  severity: "error",
  fixable: false,
  looksAtParts: true,
  *check({ text, bodyLength, added, count, platform, contentWarning }) {
    const exceeded = limitsExceeded(count);
    if (exceeded.length === 0) return;
    const warning = platform.contentWarning?.counts ? contentWarning : undefined;
    const body = added.length === 0 ? undefined : countText(text.slice(0, bodyLength), platform, { warning });
    const bodyCounts = body === undefined ? [] : [body, ...body.otherLimits];
    for (const limit of exceeded) {
      const bare = bodyCounts.find(({ unit }) => unit === limit.unit);
      const without = bare && { tags: added.map(({ tag }) => tag), length: bare.length };
      yield { params: { platform: platform.name, count: limit, without } };
    }
  },
};
