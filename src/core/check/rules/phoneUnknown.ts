import { findHelplineMentions } from "../../compose/findHelplineMentions.ts";
import { overlapsAny } from "../../text/Span.ts";
import { findNearHelpline, findNearPosted } from "../nearDeclared.ts";
import type { TextRule } from "../Rule.ts";

/** A telephone number that is almost a helpline's, or that of several other posts: nobody would answer, or somebody else would. */
export const phoneUnknown: TextRule<
  "phone-unknown",
  {
    readonly found: string;
    readonly phone: string;
    /** The helpline's; undefined if other posts give the number. */
    readonly name: string | undefined;
  }
> = {
  name: "phone-unknown",
  severity: "warning",
  fixable: false,
  *checkText({ text, source, language, entities }, campaign) {
    const known = [
      findHelplineMentions(source, language, campaign),
      entities.links("any"),
      entities.hashtags,
    ];
    for (const number of entities.phoneNumbers) {
      if (known.some((spans) => overlapsAny(number, spans))) continue;
      const near = findNearHelpline(number, campaign);
      const phone = near?.phone ?? findNearPosted(number, campaign);
      if (phone === undefined) continue;
      const found = text.slice(number.start, number.end);
      yield { params: { found, phone, name: near?.name }, span: number };
    }
  },
};
