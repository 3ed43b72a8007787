import { de as findings } from "../../core/i18n/findings/de.ts";
import { de as problems } from "../../core/i18n/problems/de.ts";
import { de as terminal } from "../../core/i18n/terminal/de/index.ts";
import { uiWords } from "./UiWords.ts";

export const de = uiWords(terminal, findings, problems, () =>
  import("../../core/i18n/problems/documents/de.ts").then(({ de: documents }) => documents),
);
