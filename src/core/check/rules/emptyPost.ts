import type { Rule } from "../Finding.ts";

/** The post has no text. */
export const emptyPost: Rule = {
  name: "empty-post",
  *check({ text }) {
    if (text === "")
      yield { severity: "error", message: "the post has no text; write one, or remove the post" };
  },
};
