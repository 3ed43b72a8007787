import { baseLanguage } from "../../text/language.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import type { FindingMessages } from "./FindingMessages.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

const messages: { readonly [language: string]: FindingMessages } = { nl, fr, de, en };

/** What findings say in a language, ignoring its region. Falls back to English. */
export function findingMessagesIn(language: string): FindingMessages {
  return messages[baseLanguage(language)] ?? en;
}
