import type { EditorMessages } from "../../../core/i18n/editor/EditorMessages.ts";
import type { FindingMessages } from "../../../core/i18n/findings/FindingMessages.ts";
import type { Messages } from "../../../core/i18n/Messages.ts";
import type { PageMessages } from "../../../core/i18n/page/PageMessages.ts";
import type { DocumentWords } from "../../../core/i18n/problems/documents/DocumentWords.ts";
import type { FillingWords } from "../../../core/i18n/problems/filling/FillingWords.ts";
import type { ProblemWords } from "../../../core/i18n/problems/ProblemWords.ts";
import type { SourceWords } from "../../../core/i18n/problems/source/SourceWords.ts";

/** All that pages say in one language; a kit's page has none of the last four. */
interface Words {
  readonly kit: Messages;
  readonly findings: FindingMessages;
  readonly page: PageMessages;
  readonly filling: FillingWords;
  readonly editor: EditorMessages;
  readonly source: SourceWords;
  readonly documents: DocumentWords;
  /** English has none: sentences are English before they are anything else. */
  readonly problems: ProblemWords;
}

declare global {
  /** What the page says, by language; the programs of pages are bundled so that they look here. */
  var words: { readonly [language: string]: Partial<Words> } | undefined;
}

/** Makes the page speak a language. The first one also stands in for English, the last resort, until that is added. */
export function addWords(language: string, own: Partial<Words>): void {
  const before = globalThis.words ?? {};
  const whole = { ...before[language], ...own };
  const standIn = before.en === before[language] ? whole : before.en;
  globalThis.words = { ...before, en: standIn ?? whole, [language]: whole };
}
