import { nl as filling } from "./filling/nl.ts";
import type { ProblemWords } from "./ProblemWords.ts";
import { nl as source } from "./source/nl.ts";
import { nl as writing } from "./writing/nl.ts";

export const nl: ProblemWords = { source, writing, filling };
