import { nl as editor } from "../../../core/i18n/editor/nl.ts";
import { addWords } from "../../kit/words/addWords.ts";

addWords("nl", { editor });
