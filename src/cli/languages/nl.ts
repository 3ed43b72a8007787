import { nl as findings } from "../../core/i18n/findings/nl.ts";
import { nl as problems } from "../../core/i18n/problems/nl.ts";
import { nl as terminal } from "../../core/i18n/terminal/nl/index.ts";
import { uiWords } from "./UiWords.ts";

export const nl = uiWords(terminal, findings, problems, () =>
  import("../../core/i18n/problems/documents/nl.ts").then(({ nl: documents }) => documents),
);
