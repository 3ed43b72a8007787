import { closest, distance } from "fastest-levenshtein";
import { UserError } from "../source/UserError.ts";

/**
 * The one of the known words that is given.
 *
 * @throws UserError where it is none of them, with the one that was likely meant and the list.
 */
export function choose<Word extends string>(kind: string, given: string, known: readonly Word[]): Word {
  const found = known.find((word) => word === given);
  if (found !== undefined) return found;
  const hint = didYouMean(given, known);
  throw new UserError(`unknown ${kind} "${given}"${hint}\nThe ${kind}s are: ${known.join(", ")}.`);
}

/** A clause such as `; did you mean "twitter"?`, or nothing where no known word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = suggest(word, known);
  return near === undefined ? "" : `; did you mean "${near}"?`;
}

/** The known word that a mistyped one most likely stands for: two letters in five may differ. */
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
