import { inflateRawSync } from "node:zlib";
import type { UserError } from "../../core/source/UserError.ts";
import { type Reason, unreadable } from "./unreadable.ts";

/** How much a document may unpack to, pictures aside, which are never unpacked: a calendar of 25,000 rows has 10 MB. In bytes. */
const LARGEST_UNPACKED = 25 * 1024 * 1024;
/** The same for a Word document, which is held as a tree of 80 times its size. A toolkit of 50 pages has half a megabyte. */
const LARGEST_DOCX = 3 * 1024 * 1024;
const MOST_ENTRIES = 5000;

/** Signatures and lengths of a zip's records. Source: PKWARE, APPNOTE.TXT, 4.3. */
const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };

interface ZipEntry {
  readonly name: string;
  readonly isStored: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * Tells a Word document from a spreadsheet, and makes sure that unpacking it is safe: what its directory declares is small, and its
 * entries hold no more than that.
 *
 * @throws UserError if it is neither, broken, encrypted, or too large.
 */
export function formatOfZip(bytes: Uint8Array, file: string): "docx" | "xlsx" {
  const refuse = (why: Reason) => unreadable(file, why);
  const entries = readDirectory(bytes, refuse);
  const names = new Set(entries.map(({ name }) => name));
  const format = names.has("word/document.xml") ? "docx" : names.has("xl/workbook.xml") ? "xlsx" : undefined;
  if (names.has("xl/workbook.bin")) throw refuse(({ binaryExcel }) => binaryExcel);
  if (names.has("ppt/presentation.xml")) throw refuse(({ presentation }) => presentation);
  if (names.has("content.xml")) throw refuse(({ libreOffice }) => libreOffice);
  if (format === undefined) throw refuse(({ otherZip }) => otherZip);
  if (names.has("xl/vbaProject.bin") || names.has("word/vbaProject.bin")) {
    throw refuse(({ macros }) => macros(format));
  }
  const parts = entries.filter(({ name }) => !/^(?:word|xl)\/(?:media|embeddings|fonts)\//.test(name));
  const size = parts.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const largest = format === "docx" ? LARGEST_DOCX : LARGEST_UNPACKED;
  if (size > largest) {
    throw refuse(({ unpacksTo }) => unpacksTo(Math.ceil(size / 1024 / 1024), largest / 1024 / 1024));
  }
  for (const entry of parts) verify(bytes, entry, refuse);
  return format;
}

type Refuse = (why: Reason) => UserError;

const BROKEN: Reason = ({ damaged }) => damaged;

function readDirectory(bytes: Uint8Array, refuse: Refuse): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END.length;
  const first = Math.max(0, end - END.longestComment);
  while (end >= first && view.getUint32(end, true) !== END.signature) end--;
  if (end < first) throw refuse(BROKEN);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw refuse(({ tooManyFiles }) => tooManyFiles(count));
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL.length > bytes.length || view.getUint32(at, true) !== CENTRAL.signature)
      throw refuse(BROKEN);
    const nameLength = view.getUint16(at + 28, true);
    if ((view.getUint16(at + 8, true) & 1) === 1) throw refuse(({ lockedZip }) => lockedZip);
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) throw refuse(BROKEN);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + CENTRAL.length, at + CENTRAL.length + nameLength)),
      isStored: method === 0,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += CENTRAL.length + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** @throws UserError if an entry is not where the directory says, cannot be unpacked, or holds more than it declares. */
function verify(bytes: Uint8Array, { isStored, packed, unpacked, offset }: ZipEntry, refuse: Refuse): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL.length > bytes.length || view.getUint32(offset, true) !== LOCAL.signature)
    throw refuse(BROKEN);
  const start = offset + LOCAL.length + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw refuse(BROKEN);
  if (isStored || unpacked === 0) return;
  let size: number;
  try {
    size = inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: unpacked }).length;
  } catch {
    throw refuse(BROKEN);
  }
  if (size !== unpacked) throw refuse(BROKEN);
}
