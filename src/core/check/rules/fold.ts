import { findHelplineMentions } from "../../compose/findHelplineMentions.ts";
import type { PostRule } from "../Rule.ts";

/** The first helpline, or the first link, is hidden behind the "more" of the platform's feed. */
export const fold: PostRule<
  "fold",
  { readonly platform: string; readonly shown: number; readonly hidden: string }
> = {
  name: "fold",
  severity: "warning",
  fixable: false,
  looksAtParts: true,
  *check(post, campaign) {
    const { text, count, platform } = post;
    if (count.fold === undefined || platform.fold === undefined) return;
    const [first] = [...findHelplineMentions(post.source, post.language, campaign), ...count.links].sort(
      (one, other) => one.start - other.start,
    );
    if (first === undefined || first.end <= count.fold) return;
    const hidden = text.slice(first.start, first.end);
    yield { params: { platform: platform.name, shown: platform.fold.graphemes, hidden }, span: first };
  },
};
