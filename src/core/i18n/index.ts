import { baseLanguage } from "../text/language.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Messages } from "./Messages.ts";
import { nl } from "./nl.ts";

const messages: { readonly [language: string]: Messages } = { nl, fr, de, en };

/** The languages in which a kit speaks in its own voice. */
export const kitLanguages: readonly string[] = Object.keys(messages);

/** A kit's messages in a language, ignoring its region. Falls back to English. */
export function messagesIn(language: string): Messages {
  return messages[baseLanguage(language)] ?? en;
}
