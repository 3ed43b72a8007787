import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Words } from "./Messages.ts";
import { nl } from "./nl.ts";

const words: { readonly [language: string]: Words } = { nl, fr, de, en };

/** The languages in which a kit speaks in its own voice. */
export const wordLanguages: readonly string[] = Object.keys(words);

/** A kit's words in a language, regions aside; in English where there are none. */
export function wordsIn(language: string): Words {
  return words[language.split("-")[0]?.toLowerCase() ?? ""] ?? en;
}
