import { findBackwardDates } from "../../text/entities/backwardDates.ts";
import type { Impossibility } from "../../text/entities/Impossible.ts";
import { findImpossibleDates } from "../../text/entities/impossibleDates.ts";
import { findImpossibleTimes } from "../../text/entities/impossibleTimes.ts";
import { findBackwardTimes } from "../../text/entities/times.ts";
import { overlapsAny } from "../../text/Span.ts";
import type { TextRule } from "../Rule.ts";

/** A date or a time of day that does not exist, or hours or days that run backwards. */
export const dateImpossible: TextRule<"date-impossible", { readonly written: string } & Impossibility> = {
  name: "date-impossible",
  severity: "warning",
  fixable: false,
  *checkText({ text, language, entities }) {
    if (!/\d/.test(text)) return;
    const impossible = [
      ...findImpossibleDates(text, language),
      ...findImpossibleTimes(text, language),
      ...findBackwardTimes(text, language),
      ...findBackwardDates(text, language, entities.dates(language)),
    ];
    for (const found of impossible) {
      const { start, end, ...why } = found;
      if ([...entities.names, entities.phoneNumbers].some((spans) => overlapsAny(found, spans))) continue;
      yield { params: { ...why, written: text.slice(start, end) }, span: { start, end } };
    }
  },
};
