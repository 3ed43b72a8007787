import { de as editor } from "../../../core/i18n/editor/de.ts";
import { de as problems } from "../../../core/i18n/problems/de.ts";
import { de as documents } from "../../../core/i18n/problems/documents/de.ts";
import { addWords } from "../../kit/words/addWords.ts";

addWords("de", { editor, problems: { ...problems, documents } });
