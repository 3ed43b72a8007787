import { say } from "../core/i18n/problems/writing/say.ts";
import { UserError } from "../core/source/UserError.ts";

/**
 * Refuses an empty path. `path.resolve` makes it the current folder, so a shell variable that is not set would overwrite that.
 *
 * @throws UserError if the path is empty.
 */
export function checkName(path: string): void {
  if (path === "") throw new UserError(say((words) => words.emptyName));
}
