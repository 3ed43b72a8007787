import { closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";
import { say } from "../core/i18n/problems/source/say.ts";
import { cannotRead } from "../core/source/systemReason.ts";
import { UserError } from "../core/source/UserError.ts";
import { isStream, notReadable, openInput } from "./openInput.ts";
import { isInside, readOwn } from "./ownFiles.ts";

/** The largest campaign file, and the largest of the other files that are read, in bytes. The campaign of a whole country needs a tenth of it. */
export const LARGEST_FILE = 1024 * 1024;

/**
 * The bytes of a regular file.
 *
 * @param largest - how many bytes it may have; by default as many as a campaign
 *
 * @throws UserError if it cannot be read, is too large, or is a pipe, a device, a socket or a folder.
 */
export function readFile(file: string, largest = LARGEST_FILE): Uint8Array {
  if (isInside(file)) return readInside(file);
  let handle: number | undefined;
  try {
    const stats = statSync(file);
    // Opening a device can have an effect, so that this looks first.
    if (!stats.isFile() && !stats.isDirectory()) throw new UserError(notReadable(file, stats));
    handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const { size } = fstatSync(handle);
    if (size > largest) throw tooLarge(file, largest);
    // Files of /proc have no size.
    const bytes = new Uint8Array((size > 0 ? size : largest) + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(handle, bytes, length, bytes.length - length, null);
    }
    if (length === bytes.length) throw tooLarge(file, largest);
    return bytes.subarray(0, length);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw cannotRead(file, error);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/**
 * The bytes of a file that the call names, which may be a pipe, or by default of standard input.
 *
 * @param largest - how many bytes it may have; by default as many as a campaign
 * @throws UserError if it cannot be read, is larger, or is a device, a socket or a folder.
 */
export async function readInput(file: string | undefined, largest = LARGEST_FILE): Promise<Uint8Array> {
  if (file !== undefined && !isStream(file)) return readFile(file, largest);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of openInput(file) as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > largest) throw tooLarge(file, largest);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw cannotRead(file, error);
  }
  return Buffer.concat(chunks);
}

/** @throws UserError if the single file has no such file, which a user may have named. */
function readInside(file: string): Uint8Array {
  try {
    return readOwn(file);
  } catch {
    throw new UserError(say((words) => words.cannotRead(file, words.doesNotExist)));
  }
}

function tooLarge(file: string | undefined, largest: number): UserError {
  return new UserError(
    say((words) => words.cannotRead(file ?? words.standardInput, words.tooLarge(largest / 1024 / 1024))),
  );
}
