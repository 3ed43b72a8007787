import emojibase from "emojibase-data/en/data.json" with { type: "json" };
import { expect, test } from "vitest";
import { findEmoji } from "../../../../src/core/text/counting/emoji.ts";

const found = (text: string) => findEmoji(text).map(({ start, end }) => text.slice(start, end));

test("every emoji of Unicode, every skin tone, is found whole where it stands", () => {
  const all = emojibase.flatMap(({ emoji, skins = [] }) => [emoji, ...skins.map((skin) => skin.emoji)]);
  expect(all.length).toBeGreaterThan(3900);
  for (const emoji of all) {
    expect(findEmoji(`a${emoji}b`)).toEqual([{ start: 1, end: 1 + emoji.length }]);
  }
  expect(found(all.join(" "))).toEqual(all);
});

// UTS #51: pictographs with a text presentation are emoji only with U+FE0F, a keycap only with U+20E3.
test.each([
  ["© ® ™ ☺ ‼ 〰 ㊗", []],
  ["©️ ®️ ™️ ☺️ ‼️ 〰️ ㊗️", ["©️", "®️", "™️", "☺️", "‼️", "〰️", "㊗️"]],
  ["1 # * 1️ #️", []],
  ["1️⃣ 1⃣ #️⃣ *⃣ 90️⃣ a⃣", ["1️⃣", "1⃣", "#️⃣", "*⃣", "0️⃣"]],
  // A letter of a flag is one on its own, too (Emoji_Presentation).
  ["🇧🇪🇧", ["🇧🇪", "🇧"]],
  ["👍🏽👍 🏽", ["👍🏽", "👍", "🏽"]],
  ["🏴󠁧󠁢󠁥󠁮󠁧󠁿🏴", ["🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴"]],
  ["❤️‍🔥 ❤‍🔥 ❤", ["❤️‍🔥", "❤‍🔥"]],
  ["👩‍👩‍👧‍👦‍", ["👩‍👩‍👧‍👦"]],
  ["💙💙", ["💙", "💙"]],
  // Reserved for emoji to come: U+1FC10; not reserved: U+1D5D4, a letter.
  ["\u{1fc10} 𝗔", ["\u{1fc10}"]],
  ["a\u200db \ufe0f \ud83d", []],
  ["", []],
])("%s", (text, expected) => expect(found(text)).toEqual(expected));
