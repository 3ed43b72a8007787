import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { cannotRead } from "../core/source/systemReason.ts";
import { UserError } from "../core/source/UserError.ts";

/** The largest file that is read, in bytes. The campaign of a whole country needs a tenth of it. */
const LARGEST_FILE = 1024 * 1024;

/**
 * The bytes of a file, a pipe or a device.
 *
 * @param largest - how many bytes it may have; by default as many as a campaign
 *
 * @throws UserError if it cannot be read or is too large.
 */
export function readFile(file: string, largest = LARGEST_FILE): Uint8Array {
  let handle: number | undefined;
  try {
    handle = openSync(file, "r");
    const { size } = fstatSync(handle);
    if (size > largest) throw tooLarge(file, largest);
    // A pipe or a device has no size.
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

function tooLarge(file: string, largest: number): UserError {
  return new UserError(`cannot read ${file}: it is larger than ${largest / 1024 / 1024} MB, the maximum`);
}
