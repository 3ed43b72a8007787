import { extname } from "node:path";
import { say } from "../../../core/i18n/problems/documents/say.ts";
import { UserError } from "../../../core/source/UserError.ts";
import type { DelimiterName } from "../../../core/text/delimiters.ts";
import { unreadable } from "../../read/unreadable.ts";
import type { ReceivedTable, TranslationTable } from "../TranslationTable.ts";

/** A format of files for translators: bytes of a table, and a table of bytes. */
interface Format {
  readonly writeTable: (
    table: TranslationTable,
    delimiter?: DelimiterName,
  ) => Uint8Array | Promise<Uint8Array>;
  readonly readTable: (bytes: Uint8Array, file: string) => ReceivedTable | Promise<ReceivedTable>;
}

/** The formats by name, each loaded when a file needs it. */
const formats = {
  xlsx: () => import("./xlsx.ts"),
  csv: () => import("./csv.ts"),
  xlf: () => import("./xliff.ts"),
  po: () => import("./po.ts"),
} satisfies { readonly [name: string]: () => Promise<Format> };

type FormatName = keyof typeof formats;

const EXTENSIONS: { readonly [extension: string]: FormatName } = {
  ".xlsx": "xlsx",
  ".csv": "csv",
  ".xlf": "xlf",
  ".xliff": "xlf",
  ".po": "po",
};

/** How the names of files for translators end. */
export const tableEndings: readonly string[] = Object.keys(EXTENSIONS);

/** The name's ending decides the format of a file to write. */
export function formatOfName(file: string): FormatName {
  const format = EXTENSIONS[extname(file).toLowerCase()];
  if (format === undefined) {
    throw new UserError(say((words) => words.unknownEnding(file, tableEndings.join(", "))));
  }
  return format;
}

/**
 * @param delimiter - what separates the columns of a CSV file, by default a comma
 * @throws UserError if the name has no known ending.
 */
export async function writeTable(
  table: TranslationTable,
  file: string,
  delimiter?: DelimiterName,
): Promise<Uint8Array> {
  const format = await formats[formatOfName(file)]();
  return format.writeTable(table, delimiter);
}

/**
 * Reads a file that came back. Its bytes tell the format.
 *
 * @throws UserError if it cannot be read, with what to do.
 */
export async function readTable(bytes: Uint8Array, file: string): Promise<ReceivedTable> {
  if (bytes.length === 0) throw unreadable(file, ({ empty }) => empty);
  const format = await formats[formatOfBytes(bytes)]();
  return format.readTable(bytes, file);
}

/** How much of a file shows its format, in bytes. */
const SAMPLE = 4096;

function formatOfBytes(bytes: Uint8Array): FormatName {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, SAMPLE)).replaceAll("\0", "");
  if (start.startsWith("PK") || start.startsWith("\u00d0\u00cf\u0011\u00e0")) return "xlsx";
  if (/^(?:ï»¿|[ÿþ]{2})?\s*</.test(start)) return "xlf";
  return /^(?:ï»¿|[ÿþ]{2})?(?:[ \t]*#.*\s+|\s+)*(?:msgid|msgctxt)\s/.test(start) ? "po" : "csv";
}
