import { closest, distance } from "fastest-levenshtein";

/** A clause such as `; did you mean "twitter"?`, or an empty text if no known word is close. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = suggest(word, known);
  return near === undefined ? "" : `; did you mean "${near}"?`;
}

/** The known word that a mistyped one most likely means. Two letters in five may differ. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const given = word.toLowerCase();
  const near = closest(
    given,
    known.map((candidate) => candidate.toLowerCase()),
  );
  const found = known.find((candidate) => candidate.toLowerCase() === near);
  return distance(given, near) <= Math.max(1, Math.floor(0.4 * given.length)) ? found : undefined;
}
