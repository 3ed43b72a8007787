import { unicode } from "../../text/unicode.ts";
import type { PostRule } from "../Rule.ts";

/** Greek and Cyrillic, which have letters that look like Latin ones. Most posts have none and are skipped. */
const LOOKALIKES = /[\u0370-\u052f]/;
const WORD = unicode.gu`[\p{L}\p{M}]+`;

/** A Latin word with a Greek or Cyrillic letter in it: it looks right, but no search finds it. */
export const mixedScript: PostRule<
  "mixed-script",
  { readonly word: string; readonly letter: string; readonly script: "Greek" | "Cyrillic" }
> = {
  name: "mixed-script",
  severity: "warning",
  fixable: false,
  looksAtFields: true,
  *check({ text }) {
    if (!LOOKALIKES.test(text)) return;
    for (const { 0: word, index: offset } of WORD.matchAll(text)) {
      const stranger = /[\p{Script=Greek}\p{Script=Cyrillic}]/u.exec(word);
      if (stranger === null || !/\p{Script=Latin}/u.test(word)) continue;
      const [letter] = stranger;
      const start = offset + stranger.index;
      yield {
        params: { word, letter, script: /\p{Script=Greek}/u.test(letter) ? "Greek" : "Cyrillic" },
        span: { start, end: start + letter.length },
      };
    }
  },
};
