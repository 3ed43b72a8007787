import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const RELATIONS = "word/_rels/document.xml.rels";
const DOCUMENT = "word/document.xml";
const PROPERTIES = "docProps/core.xml";
/** The first moment that a ZIP archive can name. */
const EARLIEST = "1980-01-01T12:00:00";

/**
 * A Word document whose bytes depend on its content alone: docx gives links random ids, and dates the file and its parts with the
 * clock.
 *
 * @param moment - the time the document says it was made at, such as 2027-01-31T12:00:00Z
 */
export function makeReproducible(document: Uint8Array, moment: string): Uint8Array {
  const parts = unzipSync(document);
  const textOf = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const relations = textOf(RELATIONS);
  const ids = [...relations.matchAll(/ Id="(rId[a-z0-9_-]{21})"/g)].map(([, id = ""]) => id);
  const numbered = new Map(ids.map((id, index) => [id, `rIdLink${index + 1}`]));
  const rename = (text: string) =>
    text.replace(/"(rId[a-z0-9_-]{21})"/g, (quoted, id: string) => {
      const name = numbered.get(id);
      return name === undefined ? quoted : `"${name}"`;
    });
  parts[RELATIONS] = strToU8(rename(relations));
  parts[DOCUMENT] = strToU8(rename(textOf(DOCUMENT)));
  parts[PROPERTIES] = strToU8(
    textOf(PROPERTIES).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${moment}`),
  );
  return zipSync(parts, { mtime: EARLIEST });
}
