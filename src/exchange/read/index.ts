import { UserError } from "../../core/source/UserError.ts";
import type { ImportDocument } from "../ImportDocument.ts";
import { readKitBlocks } from "./kit/kitBlocks.ts";
import { otherFile } from "./otherFiles.ts";

type Reader = (
  bytes: Uint8Array,
  file: string,
) => ImportDocument | readonly ImportDocument[] | Promise<ImportDocument>;

/** The readers by format, each loaded when a file needs it. */
const readers = {
  markdown: async () => (await import("./markdown.ts")).readMarkdown,
  text: async () => (await import("./text.ts")).readText,
  json: async () => (await import("./kit/kitJson.ts")).readKitJson,
  csv: async () => (await import("./csv.ts")).readCsv,
  docx: async () => (await import("./docx.ts")).readDocx,
  xlsx: async () => (await import("./xlsx.ts")).readXlsx,
} satisfies { readonly [format: string]: () => Promise<Reader> };

type Format = keyof typeof readers;

const EXTENSIONS: { readonly [extension: string]: Format } = {
  md: "markdown",
  markdown: "markdown",
  txt: "text",
  text: "text",
  json: "json",
  csv: "csv",
  tsv: "csv",
  tab: "csv",
};

/** Whether a file can be imported, going by its name. */
export function isImportable(file: string): boolean {
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  return extension in EXTENSIONS || ["docx", "xlsx"].includes(extension);
}

/**
 * Reads a file of any format that bluehart imports, which may hold a document for each language. Its bytes tell the format of documents and spreadsheets, its name that of texts.
 *
 * @throws UserError if it cannot be imported, with what to do.
 */
export async function readImport(bytes: Uint8Array, file: string): Promise<ImportDocument[]> {
  if (bytes.length === 0) throw new UserError(`cannot read ${file}: it is empty`);
  const read = await readers[await formatOf(bytes, file)]();
  return [await read(bytes, file)].flat().map(readKitBlocks);
}

/** How files begin that cannot be imported, and how to get at their text. */
const REFUSED: readonly (readonly [begins: string, why: string])[] = [
  [
    "%PDF",
    "it is a PDF, whose paragraphs and columns cannot be told for certain; open it, select all, copy, paste into a text file and import that, or ask its author for the Word document",
  ],
  ["{\\rtf", "it is RTF; open it in Word or LibreOffice and save it as .docx"],
  [
    "BEGIN:VC",
    "it is a calendar; export the posts as CSV, or of a bluehart campaign the kit as kit.csv or kit.json",
  ],
  ["\u00d0\u00cf\u0011\u00e0", ""],
];

const PASTE = "open it, select all, copy, paste into a text file and import that";
const SAVE_TEXT = "open it and save it as .docx";
const SAVE_TABLE = "open it and save it as .xlsx";

/** Endings of files that hold no plain text, and how to get at it. */
const NO_TEXTS: { readonly [extension: string]: string } = {
  pdf: PASTE,
  odt: SAVE_TEXT,
  doc: SAVE_TEXT,
  rtf: SAVE_TEXT,
  pages: SAVE_TEXT,
  ods: SAVE_TABLE,
  xls: SAVE_TABLE,
  xlsb: SAVE_TABLE,
  numbers: SAVE_TABLE,
  odp: PASTE,
  ppt: PASTE,
  pptx: PASTE,
  msg: PASTE,
};

async function formatOf(bytes: Uint8Array, file: string): Promise<Format> {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  const refused = REFUSED.find(([begins]) => start.startsWith(begins));
  if (refused !== undefined)
    throw new UserError(`cannot read ${file}: ${refused[1] || describeOle(bytes, extension)}`);
  const other = otherFile(bytes);
  if (other !== undefined) throw new UserError(`cannot read ${file}: it is ${other}`);
  if (start.startsWith("PK")) {
    const { formatOfZip } = await import("./zip.ts");
    return formatOfZip(bytes, file);
  }
  if (extension === "docx" || extension === "xlsx") {
    throw new UserError(
      `cannot read ${file}: it is no .${extension} file, although it is called one; open it and save it as .${extension}`,
    );
  }
  if (/^(?:<!doctype html|<html|<\?xml)/i.test(new TextDecoder().decode(bytes.subarray(0, 300)).trim())) {
    throw new UserError(
      `cannot read ${file}: it is a web page; open it, select all, copy, paste into a text file and import that. Of a bluehart kit, import kit.csv or kit.json`,
    );
  }
  if (/^ya?ml$/.test(extension))
    throw new UserError(
      `cannot read ${file}: a .${extension} file is a campaign already; see bluehart check`,
    );
  const advice = NO_TEXTS[extension];
  if (advice !== undefined)
    throw new UserError(
      `cannot read ${file}: it is damaged, or no .${extension} file although it is called one; ${advice}`,
    );
  return EXTENSIONS[extension] ?? (looksLikeTable(bytes) ? "csv" : "text");
}

/** Word and Excel keep old and encrypted files in the same container. */
function describeOle(bytes: Uint8Array, extension: string): string {
  const text = new TextDecoder("latin1").decode(bytes).replaceAll("\0", "");
  if (text.includes("EncryptedPackage"))
    return "it is protected with a password; open it, remove the password, and save it";
  const target = extension === "xls" || text.includes("Workbook") ? "xlsx" : "docx";
  const old = target === "xlsx" ? "an old Excel file (.xls)" : "an old Word file (.doc)";
  return `it is ${old}; open it in ${target === "xlsx" ? "Excel" : "Word"} or LibreOffice and save it as .${target}`;
}

/** Whether most of the first lines of a text have as many delimiters. */
function looksLikeTable(bytes: Uint8Array): boolean {
  const lines = new TextDecoder()
    .decode(bytes.subarray(0, 4000))
    .split("\n")
    .slice(0, 8)
    .filter((line) => line.trim() !== "");
  if (lines.length < 2) return false;
  return [",", ";", "\t"].some((mark) => {
    const counts = lines.map((line) => line.split(mark).length - 1);
    const [first = 0] = counts;
    return first >= 2 && counts.filter((count) => count === first).length >= lines.length * 0.8;
  });
}
