import { Sentence } from "../Sentence.ts";
import { en } from "./en.ts";
import type { FillingWords } from "./FillingWords.ts";

/** A sentence on placeholders and what fills them. */
export function say(word: (words: FillingWords) => string): Sentence {
  return new Sentence(word(en), ({ filling }) => word(filling));
}
