import type { ProblemWords } from "./ProblemWords.ts";
import { de as source } from "./source/de.ts";

export const de: ProblemWords = { source };
