import type { Post } from "../../compose/Post.ts";
import type { SourceText } from "../../source/SourceText.ts";
import type { KitRule } from "../Finding.ts";

/** Two posts of one platform and language say the same: platforms refuse or hide what is posted twice. */
export const duplicatePost: KitRule = {
  name: "duplicate-post",
  *checkAll(posts) {
    // The same text is meant for many platforms.
    const words = new Map<SourceText, string>();
    // The ids of posts by their words, then by their platform and language.
    const seen = new Map<string, Map<string, string>>();
    for (const post of posts) {
      const { id, platform, language, source } = post;
      const own = words.get(source) ?? wordsOf(post);
      words.set(source, own);
      if (own === "") continue;
      const same = seen.get(own) ?? new Map<string, string>();
      seen.set(own, same);
      const key = `${platform.id} ${language}`;
      const before = same.get(key);
      if (before === undefined) same.set(key, id);
      else {
        const message = `the post says the same as ${before}; platforms refuse or hide what is posted twice: change one`;
        yield { post, severity: "warning", message };
      }
    }
  },
};

function wordsOf({ text, bodyLength }: Post): string {
  const small = text.slice(0, bodyLength).toLowerCase();
  return /\s\s|[^\S ]/.test(small) ? small.replace(/\s+/g, " ") : small;
}
