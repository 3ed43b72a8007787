import { de as editor } from "../../../core/i18n/editor/de.ts";
import { de as documents } from "../../../core/i18n/problems/documents/de.ts";
import { de as filling } from "../../../core/i18n/problems/filling/de.ts";
import { de as source } from "../../../core/i18n/problems/source/de.ts";
import { addWords } from "../../kit/words/addWords.ts";

addWords("de", { editor, source, documents, problems: { source, filling, documents } });
