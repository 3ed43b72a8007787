import { de as filling } from "./filling/de.ts";
import type { ProblemWords } from "./ProblemWords.ts";
import { de as source } from "./source/de.ts";
import { de as writing } from "./writing/de.ts";

export const de: ProblemWords = { source, writing, filling };
