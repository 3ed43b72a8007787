import { fr as filling } from "./filling/fr.ts";
import type { ProblemWords } from "./ProblemWords.ts";
import { fr as source } from "./source/fr.ts";
import { fr as writing } from "./writing/fr.ts";

export const fr: ProblemWords = { source, writing, filling };
