import { findHelplineMentions } from "../findHelplineMentions.ts";
import type { PostRule } from "../Rule.ts";

/** The post gives no helpline, although the campaign has some. */
export const helpline: PostRule<"helpline", { readonly name: string; readonly address: string | undefined }> =
  {
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
      const address = first.phone ?? first.site.values().next().value;
      yield { params: { name: first.name, address: address === first.name ? undefined : address } };
    },
  };
