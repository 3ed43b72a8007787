import type { WordSource } from "../../campaign/cardDesign.ts";

/** What our cards and their words are called, in the editor's forms and in findings. */
export interface CardNames {
  readonly kinds: { readonly [kind in "quote" | "figure" | "helpline" | "day" | "steps"]: string };
  readonly words: {
    readonly [word in
      | Exclude<WordSource, "sentence" | "sentences" | "organisation">
      | "quote"
      | "steps"]: string;
  };
}

/** What a card or its words are called; one of the campaign's own has the name that its file gives it. */
export function nameFrom(names: CardNames["kinds" | "words"], name: string): string {
  return new Map(Object.entries(names)).get(name) ?? name;
}

/** The name of a card or of its words in a language's quotation marks, and beside it the key of the file, as code. */
export function quoteFrom(
  names: CardNames["kinds" | "words"],
  name: string,
  quote: (name: string) => string,
): string {
  const known = nameFrom(names, name);
  return known === name ? quote(name) : `${quote(known)} (\`${name}\`)`;
}
