import { checkShape } from "../../../core/campaign/edit/checkShape.ts";
import type { ProblemWords } from "../../../core/i18n/problems/ProblemWords.ts";
import { YamlSource } from "../../../core/source/yaml/YamlSource.ts";
import { decodeWindows1252 } from "../../../core/text/windows1252.ts";
import type { Draft } from "../../../exchange/Draft.ts";
import { readMarkdown } from "../../../exchange/read/markdown.ts";
import { readText } from "../../../exchange/read/text.ts";
import { type RecogniseOptions, recognise } from "../../../exchange/recognise/recognise.ts";
import { campaignYaml } from "../../../exchange/write/campaignYaml.ts";

/** A campaign that somebody opened. */
export interface ReadCampaign {
  /** The name of its file. */
  readonly name: string;
  readonly text: string;
  /** What was made of the text of a toolkit; undefined if the file was a campaign already. */
  readonly imported: Draft | undefined;
}

/** The largest file that is read, in bytes: the largest campaign. */
const LARGEST = 1024 * 1024;

/**
 * The campaign of a file: as it is, or made of the text of a toolkit.
 *
 * @param words - those of the comments in the campaign of a toolkit
 * @throws UserError with everything that is wrong; `Unreadable` for another kind of file.
 */
export async function readCampaignFile(
  file: File,
  options: Pick<RecogniseOptions, "platforms" | "today">,
  words?: ProblemWords,
): Promise<ReadCampaign> {
  const { name } = file;
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (file.size > LARGEST) throw new Unreadable("too-large");
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/^ya?ml$/.test(ending)) {
    const text = decode(bytes);
    checkShape(new YamlSource(text, name));
    return { name, text, imported: undefined };
  }
  if (!/^(?:txt|text|md|markdown)$/.test(ending)) throw new Unreadable("other-kind");
  const read = ending.startsWith("m") ? readMarkdown : readText;
  const draft = recognise([{ document: read(bytes, name) }], options);
  if (draft.posts.length === 0) throw new Unreadable("no-posts");
  return {
    name: `${name.slice(0, -ending.length)}yaml`,
    text: campaignYaml(draft, [name], words),
    imported: draft,
  };
}

/** Why a file was not opened, to be said in the reader's language. */
export class Unreadable extends Error {
  readonly why: "too-large" | "other-kind" | "no-posts";

  constructor(why: Unreadable["why"]) {
    super(why);
    this.why = why;
  }
}

/** The text of a campaign's file, with its line ends as they are. Old editors write Windows-1252. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (bytes.includes(0)) throw new Unreadable("other-kind");
    if (error instanceof TypeError) return decodeWindows1252(bytes);
    throw error;
  }
}
