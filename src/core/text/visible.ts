/** Control characters except line feed and tab, and characters that reorder text: they could control a terminal or mislead. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: matching them is the point
const UNSAFE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Shows each character that a terminal would obey as its number, such as `⟨U+001B⟩`. */
export function visible(text: string): string {
  return text.replace(
    UNSAFE,
    (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`,
  );
}
