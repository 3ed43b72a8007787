import type { FindingMessages } from "../../core/i18n/findings/FindingMessages.ts";
import type { ProblemWords } from "../../core/i18n/problems/ProblemWords.ts";
import { wordIn } from "../../core/i18n/problems/Sentence.ts";
import type { TerminalMessages } from "../../core/i18n/terminal/TerminalMessages.ts";

/** All that the program says in a language other than English, which a call loads as one file. */
export interface UiWords {
  readonly terminal: TerminalMessages;
  readonly findings: FindingMessages;
  readonly problems: ProblemWords;
}

/** Puts the words of a language together. That a file is no campaign is said in the words of problems. */
export function uiWords(
  terminal: TerminalMessages,
  findings: FindingMessages,
  problems: ProblemWords,
): UiWords {
  const campaignFile: FindingMessages["campaign-file"] = ({ message }) => wordIn(message, problems);
  return { terminal, findings: { ...findings, "campaign-file": campaignFile }, problems };
}
