import { fr as findings } from "../../../core/i18n/findings/fr.ts";
import { fr as kit } from "../../../core/i18n/fr.ts";
import { fr as page } from "../../../core/i18n/page/fr.ts";
import { fr as filling } from "../../../core/i18n/problems/filling/fr.ts";
import { addWords } from "./addWords.ts";

addWords("fr", { kit, findings, page, filling });
