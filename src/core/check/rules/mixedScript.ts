import type { Rule } from "../Finding.ts";

/** Greek and Cyrillic, some letters of which look like Latin ones. A text without any needs no closer look. */
const LOOKALIKES = /[\u0370-\u052f]/;
const WORD = /[\p{L}\p{M}]+/gu;

/** A word of Latin letters with a Greek or Cyrillic one in it: it looks right, and is found by no search. */
export const mixedScript: Rule = {
  name: "mixed-script",
  *check({ text }) {
    if (!LOOKALIKES.test(text)) return;
    for (const { 0: word, index: offset } of text.matchAll(WORD)) {
      const stranger = /[\p{Script=Greek}\p{Script=Cyrillic}]/u.exec(word);
      if (stranger === null || !/\p{Script=Latin}/u.test(word)) continue;
      const number = `U+${stranger[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
      const script = /\p{Script=Greek}/u.test(stranger[0]) ? "Greek" : "Cyrillic";
      const message = `"${word}" mixes Latin letters with the ${script} "${stranger[0]}" (${number}); type it anew`;
      yield {
        severity: "warning",
        message,
        span: { start: offset + stranger.index, end: offset + stranger.index + stranger[0].length },
      };
    }
  },
};
