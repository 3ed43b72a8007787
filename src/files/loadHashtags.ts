import type { Hashtag } from "../core/campaign/Campaign.ts";
import type { HashtagEntry, HashtagsFile } from "../core/campaign/schema.ts";
import type { Platform } from "../core/platform/Platform.ts";
import { platformNames, selectPlatforms } from "../core/platform/selectPlatforms.ts";
import type { Source } from "../core/source/Source.ts";
import { isStored } from "./isPrecompiled.ts";
import { loadSource } from "./loadSource.ts";

/**
 * The hashtags of a catalogue such as data/hashtags.yaml, in its order.
 *
 * @throws UserError with every mistake in the file.
 */
export async function loadHashtags(file: string, platforms: readonly Platform[]): Promise<Hashtag[]> {
  const source = await loadSource(file);
  const { hashtags } = await validateHashtags(source, platforms);
  return placeHashtags(hashtags, source, platforms);
}

async function validateHashtags(source: Source, platforms: readonly Platform[]): Promise<HashtagsFile> {
  if (isStored(source, platforms)) return source.value as HashtagsFile;
  const [{ validate }, { hashtagsSchema }] = await Promise.all([
    import("../core/source/schema/validate.ts"),
    import("../core/campaign/schema.ts"),
  ]);
  return validate(hashtagsSchema(platformNames(platforms)), source);
}

/** The hashtags under the key `hashtags` of a file, each with its place; a mere text is one that is always added. */
export function placeHashtags(
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
