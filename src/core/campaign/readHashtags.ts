import type { Platform } from "../platform/Platform.ts";
import { selectPlatforms } from "../platform/selectPlatforms.ts";
import type { Source } from "../source/Source.ts";
import type { Path } from "../source/SourceText.ts";
import type { Catalogue, Hashtag } from "./Catalogue.ts";
import type { HashtagEntry, HashtagsFile } from "./schema/hashtagsSchema.ts";

/** The hashtags of a catalogue's file. A group's plain text is the catalogue's hashtag of that name, if it has one. */
export function readCatalogue(
  { hashtags: entries, groups = {} }: HashtagsFile,
  source: Source,
  platforms: readonly Platform[],
): Catalogue {
  const hashtags = readHashtags(entries, ["hashtags"], source, platforms);
  const known = new Map(hashtags.map((hashtag) => [hashtag.tag.toLowerCase(), hashtag]));
  return {
    hashtags,
    groups: new Map(
      Object.entries(groups).map(([name, group]) => [
        name,
        readHashtags(group, ["groups", name], source, platforms).map((hashtag, index) =>
          typeof group[index] === "string" ? (known.get(hashtag.tag.toLowerCase()) ?? hashtag) : hashtag,
        ),
      ]),
    ),
  };
}

/** The hashtags of a list in a file, each with its place. A plain text is a hashtag that is always added. */
export function readHashtags(
  entries: readonly (string | HashtagEntry)[],
  path: Path,
  source: Source,
  platforms: readonly Platform[],
): Hashtag[] {
  return entries.map((given, index) => {
    if (typeof given === "string") {
      const text = source.textAt([...path, index], given, /^[#＃]/.test(given) ? 1 : 0);
      return { tag: text.value, use: "always", source: text };
    }
    const tag = { ...given, source: source.textAt([...path, index, "tag"], given.tag) };
    if (given.platforms === undefined) return tag;
    return { ...tag, platforms: selectPlatforms(platforms, given.platforms).map(({ id }) => id) };
  });
}
