import { baseLanguage } from "../../text/language.ts";
import { de } from "./de.ts";
import type { EditorMessages } from "./EditorMessages.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

const messages: { readonly [language: string]: EditorMessages } = { nl, fr, de, en };

/** What the editor says in a language, ignoring its region. Falls back to English. */
export function editorMessagesIn(language: string): EditorMessages {
  return messages[baseLanguage(language)] ?? en;
}
