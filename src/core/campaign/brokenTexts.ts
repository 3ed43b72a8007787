import { fieldNames } from "../platform/fields.ts";
import type { Source } from "../source/Source.ts";
import type { Path } from "../source/SourceText.ts";
import { findBrokenCharacters } from "../text/entities/brokenCharacters.ts";
import { findPlaceholders } from "../text/entities/placeholders.ts";
import type { BrokenText } from "./Campaign.ts";
import type { CampaignFile } from "./schema/campaignSchema.ts";

/** Keys of what nobody reads as a text, or what rules of their own look at: names, addresses, dates, settings. */
const NO_TEXTS = new Set(
  (
    "id file logo url site formerSites when date from to timeZone platforms languages color accent " +
    "translations limits links hashtags vocabulary rules supersededBy"
  ).split(" "),
);
/** The texts that go out with a post, which every rule looks at. */
const POSTED = new Set(["text", "contentWarning", ...fieldNames]);

/** The texts of a campaign that readers see beside its posts, and whose characters are broken. */
export function* brokenTexts(file: CampaignFile, source: Source): Generator<BrokenText> {
  const used = valuesInPosts(file);
  yield* below(file, []);

  function* below(value: unknown, path: Path): Generator<BrokenText> {
    if (typeof value === "string") {
      if (findBrokenCharacters(value).length === 0) return;
      const post = path[0] === "posts" ? file.posts[Number(path[1])]?.id : undefined;
      yield { text: source.textAt(path, value), post };
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (path[0] === "values" ? used.has(key) : NO_TEXTS.has(key)) continue;
        if (path[0] === "posts" && POSTED.has(key)) continue;
        yield* below(inner, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  }
}

/** The names of values that fill the posts' own texts, where they are looked at. */
function valuesInPosts({ posts }: CampaignFile): ReadonlySet<string | undefined> {
  const texts = posts.flatMap(({ text }) => (typeof text === "string" ? [text] : Object.values(text)));
  return new Set(texts.flatMap((text) => findPlaceholders(text).map(({ name }) => name)));
}
