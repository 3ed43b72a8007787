import type { ProblemWords } from "./ProblemWords.ts";
import { fr as source } from "./source/fr.ts";

export const fr: ProblemWords = { source };
