import { titleIn } from "../../core/campaign/titleIn.ts";
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
