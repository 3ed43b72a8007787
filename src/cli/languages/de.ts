import { de as findings } from "../../core/i18n/findings/de.ts";
import { de as terminal } from "../../core/i18n/terminal/de/index.ts";
import type { UiWords } from "./UiWords.ts";

export const de: UiWords = { terminal, findings };
