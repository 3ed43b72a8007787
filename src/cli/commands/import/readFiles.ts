import { buffer } from "node:stream/consumers";
import { UserError } from "../../../core/source/UserError.ts";
import type { ImportFile } from "../../../exchange/importCampaign.ts";
import { LARGEST_IMPORT } from "../../../exchange/read/limits.ts";
import { readFile } from "../../../files/readFile.ts";

/** A file that an option names, with what it says of all its texts: `fr=fr.docx`. */
export interface NamedFile {
  readonly name: string;
  readonly file: string;
}

export interface FilesOfCall {
  readonly files: readonly string[];
  /** Those of one language; without a file, the language of `files`. */
  readonly languages: readonly NamedFile[];
  readonly platforms: readonly NamedFile[];
}

/**
 * Reads the files of a call, in its order; `-` is standard input.
 *
 * @throws UserError if there is none, or one cannot be read.
 */
export async function readFiles({ files, languages, platforms }: FilesOfCall): Promise<ImportFile[]> {
  const language = languages.find(({ file }) => file === "")?.name;
  const named: readonly Omit<ImportFile, "bytes">[] = [
    ...files.map((file) => ({ file, language })),
    ...languages.filter(({ file }) => file !== "").map(({ name, file }) => ({ file, language: name })),
    ...platforms.map(({ name, file }) => ({ file, platform: name, language })),
  ];
  if (named.length === 0) throw new UserError("name a file to import, or - for standard input");
  const read: ImportFile[] = [];
  for (const one of named) {
    if (one.file === "-") read.push({ ...one, file: "standard input", bytes: await standardInput() });
    else read.push({ ...one, bytes: readFile(one.file, LARGEST_IMPORT) });
  }
  return read;
}

async function standardInput(): Promise<Uint8Array> {
  let size = 0;
  async function* limited() {
    for await (const chunk of process.stdin) {
      size += chunk.length;
      if (size > LARGEST_IMPORT) {
        throw new UserError(
          `cannot read standard input: it is larger than ${LARGEST_IMPORT / 1024 / 1024} MB, the maximum`,
        );
      }
      yield chunk;
    }
  }
  return buffer(limited());
}
