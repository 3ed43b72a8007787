import { isSeen } from "../../text/isSeen.ts";
import type { PostRule } from "../Rule.ts";

/** The post has no text, or one of which readers see nothing. */
export const emptyPost: PostRule<"empty-post", Record<never, never>> = {
  name: "empty-post",
  severity: "error",
  fixable: false,
  *check({ text }) {
    if (!isSeen(text)) yield { params: {} };
  },
};
