import { hashtagsOf, listedHashtags } from "./textParts.ts";

/** What says that a hashtag is not to be used. */
const BANNED =
  /(?<!\p{L})(?:not?|never|don[’']?t|avoid(?:ed|ing)?|banned|forbidden|instead of|no longer|niet|geen|nooit|vermijd(?:en)?|verboden|niet meer|in plaats van|ne|pas|jamais|évite[rz]|interdit(?:e|s|es)?|au lieu d[eu]?|nicht|kein(?:e|en)?|niemals|vermeiden|verboten|statt|anstatt)(?!\p{L})/iu;

export interface HashtagList {
  readonly tags: readonly string[];
  /** What the list says beside them, such as a hashtag that is not to be used: a remark each. */
  readonly remarks: readonly string[];
}

/** Reads a list of hashtags. Those that it warns of are none of them: `#GiveBlood (#BloodHero is banned!)`. */
export function readHashtagList(text: string): HashtagList {
  const parts = text.match(/\([^()\n]*\)|\[[^[\]\n]*\]|[^([\n;.!]+[;.!]?|[^\n]/gu) ?? [];
  const remarks = parts.filter((part) => isRemark(part)).map((part) => part.trim());
  const listed = parts.filter((part) => !isRemark(part)).join(" ");
  return { tags: listedHashtags(listed), remarks };
}

/** Whether a part of a list warns of its hashtags, or is a sentence beside them. */
function isRemark(part: string): boolean {
  const words = part.replace(/#[\p{L}\p{N}_]+/gu, " ").match(/\p{L}{2,}/gu) ?? [];
  if (hashtagsOf(part).length > 0) return BANNED.test(part.replace(/#[\p{L}\p{N}_]+/gu, " "));
  return words.length > 2 && part.includes(" ");
}
