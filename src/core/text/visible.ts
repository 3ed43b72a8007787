/** Control characters but line feed and tab, and those that reorder text: what could make a terminal act or deceive. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text with each character that a terminal would obey shown as its number, such as `⟨U+001B⟩`. */
export function visible(text: string): string {
  return text.replace(
    UNSAFE,
    (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`,
  );
}
