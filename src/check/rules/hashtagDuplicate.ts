import type { Rule } from "../Finding.ts";

/** The post holds the same hashtag twice. */
export const hashtagDuplicate: Rule = {
  name: "hashtag-duplicate",
  *check({ count: { hashtags } }) {
    const seen = new Set<string>();
    for (const { tag, start } of hashtags) {
      const key = tag.toLowerCase();
      if (seen.has(key)) {
        const message = `#${tag} stands in the post already; remove one`;
        yield { severity: "warning", message, offset: start };
      }
      seen.add(key);
    }
  },
};
