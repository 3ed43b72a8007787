import { say } from "../core/i18n/problems/writing/say.ts";
import { UserError } from "../core/source/UserError.ts";

/**
 * Refuses an empty path and a hyphen. `path.resolve` makes the current folder of an empty one, so a shell variable that is not set would
 * overwrite that. A hyphen means standard output, which a command that can write to it has recognised before.
 *
 * @throws UserError if the path is empty or a hyphen.
 */
export function checkName(path: string): void {
  if (path === "") throw new UserError(say((words) => words.emptyName));
  if (path === "-") throw new UserError(say((words) => words.hyphenName));
}
