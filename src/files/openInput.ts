import { constants, createReadStream, openSync, statSync } from "node:fs";
import { Socket } from "node:net";
import type { Readable } from "node:stream";
import type { Sentence } from "../core/i18n/problems/Sentence.ts";
import { say } from "../core/i18n/problems/source/say.ts";
import { cannotRead } from "../core/source/systemReason.ts";
import { UserError } from "../core/source/UserError.ts";

/** The names of this process's own files, with the number of each. */
const OWN = /^\/(?:dev|proc\/self)\/fd\/(\d{1,6})$/;

/**
 * Opens a file that the call names, or by default standard input. A pipe becomes a stream that waits without blocking, so that
 * signals still reach the program.
 *
 * @throws UserError if the file cannot be opened, or is a device or a socket.
 */
export function openInput(file: string | undefined): Readable {
  const own = file === "/dev/stdin" ? 0 : OWN.exec(file ?? "")?.[1];
  if (file === undefined || Number(own) === 0) return process.stdin;
  try {
    const stats = statSync(file);
    if (stats.isFIFO()) {
      // Opening a pipe of our own again would miss a writer that has already left.
      const fd = own === undefined ? openSync(file, constants.O_RDONLY | constants.O_NONBLOCK) : Number(own);
      return new Socket({ fd, readable: true, writable: false });
    }
    if (!stats.isFile()) throw new UserError(notReadable(file, stats));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw cannotRead(file, error);
  }
  return createReadStream(file);
}

/** Whether a path names a pipe, or this process's standard input. */
export function isStream(file: string): boolean {
  if (file === "/dev/stdin" || OWN.exec(file)?.[1] === "0") return true;
  return statSync(file, { throwIfNoEntry: false })?.isFIFO() ?? false;
}

/** Why something that is no regular file is not read. */
export function notReadable(file: string, stats: ReturnType<typeof statSync>): Sentence {
  const kind = stats?.isDirectory()
    ? "folder"
    : stats?.isSocket()
      ? "socket"
      : stats?.isFIFO()
        ? "pipe"
        : "device";
  return say((words) => words.cannotRead(file, words.notAFile(words.kinds[kind])));
}
