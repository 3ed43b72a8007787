import type { EditorMessages } from "../../core/i18n/editor/EditorMessages.ts";
import type { EditorState } from "./EditorState.ts";
import { namesOfParts } from "./namesOfParts.ts";

/** What the last save left out, and why nothing can be posted from the file; undefined if all is well, or if something has changed since. */
export function sayTrouble(
  { value, saved, unfinished, refused }: Pick<EditorState, "value" | "saved" | "unfinished" | "refused">,
  words: EditorMessages,
): string | undefined {
  const left = unfinished?.of === value ? unfinished : undefined;
  if (left === undefined && value !== saved) return undefined;
  const said = [
    refused?.of === saved && refused && words.refused(namesOfParts(refused.paths, refused.of, words)),
    left && words.unfinished(namesOfParts(left.left, left.of, words)),
  ].filter((one) => typeof one === "string");
  return said.length === 0 ? undefined : said.join(". ");
}
