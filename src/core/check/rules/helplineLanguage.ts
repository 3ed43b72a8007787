import type { Helpline, Language } from "../../campaign/Campaign.ts";
import { baseLanguage } from "../../text/language.ts";
import { findHelplineMentions } from "../findHelplineMentions.ts";
import type { PostRule } from "../Rule.ts";

/** Every helpline that the post gives speaks other languages than the post's. */
export const helplineLanguage: PostRule<
  "helpline-language",
  {
    readonly given: string;
    readonly speaks: readonly Language[];
    readonly language: Language;
    /** A helpline that speaks the post's language; undefined if the campaign has none. */
    readonly better: { readonly name: string; readonly address: string | undefined } | undefined;
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
    const better = campaign.helplines.find((helpline) => speaks(helpline, language));
    yield {
      params: {
        given: post.text.slice(first.start, first.end),
        speaks: first.helpline.languages ?? [],
        language,
        better: better && { name: better.name, address: addressOf(better, language) },
      },
      span: first,
    };
  },
};

/** Regions aside: a helpline that speaks `fr` speaks `fr-BE` too. */
function speaks({ languages }: Helpline, language: Language): boolean {
  return languages?.some((spoken) => baseLanguage(spoken) === baseLanguage(language)) ?? true;
}

function addressOf({ phone, site }: Helpline, language: Language): string | undefined {
  return phone ?? site.get(language) ?? site.values().next().value;
}
