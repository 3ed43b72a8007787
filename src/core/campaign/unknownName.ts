import type { Sentence } from "../i18n/problems/Sentence.ts";
import type { SourceWords } from "../i18n/problems/source/SourceWords.ts";
import { say } from "../i18n/problems/source/say.ts";
import { suggest } from "../text/suggest.ts";

/** What is wrong with a name that should be one of those known; undefined if it is one, or if there is none. */
export function unknownName(
  kind: keyof SourceWords["unknown"],
  name: string | undefined,
  known: readonly string[],
): Sentence | undefined {
  if (name === undefined || known.includes(name)) return undefined;
  return say((words) => {
    const hint = words.didYouMean(suggest(name, known));
    const all = known.length === 0 ? words.noneKnown : `${hint} (${known.join(", ")})`;
    return words.unknown[kind](name, all);
  });
}
