import type { Platform } from "../platform/Platform.ts";
import { selectPlatforms } from "../platform/selectPlatforms.ts";
import type { Source } from "../source/Source.ts";
import type { Hashtag } from "./Campaign.ts";
import type { HashtagEntry } from "./schema.ts";

/** The hashtags under the key `hashtags` of a file, each with its place. A plain text is a hashtag that is always added. */
export function readHashtags(
  entries: readonly (string | HashtagEntry)[],
  source: Source,
  platforms: readonly Platform[],
): Hashtag[] {
  return entries.map((given, index) => {
    if (typeof given === "string") {
      const text = source.textAt(["hashtags", index], given, /^[#＃]/.test(given) ? 1 : 0);
      return { tag: text.value, use: "always", source: text };
    }
    const tag = { ...given, source: source.textAt(["hashtags", index, "tag"], given.tag) };
    if (given.platforms === undefined) return tag;
    return { ...tag, platforms: selectPlatforms(platforms, given.platforms).map(({ id }) => id) };
  });
}
