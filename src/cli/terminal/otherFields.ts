import type { Post } from "../../core/compose/Post.ts";
import { say } from "../languages/say.ts";
import { tell } from "./print.ts";
import { optionsOf } from "./tooMany.ts";

/** What a post may have beside its text, by the names of its keys in a campaign file. */
export const otherFieldNames = ["title", "firstComment", "contentWarning"] as const;

export type OtherFieldName = (typeof otherFieldNames)[number];

/** The words of a post in a field; undefined if it has none there. */
export function fieldText(
  { title, firstComment, contentWarning }: Post,
  field: OtherFieldName,
): string | undefined {
  return { title: title?.text, firstComment: firstComment?.text, contentWarning }[field];
}

/** Says on standard error what else a post has, and how to copy it. */
export function tellOtherFields(post: Post): void {
  for (const field of otherFieldNames) {
    if (fieldText(post, field) === undefined) continue;
    tell(say.copy.hasField[field](`bluehart copy ${optionsOf(post)} --field ${field}`));
  }
}
