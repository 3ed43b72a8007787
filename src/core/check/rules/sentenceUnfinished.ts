import { findUnfinishedEnd } from "../../text/entities/unfinishedEnd.ts";
import type { TextRule } from "../Rule.ts";

/** A text that ends in the middle of a sentence: its rest was lost, or never written. */
export const sentenceUnfinished: TextRule<"sentence-unfinished", { readonly last: string }> = {
  name: "sentence-unfinished",
  severity: "warning",
  fixable: false,
  *checkText({ text, language }) {
    const span = findUnfinishedEnd(text, language);
    if (span !== undefined) yield { params: { last: text.slice(span.start, span.end) }, span };
  },
};
