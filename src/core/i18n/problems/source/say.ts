import { Sentence } from "../Sentence.ts";
import { en } from "./en.ts";
import type { Wording } from "./SourceWords.ts";

/** A sentence on a campaign file. */
export function say(word: Wording): Sentence {
  return new Sentence(word(en), ({ source }) => word(source));
}
