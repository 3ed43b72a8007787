import type { PostRule } from "../Rule.ts";

/** The post has more hashtags than the platform allows, or than it recommends. */
export const hashtagCount: PostRule<
  "hashtag-count",
  {
    readonly kind: "max" | "recommended";
    readonly platform: string;
    readonly max: number;
    readonly tags: readonly string[];
  }
> = {
  name: "hashtag-count",
  severity: "error",
  fixable: false,
  looksAtParts: true,
  *check({ count: { hashtags }, platform: { name, hashtags: rules } }) {
    const tags = hashtags.map(({ tag }) => tag);
    const { max = tags.length, recommended = tags.length } = rules;
    const kind = tags.length > max ? "max" : "recommended";
    const allowed = kind === "max" ? max : recommended;
    const span = hashtags[allowed];
    if (span === undefined) return;
    yield {
      params: { kind, platform: name, max: allowed, tags },
      severity: kind === "max" ? "error" : "warning",
      span,
    };
  },
};
