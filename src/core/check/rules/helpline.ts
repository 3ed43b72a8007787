import { findHelplineMentions } from "../../compose/findHelplineMentions.ts";
import { helplineFor, type NamedHelpline, nameHelpline } from "../helplineFor.ts";
import type { PostRule } from "../Rule.ts";

/** The post gives no helpline, although the campaign has some. */
export const helpline: PostRule<"helpline", NamedHelpline> = {
  name: "helpline",
  severity: "warning",
  fixable: false,
  *check(post, campaign) {
    const [first] = campaign.helplines;
    if (
      first === undefined ||
      post.text === "" ||
      findHelplineMentions(post.source, post.language, campaign).length > 0
    )
      return;
    yield { params: helplineFor(post.language, campaign) ?? nameHelpline(first, post.language) };
  },
};
