import type { EditorMessages } from "../../core/i18n/editor/EditorMessages.ts";
import { type Section, sections } from "../../core/i18n/editor/sections.ts";
import { valueAt } from "../../core/source/nameOfPath.ts";
import type { Path } from "../../core/source/SourceText.ts";
import type { Values } from "./EditorState.ts";
import { postsOf } from "./values.ts";

/** The part of the campaign that shows a value of the file; undefined for one of a post. */
export function sectionOf([key]: Path): Section | undefined {
  if (key === "posts") return undefined;
  return sections.find((section) => section === key) ?? "campaign";
}

/** The parts of the campaign in which values are, as the page calls them. */
export function namesOfParts(paths: readonly Path[], value: Values, words: EditorMessages): string {
  const names = paths.map((path) => {
    const section = sectionOf(path);
    if (section !== undefined) return words.sections[section];
    if (path.length === 1) return words.posts;
    return String(valueAt(postsOf(value)[Number(path[1])], ["id"]) || words.unnamed);
  });
  return [...new Set(names)].join(", ");
}
