import { en as kit } from "../../../core/i18n/en.ts";
import { en as findings } from "../../../core/i18n/findings/en.ts";
import { en as page } from "../../../core/i18n/page/en.ts";
import { en as filling } from "../../../core/i18n/problems/filling/en.ts";
import { addWords } from "./addWords.ts";

addWords("en", { kit, findings, page, filling });
