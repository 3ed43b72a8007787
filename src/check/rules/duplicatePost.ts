import type { KitRule } from "../Finding.ts";

/** Two posts of one platform and language say the same: platforms refuse or hide what is posted twice. */
export const duplicatePost: KitRule = {
  name: "duplicate-post",
  *checkAll(posts) {
    const seen = new Map<string, string>();
    for (const post of posts) {
      const { id, platform, language, text } = post;
      if (text === "") continue;
      const words = text.toLowerCase().replace(/\s+/g, " ");
      const key = [platform.id, language, words].join("\0");
      const before = seen.get(key);
      if (before === undefined) seen.set(key, id);
      else {
        const message = `the post says the same as ${before}; platforms refuse or hide what is posted twice: change one`;
        yield { post, severity: "warning", message };
      }
    }
  },
};
