import type { en } from "./en.ts";

/** What is said of campaign files, in one language. English says what there is; a language that lacks any of it does not compile. */
export type SourceWords = typeof en;

/** A sentence, given the words of a language. */
export type Wording = (words: SourceWords) => string;
