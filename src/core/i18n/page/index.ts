import { baseLanguage } from "../../text/language.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import type { PageMessages } from "./PageMessages.ts";

const messages: { readonly [language: string]: PageMessages } = { nl, fr, de, en };

/** What the page says in a language, ignoring its region. Falls back to English. */
export function pageMessagesIn(language: string): PageMessages {
  return messages[baseLanguage(language)] ?? en;
}
