import { fileURLToPath } from "node:url";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { checkCampaign, mistakesIn } from "../../checkCampaign.ts";
import type { Calendar } from "../../core/campaign/dates.ts";
import { readCatalogue } from "../../core/campaign/readHashtags.ts";
import { validateHashtags } from "../../core/campaign/validateCampaign.ts";
import type { Finding } from "../../core/check/Finding.ts";
import type { CountWords } from "../../core/i18n/counts/describeCount.ts";
import type { FindingMessages } from "../../core/i18n/findings/FindingMessages.ts";
import { say } from "../../core/i18n/problems/source/say.ts";
import type { TerminalMessages } from "../../core/i18n/terminal/TerminalMessages.ts";
import { buildKit, type Kit } from "../../core/kit/buildKit.ts";
import { readPlatforms } from "../../core/platform/readPlatforms.ts";
import { validatePlatforms } from "../../core/platform/validatePlatforms.ts";
import type { EditableSource } from "../../core/source/Source.ts";
import { UserError } from "../../core/source/UserError.ts";
import { type LoadContext, loadParsedCampaign } from "../../files/loadCampaign.ts";
import { parseSource, validateSource } from "../../files/loadSource.ts";
import { LARGEST_FILE } from "../../files/readFile.ts";
import { type FileKind, fileKind } from "./fileKind.ts";

/** What the server checks with. */
export interface LspContext extends LoadContext {
  /** What dates are counted from, at the time of a check. */
  readonly calendar: () => Calendar;
  /** The words that the editor shows. */
  readonly words: LspWords;
}

/** What the server says, in the language of the call that started it. */
export type LspWords = TerminalMessages["lsp"] & {
  readonly findings: FindingMessages;
  readonly counts: CountWords;
};

/** What is known of a document at one of its versions. */
export interface Analysis {
  readonly version: number;
  /** Undefined if the document is none of ours. */
  readonly kind: FileKind | undefined;
  readonly findings: readonly Finding[];
  /** Undefined unless it is a campaign without mistakes. */
  readonly kit: Kit | undefined;
  /** Undefined if its YAML is broken. */
  readonly source: EditableSource | undefined;
}

/** Checks a document as `bluehart check` does, with the text that the editor has. */
export async function analyse(document: TextDocument, context: LspContext): Promise<Analysis> {
  const file = pathOf(document);
  const text = document.getText();
  const kind = fileKind(text, file);
  const { version } = document;
  const nothing = { version, kind, findings: [], kit: undefined, source: undefined };
  if (kind === undefined) return nothing;
  try {
    if (Buffer.byteLength(text) > LARGEST_FILE) {
      throw new UserError(say((words) => words.tooLarge(LARGEST_FILE / 1024 / 1024)));
    }
    const source = await parseSource(text, file);
    if (kind === "campaign") {
      const checked = await checkCampaign(file, async () =>
        buildKit(await loadParsedCampaign(source, context), context.platforms, {
          calendar: context.calendar(),
        }),
      );
      return { version, kind, source, kit: checked.kit, findings: checked.findings };
    }
    try {
      await readList(kind, source, context);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { ...nothing, source, findings: mistakesIn(error, file) };
    }
    return { ...nothing, source };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...nothing, findings: mistakesIn(error, file) };
  }
}

/** @throws UserError with every mistake in a list of hashtags or of platforms. */
async function readList(
  kind: "hashtags" | "platforms",
  source: EditableSource,
  { platforms }: LspContext,
): Promise<void> {
  if (kind === "platforms") {
    const valid = await validateSource(source, async (parsed) => validatePlatforms(parsed));
    readPlatforms(valid.value, valid);
  } else {
    const valid = await validateSource(source, async (parsed) => validateHashtags(parsed, { platforms }));
    readCatalogue(valid.value, valid, platforms);
  }
}

/** The path of a document's file. One that was never saved has its address for a name. */
export function pathOf({ uri }: TextDocument): string {
  if (!uri.startsWith("file:")) return uri;
  try {
    return fileURLToPath(uri);
  } catch {
    return uri;
  }
}
