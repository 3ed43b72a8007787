import { Unzlib } from "fflate";

/** The most of a compressed text that is unpacked, in bytes. */
export const LONGEST_TEXT = 1024 * 1024;
/** A thousand times that is the most that one step unpacks to. */
const STEP = 1024;

/** What compressed bytes hold, as far as they are whole, and no more than the limit. */
export function unpack(bytes: Uint8Array): Uint8Array {
  const unpacked = new Uint8Array(LONGEST_TEXT);
  let length = 0;
  const stream = new Unzlib((chunk) => {
    const part = chunk.subarray(0, LONGEST_TEXT - length);
    unpacked.set(part, length);
    length += part.length;
  });
  try {
    for (let at = 0; at < bytes.length && length < LONGEST_TEXT; at += STEP) {
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    // Broken; what came before is good.
  }
  return unpacked.subarray(0, length);
}
