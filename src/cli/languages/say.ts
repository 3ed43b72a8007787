import { type Said, wordIn } from "../../core/i18n/problems/Sentence.ts";
import { en } from "../../core/i18n/terminal/en/index.ts";
import type { TerminalMessages } from "../../core/i18n/terminal/TerminalMessages.ts";
import type { UiLanguage } from "./chooseLanguage.ts";
import type { UiWords } from "./UiWords.ts";

/** What the program says to people, in the language of this call. Modules read it when they speak, not when they are loaded. */
export let say: TerminalMessages = en;

/** The words of this call, if they are not English. */
export let words: UiWords | undefined;

/** The language of this call. */
export let uiLanguage: UiLanguage = "en";

/** English is in what every start loads, so only the others cost anything. */
const others: { readonly [language in Exclude<UiLanguage, "en">]: () => Promise<UiWords> } = {
  nl: () => import("./nl.ts").then(({ nl }) => nl),
  fr: () => import("./fr.ts").then(({ fr }) => fr),
  de: () => import("./de.ts").then(({ de }) => de),
};

/** Chooses the language of this call, before it says anything. */
export async function speak(language: UiLanguage): Promise<void> {
  uiLanguage = language;
  words = language === "en" ? undefined : await others[language]();
  say = words?.terminal ?? en;
}

/** Loads what this call's language says of other people's documents, before a command reads one. */
export async function speakOfDocuments(): Promise<void> {
  if (words === undefined) return;
  words = { ...words, problems: { ...words.problems, documents: await words.documents() } };
}

/** What is said of what went wrong, in the language of this call. */
export function word(said: Said): string {
  return wordIn(said, words?.problems);
}
