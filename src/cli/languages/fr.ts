import { fr as findings } from "../../core/i18n/findings/fr.ts";
import { fr as problems } from "../../core/i18n/problems/fr.ts";
import { fr as terminal } from "../../core/i18n/terminal/fr/index.ts";
import { uiWords } from "./UiWords.ts";

export const fr = uiWords(terminal, findings, problems, () =>
  import("../../core/i18n/problems/documents/fr.ts").then(({ fr: documents }) => documents),
);
