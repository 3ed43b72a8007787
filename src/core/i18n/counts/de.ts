import { nameOfLetter } from "../../text/nameOfLetter.ts";
import type { CountWords } from "./describeCount.ts";

export const de: CountWords = {
  links: (number) => `${number} ${number === 1 ? "Link" : "Links"}`,
  emoji: (number) => `${number} ${number === 1 ? "Emoji" : "Emojis"}`,
  wide: (number) => `${number} ${number === 1 ? "breites Zeichen" : "breite Zeichen"}`,
  other: (number, isAll) => `${number} ${isAll ? "" : number === 1 ? "weiteres " : "weitere "}Zeichen`,
  sum({ length, limit, remaining, unit }, shares, atLeast) {
    const bytes = unit === "utf8" ? " UTF-8-Bytes" : "";
    const [more, less] = atLeast ? ["mindestens ", "höchstens "] : ["", ""];
    const rest = remaining < 0 ? `${more}${-remaining} zu viel` : `${less}${remaining} frei`;
    return `${more}${length} von ${limit}${bytes}: ${shares}; ${rest}`;
  },
  semicolon: "; ",
  messages({ parts, partLength, foreign: [letter] }) {
    const part =
      parts === 1
        ? `1 SMS mit höchstens ${partLength} Zeichen`
        : `${parts} SMS mit je höchstens ${partLength} Zeichen`;
    return letter === undefined ? part : `${part}, wegen ${nameOfLetter(letter)}`;
  },
};
