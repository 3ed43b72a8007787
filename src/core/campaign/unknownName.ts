import { didYouMean } from "../text/suggest.ts";

/** What is wrong with a name that should be one of those known; undefined if it is one, or if there is none. */
export function unknownName(
  kind: string,
  name: string | undefined,
  known: readonly string[],
): string | undefined {
  if (name === undefined || known.includes(name)) return undefined;
  const all = known.length === 0 ? "; there are none" : `${didYouMean(name, known)} (${known.join(", ")})`;
  return `unknown ${kind} "${name}"${all}`;
}
