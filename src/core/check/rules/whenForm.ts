import { editText } from "../../source/SourceText.ts";
import type { KitRule } from "../Rule.ts";
import { datedPosts } from "./datedPosts.ts";

/** A `when` in another form than the usual one: it is understood, but other readers of the file may not. */
export const whenForm: KitRule<"when-form", { readonly written: string; readonly usual: string }> = {
  name: "when-form",
  severity: "info",
  fixable: true,
  *checkKit(kit) {
    for (const { origin, at, languages, platforms } of datedPosts(kit)) {
      const { when, whenText } = origin;
      if (when === undefined || whenText === undefined || whenText.value === when) continue;
      const edit = editText(whenText, { start: 0, end: whenText.value.length }, when);
      yield {
        params: { written: whenText.value, usual: when },
        at,
        isForAuthor: true,
        origin,
        languages,
        platforms,
        ...(edit !== undefined && { edits: [edit] }),
      };
    }
  },
};
