import type { SourceWords } from "../i18n/problems/source/SourceWords.ts";
import type { Path } from "./SourceText.ts";

/** `post "werelddag", platforms, item 2`: where a value is, in words. */
export function nameOfPath(path: Path, root: unknown, words: SourceWords): string {
  const parts: string[] = [];
  for (const [index, key] of path.entries()) {
    if (typeof key !== "number") {
      parts.push(words.label(String(key)));
      continue;
    }
    const label = labelOf(valueAt(root, path.slice(0, index + 1)));
    const entry = words.entries[String(path[index - 1])];
    if (entry === undefined || label === undefined) parts.push(words.item(key + 1));
    else parts.splice(-1, 1, `${entry} ${words.quoted(escaped(label))}`);
  }
  return parts.length === 0 ? words.theFile : parts.join(", ");
}

/** A text as JSON writes it, without its quotation marks: a line break or a control character is to be seen. */
export function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function labelOf(value: unknown): string | undefined {
  const labels = ["id", "name", "tag", "file"].map((key) => valueAt(value, [key]));
  return labels.find((label): label is string => typeof label === "string" && label !== "");
}

/** The value at a path; undefined if there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}
