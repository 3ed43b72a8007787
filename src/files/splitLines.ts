const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * The lines of a stream of bytes, without their ends and without a byte order mark at the start; undefined for one of more bytes
 * than `longest`.
 */
export async function* splitLines(
  stream: AsyncIterable<Buffer>,
  longest: number,
): AsyncGenerator<Buffer | undefined> {
  let parts: Buffer[] = [];
  let length = 0;
  let first = true;
  const finish = () => {
    let line = length > longest ? undefined : Buffer.concat(parts);
    parts = [];
    length = 0;
    if (first && line?.subarray(0, 3).equals(BYTE_ORDER_MARK)) line = line.subarray(3);
    first = false;
    return line?.at(-1) === 0x0d ? line.subarray(0, -1) : line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      parts.push(chunk.subarray(start, end));
      length += end - start;
      yield finish();
      start = end + 1;
    }
    length += chunk.length - start;
    if (length <= longest) parts.push(chunk.subarray(start));
    else parts = [];
  }
  if (length > 0) yield finish();
}
