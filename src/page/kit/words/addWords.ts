import type { FindingMessages } from "../../../core/i18n/findings/FindingMessages.ts";
import type { Messages } from "../../../core/i18n/Messages.ts";
import type { PageMessages } from "../../../core/i18n/page/PageMessages.ts";

/** All that a page says in one language. */
interface Words {
  readonly kit: Messages;
  readonly findings: FindingMessages;
  readonly page: PageMessages;
}

declare global {
  /** What the page says, by language; the page's program is bundled so that it looks here. */
  var words: { readonly [language: string]: Words } | undefined;
}

/** Makes the page speak a language. The first one also stands in for English, the last resort, until that is added. */
export function addWords(language: string, own: Words): void {
  globalThis.words = { en: own, ...globalThis.words, [language]: own };
}
