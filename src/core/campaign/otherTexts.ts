import { fieldNames } from "../platform/fields.ts";
import type { Source } from "../source/Source.ts";
import type { Path } from "../source/SourceText.ts";
import type { CampaignText, OtherText } from "./Campaign.ts";
import type { CampaignFile } from "./schema/campaignSchema.ts";

/** The texts that go out with a post, which every rule looks at. */
const POSTED: readonly unknown[] = ["text", "contentWarning", ...fieldNames];

/** Names and addresses, and what fills the texts of posts, where it is looked at. */
const NO_PROSE: readonly unknown[] = ["accounts", "links", "values"];

/** The texts that readers see beside those of the posts: titles, background, alt texts, words of cards and so on. */
export function otherTexts(
  texts: readonly CampaignText[],
  { posts }: CampaignFile,
  source: Source,
): readonly OtherText[] {
  return texts
    .filter(({ path }) => !NO_PROSE.includes(path[0]) && path.at(-1) !== "site" && !isPosted(path))
    .flatMap(({ path, texts: byLanguage, isPlain }) =>
      Array.from(byLanguage, ([language, text]) => ({
        text: source.textAt(isPlain ? path : [...path, language], text),
        language,
        post: path[0] === "posts" ? posts[Number(path[1])]?.id : undefined,
      })),
    );
}

/** Whether a text is a post's or a variant's own, and not one of its pictures'. */
function isPosted(path: Path): boolean {
  const isOwn = path.length === 3 || (path.length === 5 && path[2] === "variants");
  return path[0] === "posts" && isOwn && POSTED.includes(path.at(-1));
}
