import type { Post } from "../../compose/Post.ts";
import type { SourceText } from "../../source/SourceText.ts";
import type { KitRule } from "../Rule.ts";

/** Two posts of one platform and language say the same: platforms reject or hide repeated posts. */
export const duplicatePost: KitRule<"duplicate-post", { readonly other: string }> = {
  name: "duplicate-post",
  severity: "warning",
  fixable: false,
  *checkKit({ posts }) {
    // Most texts go to several platforms; normalise each once.
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
      const other = same.get(key);
      if (other === undefined) same.set(key, id);
      else yield { post, params: { other } };
    }
  },
};

function wordsOf({ text, bodyLength }: Post): string {
  const small = text.slice(0, bodyLength).toLowerCase();
  return /\s\s|[^\S ]/.test(small) ? small.replace(/\s+/g, " ") : small;
}
