import { nl as findings } from "../../core/i18n/findings/nl.ts";
import { nl as terminal } from "../../core/i18n/terminal/nl/index.ts";
import type { UiWords } from "./UiWords.ts";

export const nl: UiWords = { terminal, findings };
