import { expect, test } from "vitest";
import { visible } from "../../../src/core/text/visible.ts";

test("of every UTF-16 unit: control characters but tab and line feed, and those that reorder text, are shown as numbers", () => {
  // Unicode's Bidi_Control, which JavaScript's expressions do not know by name.
  const bidi = new Set([
    0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
  ]);
  const wrong: string[] = [];
  for (let unit = 0; unit <= 0xffff; unit++) {
    const character = String.fromCharCode(unit);
    const acts = (/\p{Cc}/u.test(character) && unit !== 9 && unit !== 10) || bidi.has(unit);
    const number = unit.toString(16).toUpperCase().padStart(4, "0");
    const expected = acts ? `a⟨U+${number}⟩b⟨U+${number}⟩` : `a${character}b${character}`;
    if (visible(`a${character}b${character}`) !== expected) wrong.push(number);
  }
  expect(wrong).toEqual([]);
});
