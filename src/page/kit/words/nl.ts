import { nl as findings } from "../../../core/i18n/findings/nl.ts";
import { nl as kit } from "../../../core/i18n/nl.ts";
import { nl as page } from "../../../core/i18n/page/nl.ts";
import { nl as filling } from "../../../core/i18n/problems/filling/nl.ts";
import { addWords } from "./addWords.ts";

addWords("nl", { kit, findings, page, filling });
