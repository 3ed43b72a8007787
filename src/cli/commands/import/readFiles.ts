import { UserError } from "../../../core/source/UserError.ts";
import type { ImportFile } from "../../../exchange/importCampaign.ts";
import { LARGEST_IMPORT } from "../../../exchange/read/limits.ts";
import { readInput } from "../../../files/readFile.ts";
import { say } from "../../languages/say.ts";

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
  if (named.length === 0) throw new UserError(say.importing.nameFile);
  const read: ImportFile[] = [];
  for (const one of named) {
    const isInput = one.file === "-";
    const bytes = await readInput(isInput ? undefined : one.file, LARGEST_IMPORT);
    read.push({ ...one, file: isInput ? say.terminal.standardInput : one.file, isInput, bytes });
  }
  return read;
}
