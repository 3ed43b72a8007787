import type { Span } from "./Span.ts";

/** A pictograph that is an emoji on its own. Those that Unicode has only reserved yet are taken for emoji to come. */
const EMOJI_BY_ITSELF = "[\\p{Emoji_Presentation}[\\p{Extended_Pictographic}&&[\\u{10000}-\\u{10ffff}]]]";
/** What may follow a pictograph: a keycap or emoji sign, a skin tone, or the tags that spell a flag's region. */
const SUFFIX = "(?:\\ufe0f\\u20e3?|\\p{Emoji_Modifier}|[\\u{e0020}-\\u{e007e}]+\\u{e007f})";
/** A pictograph that is text (©, ™, ☺) unless something makes it an emoji. */
const EMOJI_MADE = `\\p{Extended_Pictographic}(?:${SUFFIX}|(?=\\u200d\\p{Extended_Pictographic}))`;

/**
 * One emoji, however it is joined, toned or flagged: the grammar of UTS #51, section 1.4.9, opened to reserved
 * pictographs, so that an emoji newer than this Node's Unicode data is one too.
 */
const EMOJI = new RegExp(
  `\\p{Regional_Indicator}{2}|[#*0-9]\\ufe0f?\\u20e3|(?:${EMOJI_BY_ITSELF}${SUFFIX}?|${EMOJI_MADE})(?:\\u200d\\p{Extended_Pictographic}${SUFFIX}?)*`,
  "gv",
);

/** A text without any of these UTF-16 units can hold no emoji and need not be searched. */
const MAY_HOLD_EMOJI = /\u200d|\u20e3|\ufe0f|[\u231a-\u2b55\ud83c-\ud83f]/;

/** The emoji of a text, in order. */
export function findEmoji(text: string): Span[] {
  if (!MAY_HOLD_EMOJI.test(text)) return [];
  return Array.from(text.matchAll(EMOJI), ({ index, 0: emoji }) => ({
    start: index,
    end: index + emoji.length,
  }));
}
