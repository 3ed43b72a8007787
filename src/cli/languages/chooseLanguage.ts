import { languageTag, suggestLanguage } from "../../core/text/languageTag.ts";

/** The languages that the program speaks. */
export const UI_LANGUAGES = ["nl", "fr", "de", "en"] as const;

export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** What a call says of the language to speak. */
export interface UiChoice {
  readonly language: UiLanguage;
  /** The call without the option, which may come before the command or after it. */
  readonly words: readonly string[];
  /** What was asked for and is none of those; `language` is then the one that was likely meant, else the system's. */
  readonly unknown?: { readonly origin: string; readonly given: string; readonly meant?: UiLanguage };
  /** Two languages that were asked for; `language` is the last one. */
  readonly twice?: readonly [first: string, second: string];
}

/**
 * The language of `--ui`, else of BLUEHART_UI, else of the system's locale, else English.
 *
 * @param systemLocale - the locale of systems that keep it elsewhere than in the environment
 */
export function chooseLanguage(
  call: readonly string[],
  env: { readonly [name: string]: string | undefined },
  systemLocale: () => string,
): UiChoice {
  const { words, all } = takeOption(call);
  const given = all.at(-1);
  const other = all.find((one) => one !== given);
  const twice = given !== undefined && other !== undefined && { twice: [other, given] as const };
  const wanted = given ?? (env.BLUEHART_UI || undefined);
  // As POSIX orders them. C and POSIX name no language, so the program speaks English.
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  const usual = () => languageOf(locale || systemLocale()) ?? "en";
  if (wanted === undefined) return { language: usual(), words, ...twice };
  // Of three letters, such as `fra` and `fre`, as well.
  const language = languageOf(wanted) ?? languageOf(languageTag(wanted) ?? "");
  if (language !== undefined) return { language, words, ...twice };
  const origin = given === undefined ? "BLUEHART_UI" : "--ui";
  const meant = languageOf(suggestLanguage(wanted) ?? "");
  const unknown = { origin, given: wanted, ...(meant !== undefined && { meant }) };
  return { language: meant ?? usual(), words, unknown, ...twice };
}

/** `nl` of nl, nl-BE or nl_BE.UTF-8; undefined if the program does not speak it. */
function languageOf(tag: string): UiLanguage | undefined {
  const [, name = ""] = /^([a-z]+)(?:[-_.@]|$)/i.exec(tag) ?? [];
  return UI_LANGUAGES.find((language) => language === name.toLowerCase());
}

/** Takes `--ui nl` and `--ui=nl` out of the words of a call. */
function takeOption(call: readonly string[]): { readonly words: string[]; readonly all: string[] } {
  const words: string[] = [];
  const all: string[] = [];
  for (let at = 0; at < call.length; at++) {
    const word = call[at] ?? "";
    if (word === "--") return { words: [...words, ...call.slice(at)], all };
    if (word === "--ui") all.push(call[++at] ?? "");
    else if (word.startsWith("--ui=")) all.push(word.slice("--ui=".length));
    else words.push(word);
  }
  return { words, all };
}
