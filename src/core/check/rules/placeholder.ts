import type { Rule } from "../Finding.ts";

/** A placeholder of the post's text that no value fills. */
export const placeholder: Rule = {
  name: "placeholder",
  *check({ source }) {
    for (const { start, end, message } of source.unfilled ?? []) {
      yield { severity: "error", message, at: source.range({ start, end }) };
    }
  },
};
