import { findHelplineMentions } from "../../compose/findHelplineMentions.ts";
import { missesDigits } from "../../text/entities/phoneNumbers.ts";
import { overlapsAny } from "../../text/Span.ts";
import { findNearHelpline, findNearPosted } from "../nearDeclared.ts";
import type { TextRule } from "../Rule.ts";

/** A telephone number that is almost a helpline's, or that of several other posts, or that lacks digits: nobody would answer, or somebody else would. */
export const phoneUnknown: TextRule<
  "phone-unknown",
  | {
      readonly found: string;
      readonly phone: string;
      /** The helpline's; undefined if other posts give the number. */
      readonly name: string | undefined;
    }
  /** A number without all its digits: how many it has, and how many it should have. */
  | { readonly found: string; readonly digits: number; readonly needed: number }
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
      const found = text.slice(number.start, number.end);
      if (phone !== undefined) {
        yield { params: { found, phone, name: near?.name }, span: number };
        continue;
      }
      const needed = missesDigits(number, text);
      if (needed !== undefined)
        yield { params: { found, digits: number.digits.length, needed }, span: number };
    }
  },
};
