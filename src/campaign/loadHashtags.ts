import type { Platform } from "../platform/Platform.ts";
import { platformNames, selectPlatforms } from "../platform/selectPlatforms.ts";
import { loadYaml } from "../source/loadYaml.ts";
import { validate } from "../source/validate.ts";
import type { YamlSource } from "../source/YamlSource.ts";
import type { Hashtag } from "./Campaign.ts";
import { type HashtagEntry, hashtagsSchema } from "./schema.ts";

/**
 * The hashtags of a catalogue such as data/hashtags.yaml, in its order.
 *
 * @throws UserError with every mistake in the file.
 */
export function loadHashtags(file: string, platforms: readonly Platform[]): Hashtag[] {
  const source = loadYaml(file);
  const { hashtags } = validate(hashtagsSchema(platformNames(platforms)), source);
  return placeHashtags(hashtags, source, platforms);
}

/** The hashtags under the key `hashtags` of a file, each with its place; a mere text is one that is always added. */
export function placeHashtags(
  entries: readonly (string | HashtagEntry)[],
  source: YamlSource,
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
