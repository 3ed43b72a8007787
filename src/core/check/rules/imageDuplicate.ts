import type { KitRule } from "../Rule.ts";

/** A post has an image twice, or two posts of one platform and language have the same. Names do not count, content does. */
export const imageDuplicate: KitRule<
  "image-duplicate",
  | { readonly kind: "post"; readonly file: string; readonly other: string }
  | { readonly kind: "posts"; readonly file: string; readonly other: string }
> = {
  name: "image-duplicate",
  severity: "warning",
  fixable: false,
  *checkKit({ posts }) {
    // The first post of each platform and language that has an image, by its content.
    const seen = new Map<string, string>();
    for (const post of posts) {
      const inPost = new Map<string, string>();
      for (const { file, place, facts } of post.images) {
        const content = facts?.hash || file;
        const at = { place, end: place };
        const twin = inPost.get(content);
        if (twin !== undefined) {
          yield { post, params: { kind: "post", file, other: twin }, at };
          continue;
        }
        inPost.set(content, file);
        const key = `${post.platform.id} ${post.language} ${content}`;
        const other = seen.get(key);
        if (other === undefined) seen.set(key, post.id);
        else yield { post, params: { kind: "posts", file, other }, severity: "info", at };
      }
    }
  },
};
