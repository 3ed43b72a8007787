import { valueAt } from "../../source/nameOfPath.ts";
import type { Source } from "../../source/Source.ts";
import type { Path } from "../../source/SourceText.ts";
import { UserError } from "../../source/UserError.ts";

/** @throws UserError unless the file is a mapping, and its posts a list of mappings, without which the editor has nothing to show. */
export function checkShape(source: Source): void {
  const isMapping = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
  const posts = valueAt(source.value, ["posts"]) ?? [];
  const fail = (path: Path, message: string) => {
    throw new UserError([{ place: source.placeOf(path), message }]);
  };
  if (!isMapping(source.value)) fail([], "the file must hold keys such as title and posts");
  if (!Array.isArray(posts)) fail(["posts"], "posts must be a list to be edited in the page");
  const wrong = Array.isArray(posts) ? posts.findIndex((post) => !isMapping(post)) : -1;
  if (wrong >= 0)
    fail(["posts", wrong], "each post must have keys such as id and text to be edited in the page");
}
