import { fr as editor } from "../../../core/i18n/editor/fr.ts";
import { fr as documents } from "../../../core/i18n/problems/documents/fr.ts";
import { fr as filling } from "../../../core/i18n/problems/filling/fr.ts";
import { fr as source } from "../../../core/i18n/problems/source/fr.ts";
import { addWords } from "../../kit/words/addWords.ts";

addWords("fr", { editor, source, documents, problems: { source, filling, documents } });
