import { Sentence } from "../Sentence.ts";
import { en as source } from "../source/en.ts";
import type { SourceWords } from "../source/SourceWords.ts";
import { en } from "./en.ts";
import type { WritingWords } from "./WritingWords.ts";

/** A sentence on what cannot be written, copied, opened or served; why the system refused is among the words of files. */
export function say(word: (words: WritingWords, source: SourceWords) => string): Sentence {
  return new Sentence(word(en, source), (words) => word(words.writing ?? en, words.source));
}
