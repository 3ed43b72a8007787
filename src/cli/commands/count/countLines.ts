import { once } from "node:events";
import { countText } from "../../../core/platform/countText.ts";
import type { Platform } from "../../../core/platform/Platform.ts";
import { findPlatform } from "../../../core/platform/selectPlatforms.ts";
import { tooLongToCount } from "../../../core/platform/tooLongToCount.ts";
import { cannotRead } from "../../../core/source/systemReason.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { findLinkPlaceholders } from "../../../core/text/entities/linkPlaceholders.ts";
import { openInput } from "../../../files/openInput.ts";
import { parseJsonLine } from "../../../files/parseJsonLine.ts";
import { splitLines } from "../../../files/splitLines.ts";
import { countToLine } from "../../../report/countJson.ts";
import { say } from "../../languages/say.ts";
import { writeOut } from "../../terminal/print.ts";

/** How much to gather before a write, in characters: one write per line would cost more than the count. */
const BATCH = 1 << 16;

/** The longest line, in bytes. */
const LONGEST = 16 * 1024 * 1024;

/**
 * Counts one JSON object per line, from a file or standard input, and writes one per line, in order. Memory holds one line and
 * one batch, however many lines follow.
 *
 * @throws UserError if several platforms are chosen for lines that name none, or if the file cannot be read.
 */
export async function countLines(
  file: string | undefined,
  platforms: readonly Platform[],
  chosen: readonly Platform[],
): Promise<void> {
  const [usual, ...others] = chosen;
  if (others.length > 0) throw new UserError(say.count.severalPlatforms);
  const input = openInput(file) as AsyncIterable<Buffer>;
  let number = 0;
  let batch = "";
  try {
    for await (const line of splitLines(input, LONGEST)) {
      number++;
      if (line !== undefined && line.length === 0) continue;
      const result = countLine(line, platforms, usual);
      if (typeof result === "string") process.exitCode = 1;
      batch += `${typeof result === "string" ? JSON.stringify({ error: result, line: number }) : result.json}\n`;
      if (batch.length < BATCH) continue;
      if (!writeOut(batch)) await once(process.stdout, "drain");
      batch = "";
    }
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw cannotRead(file, error);
  } finally {
    writeOut(batch);
  }
}

/** The count of a line as JSON, or what is wrong with it. */
function countLine(
  line: Buffer | undefined,
  platforms: readonly Platform[],
  usual: Platform | undefined,
): { readonly json: string } | string {
  const parsed = parseJsonLine(line, LONGEST);
  if ("problem" in parsed) return String(parsed.problem);
  const { text, platform: name, ...rest } = parsed.value;
  if (typeof text !== "string") return 'the line has no "text"';
  const tooLong = tooLongToCount(text);
  if (tooLong !== undefined) return String(tooLong);
  if (name !== undefined && typeof name !== "string") return '"platform" must be a name, such as "x"';
  let platform = usual;
  try {
    if (name !== undefined) platform = findPlatform(platforms, name);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  if (platform === undefined) return 'the line has no "platform", and --platform was not given';
  // The count's keys come first, and no key of the line overrides one.
  const count = countToLine(countText(text, platform, { pending: findLinkPlaceholders(text) }), platform);
  try {
    return { json: JSON.stringify({ ...count, ...rest, ...count }) };
  } catch (error) {
    // V8 writes JSON by recursion, and reads it without.
    if (error instanceof RangeError) return "the line is nested too deep";
    throw error;
  }
}
