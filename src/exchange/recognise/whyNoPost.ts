import type { PlainReason } from "../../core/i18n/problems/documents/DocumentWords.ts";
import { wordCount } from "./role.ts";
import { hashtagsOf, isBare, onlyHashtags } from "./textParts.ts";

/**
 * Why a text in a section of posts is none; undefined if it is one.
 *
 * @param count - how many texts the section has
 */
export function whyNoPost(text: string, count: number): PlainReason | undefined {
  if (text === "") return "labelsOnly";
  if (count > 1 && isTooShort(text)) return "tooShort";
  if (isContact(text)) return "contact";
  return isBare(text) && onlyHashtags(text) === undefined ? "addressOnly" : undefined;
}

/** Whether a text between others has hardly a word of its own: a thank-you in a chat, "Useful links" above an address. */
function isTooShort(text: string): boolean {
  return wordCount(text.replace(/https?:\S+|www\.\S+/g, "")) < 3 && hashtagsOf(text).length === 0;
}

/** Whether a text is an e-mail address with a word or two, such as "More? info@example.org". */
function isContact(text: string): boolean {
  const rest = text.replace(/(?<![^\s@])[^\s@]+@[^\s@]+\.\p{L}+/gu, "");
  return rest !== text && wordCount(rest) < 4 && hashtagsOf(rest).length === 0;
}
