/** An encoding of two or four bytes for each character, by the name that `TextDecoder` has for it, except UTF-32. */
export type WideEncoding = "utf-16le" | "utf-16be" | "utf-32";

/** How many bytes show an encoding. */
const SAMPLE = 200;
/** How many of a text's bytes are zero, at least, in every place where letters of Latin alphabets have one. */
const ZEROS = 0.8;

/** The encoding of bytes that begin with the byte order mark of one of them, or with zeros where Latin letters have them. */
export function wideEncodingOf(bytes: Uint8Array): WideEncoding | undefined {
  const start = bytes.subarray(0, SAMPLE - (SAMPLE % 4));
  const [first, second, third, fourth] = start;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? "utf-32" : "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (start.length < 4) return undefined;
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return "utf-32";
  const share = (of: number, places: readonly number[]) => {
    const own = start.filter((_, at) => places.includes(at % of));
    return own.filter((byte) => byte === 0).length / own.length;
  };
  const isUtf32 =
    (share(4, [1, 2, 3]) > ZEROS && share(4, [0]) === 0) ||
    (share(4, [0, 1, 2]) > ZEROS && share(4, [3]) === 0);
  if (isUtf32) return "utf-32";
  if (share(2, [1]) > ZEROS && share(2, [0]) === 0) return "utf-16le";
  if (share(2, [0]) > ZEROS && share(2, [1]) === 0) return "utf-16be";
  return undefined;
}

/** The name of an encoding as people know it. */
export function nameOfEncoding(encoding: WideEncoding): string {
  return encoding === "utf-32" ? "UTF-32" : "UTF-16";
}
