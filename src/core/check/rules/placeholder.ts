import type { Campaign } from "../../campaign/Campaign.ts";
import { valueNames } from "../../compose/lookup.ts";
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
      /** The value of the campaign in which it stands; undefined if the text itself has it. */
      readonly within: string | undefined;
    }
> = {
  name: "placeholder",
  severity: "error",
  fixable: false,
  *checkText({ source, text, entities }, campaign) {
    for (const { start, end, problem } of source.unfilled ?? []) {
      yield { params: problem, at: source.range({ start, end }) };
    }
    const links = entities.links("any");
    for (const { start, end, name } of entities.stubs) {
      // "TT.MM.JJJJ" holds a domain of Myanmar.
      const isForm = name === undefined && links.some((link) => link.start >= start && link.end < end);
      if (!isForm && overlapsAny({ start, end }, links)) continue;
      const value = valueNames(campaign).find((known) => known.toLowerCase() === name?.toLowerCase());
      const written = text.slice(start, end);
      yield {
        params: { kind: "stub", written, value, within: valueWith(written, campaign) },
        severity: value === undefined ? "warning" : "error",
        span: { start, end },
      };
    }
  },
};

/** The name of the value that has a stub, as importing writes it: `gemeente: "[gemeente]"`. */
function valueWith(written: string, { values }: Campaign): string | undefined {
  for (const [name, value] of values) {
    const texts = typeof value === "string" ? [value] : [...value.values()];
    if (texts.some((text) => text.includes(written))) return name;
  }
  return undefined;
}
