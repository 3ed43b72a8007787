import type { Language } from "../../core/campaign/Campaign.ts";
import type { Platform } from "../../core/platform/Platform.ts";

/** What names a card of the page among the others. */
export function cardKey(post: string, platform: Platform, language: Language): string {
  return `${post}/${platform.id}/${language}`;
}
