import type { Post } from "../../compose/Post.ts";
import type { SourceText } from "../../source/SourceText.ts";
import type { KitRule } from "../Finding.ts";

/** Two posts of one platform and language say the same: platforms refuse or hide what is posted twice. */
export const duplicatePost: KitRule = {
  name: "duplicate-post",
  *checkAll(posts) {
    // The same text is meant for many platforms.
    const words = new Map<SourceText, string>();
    const seen = new Map<string, string>();
    for (const post of posts) {
      const { id, platform, language, source } = post;
      const own = words.get(source) ?? wordsOf(post);
      words.set(source, own);
      if (own === "") continue;
      const key = `${platform.id} ${language} ${own}`;
      const before = seen.get(key);
      if (before === undefined) seen.set(key, id);
      else {
        const message = `the post says the same as ${before}; platforms refuse or hide what is posted twice: change one`;
        yield { post, severity: "warning", message };
      }
    }
  },
};

function wordsOf({ text, bodyLength }: Post): string {
  return text.slice(0, bodyLength).toLowerCase().replace(/\s+/g, " ");
}
