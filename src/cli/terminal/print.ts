import { visible } from "../../core/text/visible.ts";
import type { Encoding } from "../../files/decode.ts";
import { say } from "../languages/say.ts";

/** Writes a result to standard output: unchanged into a pipe or file, with control characters made visible on a terminal. */
export function print(text: string): void {
  printStyled(process.stdout.isTTY ? visible(text) : text);
}

/** Writes a result that is already coloured, and whose control characters are already visible. */
export function printStyled(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a message to standard error. Make the control characters of foreign texts visible first. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Says on standard error that a file was not UTF-8. */
export function tellEncoding(file: string, encoding: Encoding): void {
  if (encoding !== "UTF-8") tell(visible(say.terminal.notUtf8(file, encoding)));
}
