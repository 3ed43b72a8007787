import { visible } from "../../core/text/visible.ts";

/** Writes a result to standard output: as it is into a pipe or file, with what a terminal would obey made visible. */
export function print(text: string): void {
  printStyled(process.stdout.isTTY ? visible(text) : text);
}

/** Writes a result that is coloured already, and whose texts were made visible before that. */
export function printStyled(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes what is no result to standard error. Texts of others are to be made visible first. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
