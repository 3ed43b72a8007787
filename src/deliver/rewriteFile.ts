import { accessSync, constants, statSync } from "node:fs";
import { say } from "../core/i18n/problems/writing/say.ts";
import { UserError } from "../core/source/UserError.ts";
import { writeFile } from "./writeFile.ts";

const BYTE_ORDER_MARK = "\ufeff";

/**
 * Writes a text file anew, in UTF-8, with a byte order mark if it had one.
 *
 * @param before - what the file held
 * @throws UserError (exit code 3) if it is read-only or the disk refuses.
 */
export async function rewriteFile(file: string, before: Uint8Array, text: string): Promise<void> {
  if (isReadOnly(file)) {
    throw new UserError(
      say((words) => words.readOnly(file)),
      3,
    );
  }
  const mark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf ? BYTE_ORDER_MARK : "";
  await writeFile(file, mark + text, { force: true });
}

/** Whether nobody may write a file, or this user may not. To root, the system denies nothing. */
export function isReadOnly(file: string): boolean {
  if ((statSync(file).mode & 0o222) === 0) return true;
  try {
    accessSync(file, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}
