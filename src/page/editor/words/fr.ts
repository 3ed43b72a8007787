import { fr as editor } from "../../../core/i18n/editor/fr.ts";
import { fr as documents } from "../../../core/i18n/problems/documents/fr.ts";
import { fr as problems } from "../../../core/i18n/problems/fr.ts";
import { addWords } from "../../kit/words/addWords.ts";

addWords("fr", { editor, problems: { ...problems, documents } });
