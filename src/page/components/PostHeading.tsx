import type { CampaignPost } from "../../core/campaign/Campaign.ts";
import { baseLanguage } from "../../core/text/language.ts";
import { titleOf } from "../../core/text/titleOf.ts";
import type { PostGroup } from "../kit/layout.ts";
import { usePage, useStore, useWords } from "../kit/page.ts";

/** A post's first words and its hour. */
export function PostHeading({ group: { id, time } }: { readonly group: PostGroup }) {
  const { model } = usePage();
  const { language, words } = useWords();
  const values = useStore((state) => state.values);
  const post = model.campaign({ values }).posts.find((candidate) => candidate.id === id);
  return (
    <div class="post-head">
      <h3 dir="auto">{post === undefined ? id : titleIn(post, language)}</h3>
      {time !== undefined && <p class="when">{words.at(time)}</p>}
    </div>
  );
}

/** A post's first words in a language, else in the first that it has. */
export function titleIn({ texts, id }: CampaignPost, language: string): string {
  const [, text] =
    Array.from(texts).find(([own]) => baseLanguage(own) === language) ?? Array.from(texts)[0] ?? [];
  return titleOf(text?.value ?? "") || id;
}
