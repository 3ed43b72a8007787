import type { ImportDocument } from "../ImportDocument.ts";
import { readKitBlocks } from "./kit/kitBlocks.ts";
import { otherFile } from "./otherFiles.ts";
import { type Reason, unreadable } from "./unreadable.ts";

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
  if (bytes.length === 0) throw unreadable(file, ({ empty }) => empty);
  const read = await readers[await formatOf(bytes, file)]();
  return [await read(bytes, file)].flat().map(readKitBlocks);
}

/** How files begin that cannot be imported, and how to get at their text. */
const REFUSED: readonly (readonly [begins: string, why: Reason])[] = [
  ["%PDF", ({ pdf }) => pdf],
  ["{\\rtf", ({ rtf }) => rtf],
  ["BEGIN:VC", ({ calendar }) => calendar],
];

/** Word and Excel keep old and encrypted files in the same container. */
const OLE = "\u00d0\u00cf\u0011\u00e0";

const PASTE: Reason = ({ paste }) => paste;
const SAVE_TEXT: Reason = ({ saveAs }) => saveAs("docx");
const SAVE_TABLE: Reason = ({ saveAs }) => saveAs("xlsx");

/** Endings of files that hold no plain text, and how to get at it. */
const NO_TEXTS: { readonly [extension: string]: Reason } = {
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
  const refused = REFUSED.find(([begins]) => start.startsWith(begins))?.[1];
  if (refused !== undefined) throw unreadable(file, refused);
  if (start.startsWith(OLE)) throw unreadable(file, describeOle(bytes, extension));
  const other = otherFile(bytes);
  if (other !== undefined) throw unreadable(file, ({ others }) => others[other]);
  if (start.startsWith("PK")) {
    const { formatOfZip } = await import("./zip.ts");
    return formatOfZip(bytes, file);
  }
  if (extension === "docx" || extension === "xlsx")
    throw unreadable(file, ({ misnamed }) => misnamed(extension));
  if (/^(?:<!doctype html|<html|<\?xml)/i.test(new TextDecoder().decode(bytes.subarray(0, 300)).trim()))
    throw unreadable(file, ({ webPage }) => webPage);
  if (extension === "eml" || isRawMail(bytes)) throw unreadable(file, ({ rawMail }) => rawMail);
  if (/^ya?ml$/.test(extension)) throw unreadable(file, ({ isCampaign }) => isCampaign(extension));
  const advice = NO_TEXTS[extension];
  if (advice !== undefined)
    throw unreadable(file, (words) => words.damagedOrMisnamed(extension, advice(words)));
  return EXTENSIONS[extension] ?? (looksLikeTable(bytes) ? "csv" : "text");
}

/** Whether a text begins with the headers of an e-mail as it is sent: with those that no mail program shows. */
function isRawMail(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 20_000)).replace(/\r\n?/g, "\n");
  const [head = ""] =
    /^\s*(?:From .*\n)?(?:[A-Za-z][\w-]*:(?:[ \t].*)?\n(?:[ \t]+\S.*\n)*){2,}/.exec(start) ?? [];
  return /^(?:MIME-Version|Content-Type|Content-Transfer-Encoding|Message-ID|Received|DKIM-Signature):/im.test(
    head,
  );
}

function describeOle(bytes: Uint8Array, extension: string): Reason {
  const text = new TextDecoder("latin1").decode(bytes).replaceAll("\0", "");
  if (text.includes("EncryptedPackage")) return ({ locked }) => locked;
  const isExcel = extension === "xls" || text.includes("Workbook");
  return ({ oldExcel, oldWord }) => (isExcel ? oldExcel : oldWord);
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
