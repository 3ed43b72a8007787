import { nameOfLetter } from "../../text/nameOfLetter.ts";
import type { CountWords } from "./describeCount.ts";

export const nl: CountWords = {
  links: (number) => `${number} ${number === 1 ? "link" : "links"}`,
  emoji: (number) => `${number} ${number === 1 ? "emoji" : "emoji’s"}`,
  wide: (number) => `${number} ${number === 1 ? "breed teken" : "brede tekens"}`,
  other: (number, isAll) =>
    number === 1 ? `1 ${isAll ? "teken" : "ander teken"}` : `${number} ${isAll ? "tekens" : "andere tekens"}`,
  sum({ length, limit, remaining, unit }, shares, atLeast) {
    const bytes = unit === "utf8" ? " UTF-8-bytes" : "";
    const [more, less] = atLeast ? ["minstens ", "hoogstens "] : ["", ""];
    const rest = remaining < 0 ? `${more}${-remaining} te veel` : `${less}${remaining} over`;
    return `${more}${length} van ${limit}${bytes}: ${shares}; ${rest}`;
  },
  semicolon: "; ",
  messages({ parts, partLength, foreign: [letter] }) {
    const part = `${parts === 1 ? "1 sms" : `${parts} sms’en`} van hoogstens ${partLength} tekens`;
    return letter === undefined ? part : `${part}, wegens ${nameOfLetter(letter)}`;
  },
};
