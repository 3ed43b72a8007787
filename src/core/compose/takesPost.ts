import type { Platform } from "../platform/Platform.ts";
import { entitiesOf } from "../source/entitiesOf.ts";
import type { SourceText } from "../source/SourceText.ts";
import type { PhoneNumber } from "../text/entities/phoneNumbers.ts";
import type { Post } from "./Post.ts";

/** Whether a platform takes a post as it is: neither too long, nor with a telephone number where none may be. */
export function takesPost({ platform, source, count: { remaining, otherLimits } }: Post): boolean {
  const fits = remaining >= 0 && otherLimits.every((other) => other.remaining >= 0);
  return fits && refusedNumbers(platform, source).length === 0;
}

/** The telephone numbers of a text for which a platform rejects the post. */
export function refusedNumbers({ phoneNumbers }: Platform, source: SourceText): readonly PhoneNumber[] {
  return phoneNumbers?.allowed === false ? entitiesOf(source).phoneNumbers : [];
}
