import type { CampaignPost, Language } from "../../campaign/Campaign.ts";
import type { Platform } from "../../platform/Platform.ts";
import type { Finding } from "../Finding.ts";

/** The rule's name; it is no rule over composed posts, because there is none to look at. */
export const translationMissing = "translation-missing";

/** A post that has no text in one of the campaign's languages. */
export function findMissing(post: CampaignPost, language: Language, platform: Platform): Finding {
  return {
    rule: translationMissing,
    severity: "info",
    message: `the post has no text in "${language}"`,
    place: post.place,
    end: post.place,
    posts: [post.id],
    languages: [language],
    platforms: [platform.id],
  };
}
