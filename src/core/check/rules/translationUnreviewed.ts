import type { PostRule } from "../Rule.ts";

/** The post is in a language whose translation nobody has reviewed yet. */
export const translationUnreviewed: PostRule<"translation-unreviewed", { readonly language: string }> = {
  name: "translation-unreviewed",
  severity: "info",
  fixable: false,
  *check({ language }, { translations }) {
    const translation = translations.get(language);
    if (translation?.status !== "unreviewed") return;
    yield { params: { language }, at: { place: translation.place, end: translation.place } };
  },
};
