import { findEmoji } from "../../text/counting/emoji.ts";
import type { PostRule } from "../Rule.ts";

/** Mathematical letters and digits, circled and squared letters, and full-width forms. */
const FANCY =
  /[\u{1d400}-\u{1d7ff}\u249c-\u24e9\u{1f110}-\u{1f169}\u{1f170}-\u{1f189}\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/gu;

/** A text without these UTF-16 units has no such letter, so the search is skipped. */
const MAY_HOLD_FANCY = /[\u249c-\u24e9\ud835\ud83c\uff10-\uff5a]/;

/** "Fancy" letters, which screen readers skip or spell out and which search does not find. */
export const fancyLetters: PostRule<"fancy-letters", { readonly found: string; readonly plain: string }> = {
  name: "fancy-letters",
  severity: "warning",
  fixable: false,
  looksAtFields: true,
  *check({ text }) {
    if (!MAY_HOLD_FANCY.test(text)) return;
    const runs = [...text.matchAll(FANCY)];
    const emoji = findEmoji(text);
    for (const { 0: found, index: offset } of runs) {
      // The blood groups are emoji as well as squared letters.
      if (emoji.some(({ start, end }) => start <= offset && offset + found.length <= end)) continue;
      const plain = found.normalize("NFKC");
      yield { params: { found, plain }, span: { start: offset, end: offset + found.length } };
    }
  },
};
