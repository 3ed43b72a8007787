import type { Rule } from "../Finding.ts";
import { findHelplineMentions } from "../findHelplineMentions.ts";

/** The post names no place to turn to, although the campaign has helplines. */
export const helpline: Rule = {
  name: "helpline",
  *check(post, campaign) {
    const [first] = campaign.helplines;
    if (first === undefined || post.text === "" || findHelplineMentions(post, campaign).length > 0) return;
    const address = first.phone ?? first.site.values().next().value;
    const example = [first.name, address].filter((part) => part !== undefined).join(", ");
    yield { severity: "warning", message: `the post names no place to turn to; add one, such as ${example}` };
  },
};
