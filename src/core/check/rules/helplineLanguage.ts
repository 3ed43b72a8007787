import type { Language } from "../../campaign/Campaign.ts";
import { findHelplineMentions } from "../../compose/findHelplineMentions.ts";
import { helplineFor, type NamedHelpline, speaks } from "../helplineFor.ts";
import type { PostRule } from "../Rule.ts";

/** Every helpline that the post gives speaks other languages than the post's. */
export const helplineLanguage: PostRule<
  "helpline-language",
  {
    readonly given: string;
    readonly speaks: readonly Language[];
    readonly language: Language;
    /** A helpline that speaks the post's language; undefined if the campaign has none. */
    readonly better: NamedHelpline | undefined;
  }
> = {
  name: "helpline-language",
  severity: "warning",
  fixable: false,
  *check(post, campaign) {
    const { language } = post;
    if (language === "und") return;
    const mentions = findHelplineMentions(post.source, language, campaign);
    const [first] = mentions;
    if (first === undefined || mentions.some(({ helpline }) => speaks(helpline, language))) return;
    yield {
      params: {
        given: post.text.slice(first.start, first.end),
        speaks: first.helpline.languages ?? [],
        language,
        better: helplineFor(language, campaign),
      },
      span: first,
    };
  },
};
