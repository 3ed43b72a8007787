import type { Wording } from "../../i18n/problems/source/SourceWords.ts";
import { say } from "../../i18n/problems/source/say.ts";
import { valueAt } from "../../source/nameOfPath.ts";
import type { Source } from "../../source/Source.ts";
import type { Path } from "../../source/SourceText.ts";
import { UserError } from "../../source/UserError.ts";

/** @throws UserError unless the file is a mapping, and its posts a list of mappings, without which the editor has nothing to show. */
export function checkShape(source: Source): void {
  const isMapping = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
  const posts = valueAt(source.value, ["posts"]) ?? [];
  const fail = (path: Path, wording: Wording) => {
    throw new UserError([{ place: source.placeOf(path), message: say(wording) }]);
  };
  if (!isMapping(source.value)) fail([], (words) => words.mustHoldKeys);
  if (!Array.isArray(posts)) fail(["posts"], (words) => words.postsNoList);
  const wrong = Array.isArray(posts) ? posts.findIndex((post) => !isMapping(post)) : -1;
  if (wrong >= 0) fail(["posts", wrong], (words) => words.postWithoutKeys);
}
