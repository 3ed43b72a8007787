import { en as editor } from "../../../core/i18n/editor/en.ts";
import { en as documents } from "../../../core/i18n/problems/documents/en.ts";
import { en as source } from "../../../core/i18n/problems/source/en.ts";
import { addWords } from "../../kit/words/addWords.ts";

addWords("en", { editor, source, documents });
