import { de as kit } from "../../../core/i18n/de.ts";
import { de as findings } from "../../../core/i18n/findings/de.ts";
import { de as page } from "../../../core/i18n/page/de.ts";
import { de as filling } from "../../../core/i18n/problems/filling/de.ts";
import { addWords } from "./addWords.ts";

addWords("de", { kit, findings, page, filling });
