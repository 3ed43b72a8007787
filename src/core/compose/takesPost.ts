import type { Platform } from "../platform/Platform.ts";
import { entitiesOf } from "../source/entitiesOf.ts";
import type { SourceText } from "../source/SourceText.ts";
import type { PhoneNumber } from "../text/entities/phoneNumbers.ts";
import { fieldProblems, limitsExceeded } from "./fieldProblems.ts";
import { type Post, postedParts } from "./Post.ts";

/**
 * Whether a platform takes a post as it is: neither too long, nor with a telephone number where none may be, nor with a field
 * that it rejects.
 */
export function takesPost(post: Post): boolean {
  const { platform, source } = post;
  const fits = postedParts(post).every(({ count }) => limitsExceeded(count).length === 0);
  return fits && refusedNumbers(platform, source).length === 0 && fieldProblems(post).length === 0;
}

/** The telephone numbers of a text for which a platform rejects the post. */
export function refusedNumbers({ phoneNumbers }: Platform, source: SourceText): readonly PhoneNumber[] {
  return phoneNumbers?.allowed === false ? entitiesOf(source).phoneNumbers : [];
}
