import type { Language } from "../../campaign/Campaign.ts";
import { rangeOfPosted } from "../../source/posted.ts";
import type { WordedLanguage } from "../../text/commonWords.ts";
import { otherLanguage } from "../../text/otherLanguage.ts";
import { otherTextsIn } from "../otherTextsIn.ts";
import type { KitRule, TextRule } from "../Rule.ts";

export interface TextLanguageParams {
  readonly language: Language;
  /** What it is written in. */
  readonly other: WordedLanguage;
}

/** A text that is written in another language than the campaign says: in posts, and in all else that a kit's readers see. */
export const textLanguage: TextRule<"text-language", TextLanguageParams> &
  KitRule<"text-language", TextLanguageParams> = {
  name: "text-language",
  severity: "warning",
  fixable: false,
  *checkText({ text, language }) {
    const other = otherLanguage(text, language);
    if (other !== undefined) yield { params: { language, other }, span: { start: 0, end: text.length } };
  },
  *checkKit(kit) {
    for (const { source, language, concern } of otherTextsIn(kit)) {
      const text = source.value.trim();
      const other = otherLanguage(text, language);
      if (other === undefined) continue;
      yield {
        ...concern,
        params: { language, other },
        at: rangeOfPosted(source, { start: 0, end: text.length }),
      };
    }
  },
};
