import type { Post } from "../compose/Post.ts";
import type { Messages } from "../i18n/Messages.ts";

/** What a post has beside its text, for a field of its own on the platform, and what that field is called. */
export interface OtherField {
  readonly label: string;
  readonly value: string;
}

/** The content warning, the title and the first comment of a post, as far as it has them. */
export function otherFields(
  { contentWarning, title, firstComment }: Post,
  messages: Pick<Messages, "contentWarning" | "title" | "firstComment">,
): OtherField[] {
  const fields = [
    [messages.contentWarning, contentWarning],
    [messages.title, title?.text],
    [messages.firstComment, firstComment?.text],
  ] as const;
  return fields.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}
