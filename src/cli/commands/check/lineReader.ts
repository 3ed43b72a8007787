import { UserError } from "../../../core/source/UserError.ts";
import { decode } from "../../../files/decode.ts";
import { readFile } from "../../../files/readFile.ts";

/** A function that returns lines of files and reads each file once; undefined if there is no such line. */
export function lineReader(): (file: string, line: number) => string | undefined {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = files.get(file) ?? readLines(file);
    files.set(file, lines);
    return lines[line - 1];
  };
}

function readLines(file: string): string[] {
  try {
    return decode(readFile(file), file).text.split(/\r?\n/);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
