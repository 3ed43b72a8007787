import { graphemes } from "./counting/graphemes.ts";

/** East Asian wide and full-width characters, and emoji (UAX #11, UTS #51). */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\ufe0f/u;

/** The width of a text in terminal columns: two for a wide character or emoji, one for any other grapheme. */
export function countColumns(text: string): number {
  if (/^[\x20-\u02ff]*$/.test(text)) return text.length;
  let columns = 0;
  for (const grapheme of graphemes(text)) columns += WIDE.test(grapheme.text) ? 2 : 1;
  return columns;
}
