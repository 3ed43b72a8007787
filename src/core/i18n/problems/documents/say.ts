import { Sentence } from "../Sentence.ts";
import { en as source } from "../source/en.ts";
import type { SourceWords } from "../source/SourceWords.ts";
import type { DocumentWords } from "./DocumentWords.ts";
import { en } from "./en.ts";

/** A sentence on other people's documents or a translator's file; that a file cannot be read is among the words of files. */
export function say(word: (words: DocumentWords, source: SourceWords) => string): Sentence {
  return new Sentence(word(en, source), (words) => word(words.documents ?? en, words.source));
}
