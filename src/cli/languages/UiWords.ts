import type { FindingMessages } from "../../core/i18n/findings/FindingMessages.ts";
import type { TerminalMessages } from "../../core/i18n/terminal/TerminalMessages.ts";

/** All that the program says in a language other than English, which a call loads as one file. */
export interface UiWords {
  readonly terminal: TerminalMessages;
  readonly findings: FindingMessages;
}
