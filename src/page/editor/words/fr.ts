import { fr as editor } from "../../../core/i18n/editor/fr.ts";
import { addWords } from "../../kit/words/addWords.ts";

addWords("fr", { editor });
