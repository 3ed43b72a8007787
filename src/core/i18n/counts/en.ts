import { nameOfLetter } from "../../text/nameOfLetter.ts";
import type { CountWords } from "./describeCount.ts";

const count = (number: number, one: string, other: string) => `${number} ${number === 1 ? one : other}`;

export const en: CountWords = {
  links: (number) => count(number, "link", "links"),
  emoji: (number) => `${number} emoji`,
  wide: (number) => count(number, "wide character", "wide characters"),
  other: (number, isAll) => `${number} ${isAll ? "" : "other "}${number === 1 ? "character" : "characters"}`,
  sum({ length, limit, remaining, unit }, shares, atLeast) {
    const bytes = unit === "utf8" ? " UTF-8 bytes" : "";
    const [more, less] = atLeast ? ["at least ", "at most "] : ["", ""];
    const rest = remaining < 0 ? `${more}${-remaining} over` : `${less}${remaining} left`;
    return `${more}${length} of ${limit}${bytes}: ${shares}; ${rest}`;
  },
  semicolon: "; ",
  messages({ parts, partLength, foreign: [letter] }) {
    const part = parts === 1 ? `1 message of ${partLength}` : `${parts} messages of ${partLength}`;
    return letter === undefined ? part : `${part}, because of ${nameOfLetter(letter)}`;
  },
};
