import type { Rule } from "../Finding.ts";
import { findHelplineMentions } from "../findHelplineMentions.ts";

/** The first place to turn to, or the first link, falls behind the "more" of the platform's feed. */
export const fold: Rule = {
  name: "fold",
  *check(post, campaign) {
    const { text, count, platform } = post;
    if (count.fold === undefined) return;
    const [first] = [...findHelplineMentions(post, campaign), ...count.links].sort(
      (one, other) => one.start - other.start,
    );
    if (first === undefined || first.end <= count.fold) return;
    const what = text.slice(first.start, first.end);
    const shown = platform.fold?.graphemes;
    const message = `${platform.name} shows the first ${shown} characters; ${what} comes behind "more": move it forward`;
    yield { severity: "warning", message, span: first };
  },
};
