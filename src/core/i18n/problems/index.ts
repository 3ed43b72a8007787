import { baseLanguage } from "../../text/language.ts";
import { de } from "./de.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import type { ProblemWords } from "./ProblemWords.ts";

const words: { readonly [language: string]: ProblemWords | undefined } = { nl, fr, de };

/** The words of a language for what goes wrong, ignoring its region; undefined for English, which sentences have themselves. */
export function problemWordsIn(language: string): ProblemWords | undefined {
  return words[baseLanguage(language)];
}
