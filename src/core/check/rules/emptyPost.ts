import type { PostRule } from "../Rule.ts";

/** The post has no text. */
export const emptyPost: PostRule<"empty-post", Record<never, never>> = {
  name: "empty-post",
  severity: "error",
  fixable: false,
  *check({ text }) {
    if (text === "") yield { params: {} };
  },
};
