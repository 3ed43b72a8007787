import { didYouMean } from "../text/suggest.ts";
import { UserError } from "./UserError.ts";

/**
 * The known word that was given.
 *
 * @throws UserError if the word is unknown, with the one that was likely meant and the list.
 */
export function choose<Word extends string>(kind: string, given: string, known: readonly Word[]): Word {
  const found = known.find((word) => word === given);
  if (found !== undefined) return found;
  const hint = didYouMean(given, known);
  throw new UserError(`unknown ${kind} "${given}"${hint}\nThe ${kind}s are: ${known.join(", ")}.`);
}
