import { messageOf } from "../../core/i18n/findings/FindingMessages.ts";
import { findingMessagesIn } from "../../core/i18n/findings/index.ts";
import { pageMessagesIn } from "../../core/i18n/page/index.ts";
import { withoutCode } from "../../core/text/withoutCode.ts";
import type { CardFinding } from "./CardFinding.ts";

/** What a rule found, in the reader's language, as a sentence. */
export function sayFinding({ note }: CardFinding, language: string): string {
  return asSentence(withoutCode(messageOf(note, findingMessagesIn(language))));
}

/** The same for the reader of a kit, whose page has a box for values under a name of its own. */
export function sayFindingInKit(finding: CardFinding, language: string): string {
  const { params } = finding.note;
  return "within" in params && params.within !== undefined
    ? pageMessagesIn(language).stillBlank(params.within, params.written)
    : sayFinding(finding, language);
}

/** A message with a capital; a file or an address that it begins with stays as it is. */
export function asSentence(message: string): string {
  return /^\S+[./]\S/.test(message) ? message : message.charAt(0).toUpperCase() + message.slice(1);
}
