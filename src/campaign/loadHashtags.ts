import type { Platform } from "../platform/Platform.ts";
import { loadYaml } from "../source/loadYaml.ts";
import { didYouMean } from "../source/suggest.ts";
import { type Problem, UserError } from "../source/UserError.ts";
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
  const problems: Problem[] = [];
  const hashtags = readHashtags(validate(hashtagsSchema, source).hashtags, source, platforms, problems);
  if (problems.length > 0) throw new UserError(problems);
  return hashtags;
}

/** The hashtags under the key `hashtags` of a file; a mere text is one that is always added. */
export function readHashtags(
  entries: readonly (string | HashtagEntry)[],
  source: YamlSource,
  platforms: readonly Platform[],
  problems: Problem[],
): Hashtag[] {
  const ids = platforms.map(({ id }) => id);
  const seen = new Set<string>();
  return entries.map((given, index) => {
    const path = ["hashtags", index];
    const entry: HashtagEntry =
      typeof given === "string" ? { tag: given.replace(/^[#＃]/, ""), use: "always" } : given;
    const place = source.placeOf(typeof given === "string" ? path : [...path, "tag"]);
    const key = entry.tag.toLowerCase();
    if (seen.has(key)) problems.push({ place, message: `the hashtag "${entry.tag}" is listed twice` });
    seen.add(key);
    entry.platforms?.forEach((name, at) => {
      if (ids.includes(name)) return;
      const message = `unknown platform "${name}"${didYouMean(name, ids)} (${ids.join(", ")})`;
      problems.push({ place: source.placeOf([...path, "platforms", at]), message });
    });
    return { ...entry, place };
  });
}
