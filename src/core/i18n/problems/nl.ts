import type { ProblemWords } from "./ProblemWords.ts";
import { nl as source } from "./source/nl.ts";

export const nl: ProblemWords = { source };
