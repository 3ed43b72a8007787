import type { ProblemWords } from "../core/i18n/problems/ProblemWords.ts";
import type { Draft } from "./Draft.ts";
import { readImport } from "./read/index.ts";
import { type RecogniseOptions, recognise } from "./recognise/recognise.ts";
import { campaignYaml } from "./write/campaignYaml.ts";

/** A file to import, and what the call says of all its texts. */
export interface ImportFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly language?: string | undefined;
  readonly platform?: string | undefined;
  /** Whether its name is none, because it came on standard input. */
  readonly isInput?: boolean;
}

export interface Imported {
  readonly draft: Draft;
  readonly yaml: string;
}

/**
 * Makes a campaign file of documents: reads, recognises, writes.
 *
 * @param words - those of its comments; English without them
 * @throws UserError if a file cannot be read.
 */
export async function importCampaign(
  files: readonly ImportFile[],
  options: RecogniseOptions,
  words?: ProblemWords,
): Promise<Imported> {
  const inputs = await Promise.all(
    files.map(async ({ file, bytes, language, ...said }) =>
      (await readImport(bytes, file)).map((document) => ({
        document,
        language: language ?? document.language,
        ...said,
      })),
    ),
  );
  const draft = recognise(inputs.flat(), options);
  return {
    draft,
    yaml: campaignYaml(
      draft,
      files.map(({ file }) => file),
      words,
    ),
  };
}
