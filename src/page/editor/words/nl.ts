import { nl as editor } from "../../../core/i18n/editor/nl.ts";
import { nl as documents } from "../../../core/i18n/problems/documents/nl.ts";
import { nl as filling } from "../../../core/i18n/problems/filling/nl.ts";
import { nl as source } from "../../../core/i18n/problems/source/nl.ts";
import { addWords } from "../../kit/words/addWords.ts";

addWords("nl", { editor, source, documents, problems: { source, filling, documents } });
