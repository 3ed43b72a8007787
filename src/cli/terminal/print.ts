import { fstatSync } from "node:fs";
import { visible } from "../../core/text/visible.ts";
import { writeWhole } from "../../deliver/writeWhole.ts";
import type { Encoding } from "../../files/decode.ts";
import { say } from "../languages/say.ts";

/** Writes a result to standard output: unchanged into a pipe or file, with control characters made visible on a terminal. */
export function print(text: string): void {
  printStyled(process.stdout.isTTY ? visible(text) : text);
}

/** Writes a result that is already coloured, and whose control characters are already visible. */
export function printStyled(text: string): void {
  writeOut(`${text}\n`);
}

/**
 * Writes to standard output byte for byte. Returns whether it takes more at once.
 *
 * Node's own stream writes into a file once, and takes the part of it for which a disk had room for all.
 */
export function writeOut(content: string | Uint8Array): boolean {
  if (!isFile()) return process.stdout.write(content);
  try {
    writeWhole(process.stdout.fd, content);
  } catch (error) {
    process.stdout.emit("error", error);
  }
  return true;
}

/** Whether standard output goes into a file. */
function isFile(): boolean {
  try {
    return fstatSync(process.stdout.fd).isFile();
  } catch {
    // Nobody gave the program any.
    return false;
  }
}

/** Writes a message to standard error. Make the control characters of foreign texts visible first. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Says on standard error that a file was not UTF-8. */
export function tellEncoding(file: string, encoding: Encoding): void {
  if (encoding !== "UTF-8") tell(visible(say.terminal.notUtf8(file, encoding)));
}
