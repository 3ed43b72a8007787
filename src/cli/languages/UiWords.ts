import type { FindingMessages } from "../../core/i18n/findings/FindingMessages.ts";
import type { DocumentWords } from "../../core/i18n/problems/documents/DocumentWords.ts";
import type { ProblemWords } from "../../core/i18n/problems/ProblemWords.ts";
import { wordIn } from "../../core/i18n/problems/Sentence.ts";
import type { TerminalMessages } from "../../core/i18n/terminal/TerminalMessages.ts";

/** All that the program says in a language other than English, which a call loads as one file. */
export interface UiWords {
  readonly terminal: TerminalMessages;
  readonly findings: FindingMessages;
  readonly problems: ProblemWords;
  /** Loads what is said of other people's documents, for the commands that read them. */
  readonly documents: () => Promise<DocumentWords>;
}

/** Puts the words of a language together. That a file is no campaign is said in the words of problems. */
export function uiWords(
  terminal: TerminalMessages,
  findings: FindingMessages,
  problems: ProblemWords,
  documents: () => Promise<DocumentWords>,
): UiWords {
  const campaignFile: FindingMessages["campaign-file"] = ({ message }) => wordIn(message, problems);
  return { terminal, findings: { ...findings, "campaign-file": campaignFile }, problems, documents };
}
