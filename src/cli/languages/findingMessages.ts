import { en } from "../../core/i18n/findings/en.ts";
import type { FindingMessages } from "../../core/i18n/findings/FindingMessages.ts";
import { words } from "./say.ts";

/** The sentences of findings in the language of this call. */
export function findingMessages(): FindingMessages {
  return words?.findings ?? en;
}
