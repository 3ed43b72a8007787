import { valueNames } from "../../compose/fillCampaign.ts";
import type { UnfilledProblem } from "../../source/SourceText.ts";
import { overlapsAny } from "../../text/Span.ts";
import type { TextRule } from "../Rule.ts";

/** A placeholder that no value fills, or something else that its author meant to replace before posting. */
export const placeholder: TextRule<
  "placeholder",
  | UnfilledProblem
  | {
      readonly kind: "stub";
      readonly written: string;
      /** The value that it was meant to stand for; undefined if the campaign has none of that name. */
      readonly value: string | undefined;
    }
> = {
  name: "placeholder",
  severity: "error",
  fixable: false,
  *checkText({ source, text, entities }, campaign) {
    for (const { start, end, problem } of source.unfilled ?? []) {
      yield { params: problem, at: source.range({ start, end }) };
    }
    for (const { start, end, name } of entities.stubs) {
      if (overlapsAny({ start, end }, entities.links("any"))) continue;
      const value = valueNames(campaign).find((known) => known.toLowerCase() === name?.toLowerCase());
      yield {
        params: { kind: "stub", written: text.slice(start, end), value },
        severity: value === undefined ? "warning" : "error",
        span: { start, end },
      };
    }
  },
};
