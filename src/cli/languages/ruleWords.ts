import type { RuleWords } from "../../core/i18n/rules/RuleWords.ts";
import type { UiLanguage } from "./chooseLanguage.ts";
import { uiLanguage } from "./say.ts";

const languages: { readonly [language in UiLanguage]: () => Promise<RuleWords> } = {
  nl: () => import("../../core/i18n/rules/nl.ts").then(({ nl }) => nl),
  fr: () => import("../../core/i18n/rules/fr.ts").then(({ fr }) => fr),
  de: () => import("../../core/i18n/rules/de.ts").then(({ de }) => de),
  en: () => import("../../core/i18n/rules/en.ts").then(({ en }) => en),
};

/** The pages of the rules, in the language of this call. */
export function ruleWords(): Promise<RuleWords> {
  return languages[uiLanguage]();
}
