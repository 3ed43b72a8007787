import type { Language } from "../campaign/Campaign.ts";
import type { SourceText } from "../source/SourceText.ts";
import type { CheckedKit, Concern } from "./Rule.ts";

interface OtherTextIn {
  readonly source: SourceText;
  readonly language: Language;
  /** What a finding in it is about; with the post, if it is about a picture of one. */
  readonly concern: Omit<Concern, "at">;
}

/** The texts that readers see beside those of the posts, in the languages and of the posts that were asked for. */
export function* otherTextsIn({ campaign, languages, posts }: CheckedKit): Generator<OtherTextIn> {
  for (const { text: source, language, post: id } of campaign.otherTexts) {
    const own = posts.filter((post) => post.id === id && post.language === language);
    const [origin] = own.map((post) => post.origin);
    // A picture of a post that was not asked for.
    if (!languages.includes(language) || (id !== undefined && origin === undefined)) continue;
    const platforms = [...new Set(own.map(({ platform }) => platform.id))];
    yield {
      source,
      language,
      concern: { ...(origin !== undefined && { origin }), languages: [language], platforms },
    };
  }
}
