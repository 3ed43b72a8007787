import { nameOfLetter } from "../../text/nameOfLetter.ts";
import type { CountWords } from "./describeCount.ts";

/** In French, 0 and 1 are singular. */
const count = (number: number, one: string, other: string) => `${number} ${number < 2 ? one : other}`;

export const fr: CountWords = {
  links: (number) => count(number, "lien", "liens"),
  emoji: (number) => count(number, "émoji", "émojis"),
  wide: (number) => count(number, "caractère large", "caractères larges"),
  other: (number, isAll) =>
    isAll ? count(number, "caractère", "caractères") : count(number, "autre caractère", "autres caractères"),
  sum({ length, limit, remaining, unit }, shares, atLeast) {
    const bytes = unit === "utf8" ? " octets UTF-8" : "";
    const [more, less] = atLeast ? ["au moins ", "au plus "] : ["", ""];
    const rest = remaining < 0 ? `${more}${-remaining} de trop` : `${less}${remaining} de libre`;
    return `${more}${length} sur ${limit}${bytes}\u00a0: ${shares}\u00a0; ${rest}`;
  },
  semicolon: "\u00a0; ",
  messages({ parts, partLength, foreign: [letter] }) {
    const part = parts === 1 ? `1 message de ${partLength}` : `${parts} messages de ${partLength}`;
    return letter === undefined ? part : `${part}, à cause de ${nameOfLetter(letter)}`;
  },
};
