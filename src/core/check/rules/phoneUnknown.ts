import { findHelplineMentions } from "../../compose/findHelplineMentions.ts";
import { overlapsAny } from "../../text/Span.ts";
import { findNearHelpline } from "../nearDeclared.ts";
import type { TextRule } from "../Rule.ts";

/** A telephone number that is almost a helpline's: nobody would answer, or somebody else would. */
export const phoneUnknown: TextRule<
  "phone-unknown",
  { readonly found: string; readonly phone: string; readonly name: string }
> = {
  name: "phone-unknown",
  severity: "warning",
  fixable: false,
  *checkText({ text, source, language, entities }, campaign) {
    if (campaign.helplines.length === 0) return;
    const known = [
      findHelplineMentions(source, language, campaign),
      entities.links("any"),
      entities.hashtags,
    ];
    for (const number of entities.phoneNumbers) {
      if (known.some((spans) => overlapsAny(number, spans))) continue;
      const near = findNearHelpline(number, campaign);
      if (near?.phone === undefined) continue;
      const found = text.slice(number.start, number.end);
      yield { params: { found, phone: near.phone, name: near.name }, span: number };
    }
  },
};
