import type { Span } from "../Span.ts";

/** A pictograph that is an emoji on its own. Reserved code points count as emoji that Unicode has yet to assign. */
const EMOJI_BY_ITSELF = "[\\p{Emoji_Presentation}[\\p{Extended_Pictographic}&&[\\u{10000}-\\u{10ffff}]]]";
/** What may follow a pictograph: a keycap or variation selector, a skin tone, or the tags of a flag's region. */
const SUFFIX = "(?:\\ufe0f\\u20e3?|\\p{Emoji_Modifier}|[\\u{e0020}-\\u{e007e}]+\\u{e007f})";
/** A pictograph that is text (©, ™, ☺) unless a suffix or a joiner turns it into an emoji. */
const EMOJI_MADE = `\\p{Extended_Pictographic}(?:${SUFFIX}|(?=\\u200d\\p{Extended_Pictographic}))`;

/**
 * One emoji with its joiners, skin tones and tags: the grammar of UTS #51, section 1.4.9, extended to reserved pictographs, so
 * that it also matches emoji newer than the engine's Unicode data.
 */
const EMOJI = new RegExp(
  `\\p{Regional_Indicator}{2}|[#*0-9]\\ufe0f?\\u20e3|(?:${EMOJI_BY_ITSELF}${SUFFIX}?|${EMOJI_MADE})(?:\\u200d\\p{Extended_Pictographic}${SUFFIX}?)*`,
  "vy",
);

/** A text without any of these UTF-16 units has no emoji. */
const MAY_HOLD_EMOJI = /\u200d|\u20e3|\ufe0f|[\u231a-\u2b55\ud83c-\ud83f]/;

/** The emoji of a text, in order. */
export function findEmoji(text: string): Span[] {
  if (!MAY_HOLD_EMOJI.test(text)) return [];
  const found: Span[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!mayBegin(text, start)) continue;
    EMOJI.lastIndex = start;
    const emoji = EMOJI.exec(text)?.[0];
    if (emoji === undefined) continue;
    found.push({ start, end: start + emoji.length });
    start += emoji.length - 1;
  }
  return found;
}

/** Whether Unicode lists a sequence as one emoji, or a code point of one that it does not list. */
export interface EmojiPart {
  readonly text: string;
  readonly isListed: boolean;
}

/** Most emoji of a post: a single pictograph beyond U+FFFF, or one with the emoji sign, such as ❤️. */
const SIMPLE = /^(?:[\u{10000}-\u{10ffff}]|(?![\p{Emoji_Presentation}#*\d])\p{Emoji}\ufe0f)$/u;

/** Emoji that need the sign U+FE0F and lack it. Unicode lists them without it as well; © and ® are then text. */
const UNQUALIFIED =
  /(?![\p{Emoji_Presentation}#*\d©®])\p{Emoji}(?!\ufe0f|\p{Emoji_Modifier})|[#*\d](?=\u20e3)/gu;

/**
 * Emoji that need no sign, but that Unicode lists with one as well, as many phones write them.
 *
 * Source: Unicode, emoji-variation-sequences.txt, less what RGI_Emoji holds.
 */
const SIGNED =
  "[⌚⌛⏩-⏬⏰⏳◽◾☔☕♈-♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓-❕❗➕-➗➰➿⬛⬜⭐⭕🀄🈚🈯🌍-🌏🌕🌜🍸🎓🎧🎬-🎮🏂🏄🏆🏊🏠🏭🐈🐕🐟🐦👂👆-👉👍👎👓👪👽💣💰💳💻💿📋📚📟📤-📦📪-📭📷📹-📻🔈🔍🔒🔓🕐-🕧😐🚇🚍🚑🚔🚘🚭🚲🚹🚺🚼]\\ufe0f";

/** Made when a text first needs it, because Unicode lists thousands of sequences. */
let parts: RegExp | undefined;

/**
 * A sequence that {@link findEmoji} found, split into the emoji that Unicode lists (RGI_Emoji, UTS #51) and the code points
 * that belong to none. One that the engine's Unicode data does not know yet is split as well.
 */
export function splitEmoji(sequence: string): EmojiPart[] {
  if (SIMPLE.test(sequence)) return [{ text: sequence, isListed: true }];
  parts ??= new RegExp(`(?<listed>${SIGNED}|\\p{RGI_Emoji})|[^]`, "gv");
  return Array.from(sequence.replace(UNQUALIFIED, "$&\ufe0f").matchAll(parts), ({ 0: text, groups }) => ({
    text,
    isListed: groups?.listed !== undefined,
  }));
}

/**
 * Whether an emoji may begin at a UTF-16 unit: all pictographs are ©, ®, in U+203C-3299 or in U+1F000-1FFFF, and what
 * follows tells a keycap. Trying the expression everywhere would take most of the time of a count.
 */
function mayBegin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd83c && unit <= 0xd83f) return true;
  if (unit >= 0x203c) return unit <= 0x3299;
  if (unit >= 0x80) return unit === 0xa9 || unit === 0xae;
  const keycap = unit === 0x23 || unit === 0x2a || (unit >= 0x30 && unit <= 0x39);
  return keycap && /[\ufe0f\u20e3]/.test(text.charAt(at + 1));
}
