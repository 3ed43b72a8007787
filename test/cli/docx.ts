import { inflateRawSync } from "node:zlib";

/** The files of a zip archive, by name. Source: PKWARE's APPNOTE, 4.3.12 and 4.3.7. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = archive.indexOf("PK\x01\x02"); at !== -1; at = archive.indexOf("PK\x01\x02", at + 46)) {
    const name = archive.toString("utf8", at + 46, at + 46 + archive.readUInt16LE(at + 28));
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    files.set(name, archive.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content));
  }
  return files;
}

/** The paragraphs of a Word document, as XML. */
export function paragraphsOf(archive: Buffer): string[] {
  const document = unzip(archive).get("word/document.xml")?.toString() ?? "";
  return document.match(/<w:p>.*?<\/w:p>/gs) ?? [];
}

/** What a piece of WordprocessingML says. */
export function textOf(xml: string): string {
  return xml.replace(/<w:br\/>/g, "\n").replace(/<[^>]*>/g, "");
}

/** What a Word document says, a paragraph a line. */
export function wordsOf(archive: Buffer): string {
  return paragraphsOf(archive).map(textOf).join("\n");
}
