import { isLetter } from "../../text/characters.ts";
import { findEmoji } from "../../text/counting/emoji.ts";
import { spanAt } from "../../text/Span.ts";
import type { PostRule, Severity } from "../Rule.ts";

/** Control and format characters except line feed and tab, and the noncharacters that X refuses. */
const SUSPECT = /(?![\n\t])[\p{Cc}\p{Cf}\ufffe\uffff]/gu;

/** A text of these UTF-16 units alone has no suspect, and skips the slow compilation of Unicode's tables. */
const PLAIN = /^[\n\t\x20-\x7e\xa0-\xac\xae-\u05ff\u2010-\u2027\u2030-\u205e\u20a0-\u2fff\u3000-\ud7ff]*$/;

/** Characters that show nothing: control characters, those that reorder text, zero-width ones. */
export const invisibleCharacters: PostRule<"invisible-characters", { readonly code: number }> = {
  name: "invisible-characters",
  severity: "warning",
  fixable: true,
  looksAtFields: true,
  *check({ text }) {
    if (PLAIN.test(text)) return;
    const found = [...text.matchAll(SUSPECT)];
    if (found.length === 0) return;
    const emoji = findEmoji(text);
    for (const { 0: character, index: offset } of found) {
      const code = character.codePointAt(0) ?? 0;
      if (spanAt(offset, emoji) !== undefined) continue;
      if ((code === 0x200c || code === 0x200d) && joinsScript(text, offset)) continue;
      const span = { start: offset, end: offset + character.length };
      yield {
        params: { code },
        severity: severityOf(code),
        span,
        fix: [{ ...span, insert: "" }],
      };
    }
  },
};

/** What platforms refuse, or what makes readers see another text than was written, is an error. */
function severityOf(code: number): Severity {
  const reorders = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  const refused = code < 0xa0 || code === 0xfeff || code === 0xfffe || code === 0xffff;
  return reorders || refused ? "error" : "warning";
}

/** Persian, Hindi and others need joiners between their letters. */
function joinsScript(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  return before >= 0x600 && isLetter(before);
}
