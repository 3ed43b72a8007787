import { overlapsAny } from "../../text/Span.ts";
import { phoneNumbersIn } from "../entitiesInBody.ts";
import { findHelplineMentions } from "../findHelplineMentions.ts";
import { findNearHelpline } from "../nearDeclared.ts";
import type { PostRule } from "../Rule.ts";

/** A telephone number that is almost a helpline's: nobody would answer, or somebody else would. */
export const phoneUnknown: PostRule<
  "phone-unknown",
  { readonly found: string; readonly phone: string; readonly name: string }
> = {
  name: "phone-unknown",
  severity: "warning",
  fixable: false,
  *check(post, campaign) {
    const { text, count } = post;
    if (campaign.helplines.length === 0) return;
    const known = [findHelplineMentions(post, campaign), count.links, count.hashtags];
    for (const number of phoneNumbersIn(post)) {
      if (known.some((spans) => overlapsAny(number, spans))) continue;
      const near = findNearHelpline(number, campaign);
      if (near?.phone === undefined) continue;
      const found = text.slice(number.start, number.end);
      yield { params: { found, phone: near.phone, name: near.name }, span: number };
    }
  },
};
