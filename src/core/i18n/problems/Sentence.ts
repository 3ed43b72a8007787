import type { ProblemWords } from "./ProblemWords.ts";

/** A sentence that is worded once it is known who reads it. In a string, and in JSON, it is English. */
export class Sentence {
  readonly #english: string;
  /** The sentence in a language. */
  readonly in: (words: ProblemWords) => string;

  constructor(english: string, inLanguage: (words: ProblemWords) => string) {
    this.#english = english;
    this.in = inLanguage;
  }

  toString(): string {
    return this.#english;
  }

  toJSON(): string {
    return this.#english;
  }
}

/** What is said to people: a sentence, or a text that has no other language, such as what the system says. */
export type Said = string | Sentence;

/** What is said, in a language; in English if there are no words. */
export function wordIn(said: Said, words: ProblemWords | undefined): string {
  return typeof said === "string" || words === undefined ? String(said) : said.in(words);
}

/** Several things said, with something between them. */
export function joinSaid(parts: readonly Said[], between: string): Sentence {
  return new Sentence(parts.join(between), (words) => parts.map((part) => wordIn(part, words)).join(between));
}
