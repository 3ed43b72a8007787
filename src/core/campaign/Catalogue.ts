import type { SourceText } from "../source/SourceText.ts";
import type { HashtagEntry } from "./schema/hashtagsSchema.ts";

/** A hashtag that is added to posts, in the order of the catalogue. */
export interface Hashtag extends HashtagEntry {
  /** The tag, as it stands in its file. */
  readonly source: SourceText;
}

/** The hashtags of a file of them. */
export interface Catalogue {
  /** Those of posts that choose no group. */
  readonly hashtags: readonly Hashtag[];
  readonly groups: ReadonlyMap<string, readonly Hashtag[]>;
}
