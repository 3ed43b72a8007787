import { say } from "../../core/i18n/problems/documents/say.ts";
import { otherLanguage } from "../../core/text/otherLanguage.ts";
import type { Remark } from "../ImportDocument.ts";
import type { FoundDocument } from "./FoundDocument.ts";
import type { ImportInput } from "./ImportInput.ts";
import { detectLanguage, likelyAmong, likelyLanguage } from "./language.ts";
import type { LocalEntry } from "./Message.ts";

/** The entries of a document with their languages: as it says, as the call says, as the text reads, or as the document reads. */
export function localEntries({ language }: ImportInput, found: FoundDocument | undefined): LocalEntry[] {
  if (found === undefined) return [];
  const all = [...found.entries, ...found.background];
  const languageIn = (texts: typeof all) => likelyLanguage(texts.map(({ text }) => text).join("\n"));
  const clear = found.entries.map((entry) => entry.language ?? detectLanguage(entry.text));
  const ofDocument = new Set(clear.filter((one) => one !== undefined));
  // Texts with a label say nothing of those that have none. Of a document in several languages, the first is the main one.
  const unlabelled = all.filter((one) => one.language === undefined);
  const whole =
    (ofDocument.size > 1 && unlabelled.length === all.length ? [...ofDocument][0] : languageIn(unlabelled)) ??
    languageIn(all) ??
    "und";
  const entries = found.entries.map((entry, index) => ({
    ...entry,
    language:
      language ??
      clear[index] ??
      (ofDocument.size > 1 ? likelyAmong(entry.text, ofDocument) : undefined) ??
      whole,
  }));
  const known = new Set(entries.map((entry) => entry.language));
  return entries.map((entry) => {
    const own = language === undefined ? otherLanguage(entry.text, entry.language) : undefined;
    return own !== undefined && known.has(own)
      ? { ...entry, language: own, labelled: entry.language }
      : entry;
  });
}

/** The languages of the entries, that of the first text first. */
export function languagesOf(entries: readonly LocalEntry[]): string[] {
  const all = [...new Set(entries.map(({ language }) => language))];
  // A text whose language is not clear goes with the others.
  return all.length > 1 ? all.filter((language) => language !== "und") : all;
}

export function languageRemarks(entries: readonly LocalEntry[]): Remark[] {
  const detected = entries.filter((entry) => entry.language !== "und");
  const [first] = detected;
  if (first === undefined) {
    return entries.slice(0, 1).map(({ origin }) => ({
      text: say(({ assumed }) => assumed.languageUnknown),
      why: say(({ why }) => why.unknownLanguage),
      origin,
    }));
  }
  const relabelled = entries.flatMap(({ text, language, labelled, origin }) =>
    labelled === undefined
      ? []
      : [
          {
            text: say(({ assumed }) => assumed.otherLanguage(text.split("\n", 1)[0] ?? "", language)),
            why: say(({ why }) => why.labelledLanguage(labelled)),
            origin,
          },
        ],
  );
  const names = [...new Set(detected.map(({ language }) => language))];
  return [
    {
      text: say(({ assumed }) => assumed.language(names)),
      why: say(({ why }) => why.languageFrom),
      origin: { file: first.origin.file },
    },
    ...relabelled,
  ];
}

/** The language of a few words: as they read, if the campaign has it. */
export function localOf(words: string, languages: readonly string[]): string {
  const detected = detectLanguage(words);
  return detected !== undefined && languages.includes(detected) ? detected : (languages[0] ?? "und");
}
