import type { Rule } from "../Finding.ts";

/** The post is in a language whose translation nobody has reviewed yet. */
export const translationUnreviewed: Rule = {
  name: "translation-unreviewed",
  *check({ language }, { translations }) {
    const translation = translations.get(language);
    if (translation?.status !== "unreviewed") return;
    const message = `the translation into "${language}" is unreviewed; have somebody read it, then set status: reviewed, by and date`;
    yield { severity: "info", message, at: { place: translation.place, end: translation.place } };
  },
};
