import { en as editor } from "../../../core/i18n/editor/en.ts";
import { addWords } from "../../kit/words/addWords.ts";

addWords("en", { editor });
