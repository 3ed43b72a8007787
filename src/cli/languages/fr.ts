import { fr as findings } from "../../core/i18n/findings/fr.ts";
import { fr as terminal } from "../../core/i18n/terminal/fr/index.ts";
import type { UiWords } from "./UiWords.ts";

export const fr: UiWords = { terminal, findings };
