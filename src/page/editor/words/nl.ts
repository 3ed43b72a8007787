import { nl as editor } from "../../../core/i18n/editor/nl.ts";
import { nl as documents } from "../../../core/i18n/problems/documents/nl.ts";
import { nl as problems } from "../../../core/i18n/problems/nl.ts";
import { addWords } from "../../kit/words/addWords.ts";

addWords("nl", { editor, problems: { ...problems, documents } });
